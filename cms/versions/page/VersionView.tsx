import { Gutter } from '@payloadcms/ui'
import Link from 'next/link.js'
import { notFound } from 'next/navigation.js'
import type { DocumentViewServerProps } from 'payload'

import { STAGE_LABELS } from '../../../collections/vocabulary/stages.ts'
import { count } from '../../../collections/vocabulary/wording.ts'
import { findNames } from '../../document-names/find-names.ts'
import { writeMoment } from '../../desk-page/moment.ts'
import { compareVersions } from '../compare.ts'
import { readVersions, versionOf, type VersionLine } from '../read-versions.ts'
import { sayIn, type Say } from '../words/say.ts'
import { ChangeList } from './ChangeList.tsx'
import { findPictures, referencesIn } from './find-pictures.ts'
import { RestoreButton } from './RestoreButton.tsx'
import { WayHere } from './WayHere.tsx'
import { visitOf, type VersionsVisit } from './visit.ts'

/** Of the form that chooses with what a version is compared. */
const WITH = 'with'

const nameOf = (say: Say, { at, by }: VersionLine) =>
  say('choice', { moment: writeMoment(at), name: by ?? say('nobody') })

async function Compared({ visit, shown, other }: { visit: VersionsVisit; shown: VersionLine; other: VersionLine }) {
  const { req, locale, collection, document } = visit
  const say = sayIn(locale)
  const [before, after] = [
    await versionOf(req, collection.slug, document, other.id),
    await versionOf(req, collection.slug, document, shown.id),
  ]
  if (before === undefined || after === undefined) notFound()
  const changes = compareVersions(collection.fields, before, after, locale)
  if (changes.length === 0) return <p className="desk-empty">{say('same')}</p>
  const named = referencesIn(changes, 'documents').map(({ collection: source, id }) => ({ source, document: id }))
  const [names, pictures] = [await findNames(req, named, locale), await findPictures(req, changes, locale)]
  return (
    <>
      <p>{count(say, 'count', changes.length)}</p>
      <ChangeList {...{ changes, names, pictures, locale }} />
    </>
  )
}

/** In the place of Payload's comparison: what was changed, by whom, in words that staff use; what is the same is left out. */
export async function VersionView(view: DocumentViewServerProps) {
  const visit = await visitOf(view)
  const { req, locale, collection, document, home } = visit
  const say = sayIn(locale)
  const versions = await readVersions(req, collection.slug, document)
  const at = versions.findIndex(({ id }) => id === view.routeSegments.at(-1))
  const shown = versions[at]
  if (shown === undefined) notFound()
  const wanted = view.searchParams?.[WITH]
  const other = versions.find(({ id }) => id === wanted) ?? versions[at + 1]
  const { api, admin } = req.payload.config.routes
  return (
    <Gutter>
      <div className="desk versions" lang={locale}>
        <WayHere view={view} visit={visit} />
        <p>
          <Link href={home} prefetch={false}>
            {say('back')}
          </Link>
        </p>
        <h2>{say('of', { moment: writeMoment(shown.at) })}</h2>
        <p>
          {say('madeBy', { name: shown.by ?? say('nobody') })}{' '}
          <span className="desk-mark" data-stage={shown.stage}>
            {STAGE_LABELS[shown.stage][locale]}
          </span>
        </p>
        {shown.isNewest ? (
          <p className="desk-hint">{say('restore.newest')}</p>
        ) : (
          <RestoreButton
            address={`${api}/${collection.slug}/versions/${shown.id}`}
            form={`${admin}/collections/${collection.slug}/${document}`}
            locale={locale}
          />
        )}
        {other === undefined ? (
          <p className="desk-empty">{say('isFirst')}</p>
        ) : (
          <>
            <form className="versions__with" method="get">
              <label className="desk-field">
                {say('comparedWith')}
                <select name={WITH} defaultValue={other.id}>
                  {versions.map((version, place) => (
                    <option key={version.id} value={version.id} disabled={version.id === shown.id}>
                      {nameOf(say, version)}
                      {place === at + 1 ? ` (${say('before')})` : version.isNewest ? ` (${say('newest')})` : ''}
                    </option>
                  ))}
                </select>
              </label>
              <button className="desk-button">{say('compare')}</button>
            </form>
            <Compared visit={visit} shown={shown} other={other} />
          </>
        )}
      </div>
    </Gutter>
  )
}
