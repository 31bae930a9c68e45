import Link from 'next/link.js'

import { LOCALES, LOCALE_NAMES, type Locale } from '../../../collections/vocabulary/locales.ts'
import { TRANSLATION_STATE_LABELS, TRANSLATION_STATES } from '../../../collections/vocabulary/translations.ts'
import { formatNumber } from '../../../collections/vocabulary/wording.ts'
import { boardAddress } from '../addresses.ts'
import type { Board, BoardFilter } from '../board.ts'
import { TRANSLATED_KINDS } from '../kinds.ts'
import { sayIn } from '../words/say.ts'
import type { KindNames } from './kind-names.ts'

interface Props {
  filter: BoardFilter
  counts: Board['counts']
  names: KindNames
  home: string
  locale: Locale
}

/** Links and a plain form: the board is filtered by its address alone. */
export function BoardFilters({ filter, counts, names, home, locale }: Props) {
  const say = sayIn(locale)
  const { state, into, kind, q } = filter
  const all = Object.values(counts).reduce((sum, each) => sum + each, 0)
  const groups = [
    { of: undefined, label: say('board.all'), size: all },
    ...TRANSLATION_STATES.map((of) => ({ of, label: TRANSLATION_STATE_LABELS[of][locale], size: counts[of] })),
  ]
  return (
    <div className="desk-filters">
      <nav aria-label={say('board.states')}>
        <ul className="desk-groups">
          {groups.map(({ of, label, size }) => (
            <li key={of ?? 'all'}>
              <Link
                href={boardAddress(home, { state: of, into, kind, q })}
                aria-current={of === state ? 'page' : undefined}
                prefetch={false}
              >
                {label} <span className="desk-groups__size">{formatNumber(size, locale)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <form role="search" action={home} method="get" className="desk-filters__form" key={boardAddress(home, filter)}>
        {state !== undefined && <input type="hidden" name="state" value={state} />}
        <label className="desk-field">
          {say('board.find')}
          <input type="text" name="q" defaultValue={q ?? ''} maxLength={100} autoComplete="off" />
        </label>
        <label className="desk-field">
          {say('board.kind')}
          <select name="kind" defaultValue={kind ?? ''}>
            <option value="">{say('board.any')}</option>
            {TRANSLATED_KINDS.map((each) => (
              <option key={each} value={each}>
                {names[each]}
              </option>
            ))}
          </select>
        </label>
        <label className="desk-field">
          {say('board.into')}
          <select name="into" defaultValue={into ?? ''}>
            <option value="">{say('board.any')}</option>
            {LOCALES.map((each) => (
              <option key={each} value={each} lang={each}>
                {LOCALE_NAMES[each]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="desk-button">
          {say('board.apply')}
        </button>
        {[into, kind, q].some((each) => each !== undefined) && (
          <Link href={boardAddress(home, { state })} prefetch={false}>
            {say('board.clear')}
          </Link>
        )}
      </form>
    </div>
  )
}
