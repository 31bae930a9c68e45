import Link from 'next/link.js'
import type { UIFieldServerProps } from 'payload'

import { environmentHere } from '../../../collections/vocabulary/environment-here.ts'
import { LOCALES, LOCALE_NAMES } from '../../../collections/vocabulary/locales.ts'
import { DOCUMENT_KINDS, DOCUMENT_PATHS } from '../../../collections/vocabulary/paths.ts'
import { TRANSLATION_STATE_LABELS } from '../../../collections/vocabulary/translations.ts'
import { isContentStaff, isPublisher } from '../../access/who.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { NoAddress } from '../../preview/panel/NoAddress.tsx'
import { PreviewLinks } from '../../preview/panel/PreviewLinks.tsx'
import { PREVIEW_LINKS_PATH } from '../../preview/paths.ts'
import { sideBySideAddress } from '../addresses.ts'
import { idOfGlobal, statesOf } from '../board.ts'
import type { TranslatedGlobal } from '../kinds.ts'
import { sayIn } from '../words/say.ts'
import { OtherTitle } from './OtherTitle.tsx'

interface Props extends UIFieldServerProps {
  /** On the page of a global, of which Payload does not say to a field which one it is. */
  global?: TranslatedGlobal
}

/** Beside a document: how it stands in each language, where it is translated, where readers find it, and who may see it before. */
export async function LanguagesPanel({ collectionSlug, data, global, id: own, payload, req }: Props) {
  if (!isContentStaff({ req })) return null
  // A global that nobody has saved yet has no languages.
  const id = global === undefined ? own : await idOfGlobal(payload.db.pool, global)
  if (typeof id !== 'string') return null
  const locale = pageLocale(req.i18n)
  const say = sayIn(locale)
  const { routes } = payload.config
  const states = await statesOf(payload.db.pool, id)
  const [title] = LOCALES.flatMap((each) => states[each]?.title || [])
  const kind = DOCUMENT_KINDS.find((each) => each === collectionSlug)
  const { SITE_URL: site } = environmentHere()
  const { slug, wasPublished }: { slug?: unknown; wasPublished?: unknown } = data ?? {}
  // What nobody outside has ever seen has no page to lead to.
  const pathOf =
    kind !== undefined && typeof slug === 'string' && wasPublished === true ? DOCUMENT_PATHS[kind] : undefined
  return (
    <section className="desk languages-panel" lang={locale} aria-labelledby="languages-panel">
      {title !== undefined && <OtherTitle title={title} />}
      <h2 id="languages-panel">{say('panel.title')}</h2>
      {global !== undefined && !isPublisher({ req }) && <p>{say('panel.readOnly')}</p>}
      <dl>
        {LOCALES.map((each) => {
          const cell = states[each]
          return (
            <div key={each}>
              <dt lang={each}>{LOCALE_NAMES[each]}</dt>
              <dd>
                {cell && (
                  <span className="desk-mark" data-translation={cell.state}>
                    {TRANSLATION_STATE_LABELS[cell.state][locale]}
                  </span>
                )}
                {cell?.isSource && <span className="desk-hint"> {say('board.source')}</span>}
                {cell && !cell.isSource && (
                  <Link href={sideBySideAddress(routes.admin, global ?? collectionSlug, id, each)} prefetch={false}>
                    {say('panel.sideBySide')}
                  </Link>
                )}
                {pathOf && (
                  <a href={site + pathOf(each, String(slug))} target="_blank" rel="noopener">
                    {say('panel.onSite')}
                    <span className="desk-unseen"> ({LOCALE_NAMES[each]})</span>
                  </a>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      {kind !== undefined && <NoAddress words={say('panel.noAddress')} />}
      {kind !== undefined && (
        <PreviewLinks
          address={routes.api + PREVIEW_LINKS_PATH.replace(':kind', kind).replace(':id', id)}
          locale={locale}
        />
      )}
    </section>
  )
}
