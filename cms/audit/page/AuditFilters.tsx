import Link from 'next/link.js'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { AUDIT_ACTIONS } from '../actions.ts'
import type { AuditFilter } from '../read-log.ts'
import { sayIn } from '../words/say.ts'

interface Choice {
  value: string
  label: string
}

interface Props {
  filter: AuditFilter
  home: string
  locale: Locale
  people: readonly Choice[]
  sources: readonly Choice[]
}

/** A form that asks for the same page with other words in its address: it works before any script runs. */
export function AuditFilters({ filter, home, locale, people, sources }: Props) {
  const say = sayIn(locale)
  const select = (name: 'person' | 'action' | 'source', label: string, choices: readonly Choice[]) => (
    <label className="desk-field">
      {label}
      <select name={name} defaultValue={filter[name] ?? ''}>
        <option value="">{say('any')}</option>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
  const day = (name: 'from' | 'until') => (
    <label className="desk-field">
      {say(name)}
      <input type="date" name={name} defaultValue={filter[name] ?? ''} />
    </label>
  )
  const actions = AUDIT_ACTIONS.map((action) => ({ value: action, label: say(`action.${action}`) }))
  return (
    <form className="desk-filters__form" action={home} method="get" key={JSON.stringify(filter)}>
      {select('person', say('person'), [...people, { value: 'platform', label: say('platform') }])}
      {select('action', say('action'), actions)}
      {select('source', say('kind'), sources)}
      {day('from')}
      {day('until')}
      {filter.document !== undefined && <input type="hidden" name="document" value={filter.document} />}
      <button type="submit" className="desk-button">
        {say('show')}
      </button>
      {Object.values(filter).some((value) => value !== undefined) && (
        <Link href={home} prefetch={false}>
          {say('clear')}
        </Link>
      )}
    </form>
  )
}
