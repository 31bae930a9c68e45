import Link from 'next/link.js'

import type { Locale } from '../../../../collections/vocabulary/locales.ts'
import { keysOf, type Labels } from '../../../../collections/vocabulary/options.ts'
import { PRIORITY_LABELS, REPORT_SOURCE_LABELS } from '../../../../collections/vocabulary/reports.ts'
import { formatNumber } from '../../../../collections/vocabulary/wording.ts'
import { QUEUE_GROUP_NAMES, type Queue, type QueueFilter } from '../../queue.ts'
import { sayIn } from '../words/say.ts'
import { queueAddress } from './addresses.ts'

interface Props {
  filter: QueueFilter
  counts: Queue['counts']
  home: string
  locale: Locale
}

/** Links and a plain form: the queue is filtered by its address alone. */
export function QueueFilters({ filter, counts, home, locale }: Props) {
  const say = sayIn(locale)
  const { state, priority, source } = filter
  const all = Object.values(counts).reduce((sum, each) => sum + each, 0)
  const groups = [
    { group: undefined, label: say('group.all'), size: all },
    ...QUEUE_GROUP_NAMES.map((group) => ({ group, label: say(`group.${group}`), size: counts[group] })),
  ]
  return (
    <div className="desk-filters">
      <nav aria-label={say('group.label')}>
        <ul className="desk-groups">
          {groups.map(({ group, label, size }) => (
            <li key={group ?? 'all'}>
              <Link
                href={queueAddress(home, { state: group, priority, source })}
                aria-current={group === state ? 'page' : undefined}
                prefetch={false}
              >
                {label} <span className="desk-groups__size">{formatNumber(size, locale)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <form action={home} method="get" className="desk-filters__form" key={queueAddress(home, filter)}>
        {state !== undefined && <input type="hidden" name="state" value={state} />}
        <Choice
          name="priority"
          label={say('filter.priority')}
          labels={PRIORITY_LABELS}
          value={priority}
          {...{ locale }}
        />
        <Choice
          name="source"
          label={say('filter.source')}
          labels={REPORT_SOURCE_LABELS}
          value={source}
          {...{ locale }}
        />
        <button type="submit" className="desk-button">
          {say('filter.apply')}
        </button>
        {(priority !== undefined || source !== undefined) && (
          <Link href={queueAddress(home, { state })} prefetch={false}>
            {say('filter.clear')}
          </Link>
        )}
      </form>
    </div>
  )
}

interface ChoiceProps {
  name: string
  label: string
  labels: Labels<string>
  value: string | undefined
  locale: Locale
}

function Choice({ name, label, labels, value, locale }: ChoiceProps) {
  return (
    <label className="desk-field">
      {label}
      <select name={name} defaultValue={value ?? ''}>
        <option value="">{sayIn(locale)('filter.any')}</option>
        {keysOf(labels).map((each) => (
          <option key={each} value={each}>
            {labels[each]?.[locale]}
          </option>
        ))}
      </select>
    </label>
  )
}
