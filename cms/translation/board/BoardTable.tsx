import Link from 'next/link.js'

import { LOCALES, LOCALE_NAMES, otherLocale, type Locale } from '../../../collections/vocabulary/locales.ts'
import { TRANSLATION_STATE_LABELS } from '../../../collections/vocabulary/translations.ts'
import { count } from '../../../collections/vocabulary/wording.ts'
import { documentAddress, sideBySideAddress } from '../addresses.ts'
import type { BoardCell, BoardRow } from '../board.ts'
import { isTranslatedGlobal } from '../kinds.ts'
import { writeMoment } from '../../desk-page/moment.ts'
import { sayIn, type Say } from '../words/say.ts'
import type { KindNames } from './kind-names.ts'

interface Props {
  rows: readonly BoardRow[]
  names: KindNames
  admin: string
  locale: Locale
}

export function BoardTable({ rows, names, admin, locale }: Props) {
  const say = sayIn(locale)
  return (
    <table className="desk-queue translations">
      <thead>
        <tr>
          <th scope="col">{say('board.document')}</th>
          {LOCALES.map((each) => (
            <th key={each} scope="col" lang={each}>
              {LOCALE_NAMES[each]}
            </th>
          ))}
          <th scope="col">{say('board.changed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.document} {...{ row, names, admin, locale, say }} />
        ))}
      </tbody>
    </table>
  )
}

/** In the language of whoever looks, where there is a title in it. */
function titleOf({ cells }: BoardRow, locale: Locale): { title: string; lang: Locale } | undefined {
  const languages = [locale, otherLocale(locale)]
  for (const lang of languages) {
    const title = cells[lang]?.title ?? ''
    if (title !== '') return { title, lang }
  }
  return undefined
}

function Row({ row, names, admin, locale, say }: Omit<Props, 'rows'> & { row: BoardRow; say: Say }) {
  const { collection, document, cells, editedAt } = row
  const named = titleOf(row, locale)
  return (
    <tr>
      <th scope="row">
        <Link href={documentAddress(admin, collection, document, named?.lang ?? locale)} prefetch={false}>
          {named === undefined ? say('board.untitled') : <span lang={named.lang}>{named.title}</span>}
        </Link>
        <span className="translations__kind">
          {isTranslatedGlobal(collection) ? say('board.fixed') : names[collection]}
        </span>
      </th>
      {LOCALES.map((each) => {
        const cell = cells[each]
        return (
          <td key={each}>
            <span className="desk-queue__name" aria-hidden="true" lang={each}>
              {LOCALE_NAMES[each]}
            </span>
            <span className="desk-queue__value">
              {cell && (
                <Cell
                  {...{ cell, say, locale, into: each, to: sideBySideAddress(admin, collection, document, each) }}
                />
              )}
            </span>
          </td>
        )
      })}
      <td>
        <span className="desk-queue__name" aria-hidden="true">
          {say('board.changed')}
        </span>
        <span className="desk-queue__value">
          <time dateTime={editedAt.toISOString()}>{writeMoment(editedAt)}</time>
        </span>
      </td>
    </tr>
  )
}

function Cell({
  cell,
  say,
  locale,
  into,
  to,
}: {
  cell: BoardCell
  say: Say
  locale: Locale
  into: Locale
  to: string
}) {
  const { state, isSource, changed, untranslated } = cell
  return (
    <>
      <span className="desk-mark" data-translation={state}>
        {TRANSLATION_STATE_LABELS[state][locale]}
      </span>
      {isSource && <span className="desk-hint translations__note">{say('board.source')}</span>}
      {changed > 0 && (
        <span className="desk-hint translations__note">{count(say, 'board.changedFields', changed)}</span>
      )}
      {!isSource && untranslated > 0 && state !== 'missing' && (
        <span className="desk-hint translations__note">{count(say, 'board.untranslatedFields', untranslated)}</span>
      )}
      {!isSource && (
        <Link href={to} prefetch={false} className="translations__note">
          {say('board.translate', { language: say(`language.${into}`) })}
        </Link>
      )}
    </>
  )
}
