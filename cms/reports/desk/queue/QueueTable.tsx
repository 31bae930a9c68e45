import Link from 'next/link.js'

import { DAY } from '../../../../collections/vocabulary/durations.ts'
import { LOCALE_NAMES, type Locale } from '../../../../collections/vocabulary/locales.ts'
import { groupReference } from '../../../../collections/vocabulary/reference-numbers.ts'
import { REPORT_SOURCE_LABELS } from '../../../../collections/vocabulary/reports.ts'
import { count, formatNumber } from '../../../../collections/vocabulary/wording.ts'
import type { QueueRow } from '../../queue.ts'
import { PriorityMark, StatusMark } from '../Marks.tsx'
import { writeMoment } from '../../../desk-page/moment.ts'
import { ageInWords, sayIn, type Say } from '../words/say.ts'

/** Milliseconds after which a report that nobody has read is late: visitors are promised 24 hours. */
const OVERDUE = DAY

interface Props {
  rows: readonly QueueRow[]
  home: string
  locale: Locale
  /** Milliseconds since 1970. */
  now: number
}

export function QueueTable({ rows, home, locale, now }: Props) {
  const say = sayIn(locale)
  const columns = [
    say('queue.reference'),
    say('queue.age'),
    say('queue.status'),
    say('filter.priority'),
    say('filter.source'),
    say('queue.addresses'),
    say('queue.before'),
    say('queue.language'),
    say('queue.reporter'),
  ]
  return (
    <table className="desk-queue">
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} {...{ row, home, locale, now, say }} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, home, locale, now, say }: Omit<Props, 'rows'> & { row: QueueRow; say: Say }) {
  const received = row.receivedAt.getTime()
  const late = row.status === 'received' && row.unread && now - received > OVERDUE
  return (
    <tr data-late={late || undefined}>
      <th scope="row">
        <Link href={`${home}/${row.id}`} prefetch={false} className="desk-number">
          {groupReference(row.reference)}
        </Link>
      </th>
      <Cell name={say('queue.age')}>
        <time dateTime={row.receivedAt.toISOString()} title={writeMoment(row.receivedAt)}>
          {ageInWords(say, received, now)}
        </time>
        {late && (
          <strong className="desk-mark" data-late>
            {say('queue.overdue')}
          </strong>
        )}
        {!late && row.unread && row.status === 'received' && <span className="desk-unread">{say('queue.unread')}</span>}
      </Cell>
      <Cell name={say('queue.status')}>
        <StatusMark status={row.status} locale={locale} />
      </Cell>
      <Cell name={say('filter.priority')}>
        <PriorityMark priority={row.priority} locale={locale} />
      </Cell>
      <Cell name={say('filter.source')}>{REPORT_SOURCE_LABELS[row.sourceType][locale]}</Cell>
      <Cell name={say('queue.addresses')}>{formatNumber(row.addressCount, locale)}</Cell>
      <Cell name={say('queue.before')}>{beforeInWords(say, row.reportedBefore)}</Cell>
      <Cell name={say('queue.language')}>
        <span lang={row.language}>{LOCALE_NAMES[row.language]}</span>
      </Cell>
      <Cell name={say('queue.reporter')}>{say(row.anonymous ? 'reporter.anonymous' : 'reporter.named')}</Cell>
    </tr>
  )
}

/** On a phone a row is a list, and its cells say what they are. */
const Cell = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <td>
    <span className="desk-queue__name" aria-hidden="true">
      {name}
    </span>
    <span className="desk-queue__value">{children}</span>
  </td>
)

export function beforeInWords(say: Say, times: number | null): string {
  if (times === null) return say('before.comparing')
  return times === 0 ? say('before.never') : count(say, 'before.times', times)
}
