import Link from 'next/link.js'

import { dayInPhnomPenh, TIME_ZONE } from '../../collections/vocabulary/phnom-penh.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { keyOf, type DocumentName } from '../document-names/find-names.ts'
import type { Entry } from './read-calendar.ts'
import type { Day } from './weeks.ts'
import { sayIn } from './words/say.ts'

interface Props {
  weeks: readonly (readonly Day[])[]
  today: Day
  entries: readonly Entry[]
  names: ReadonlyMap<string, DocumentName>
  locale: Locale
}

const LANGUAGE: Readonly<Record<Locale, string>> = { en: 'en-GB', km: 'km-u-nu-khmr' }
const noonOf = (day: Day) => new Date(`${day}T05:00:00Z`)

/** Weeks in rows and days in columns; on a phone a list of the days on which something happens. */
export function Calendar({ weeks, today, entries, names, locale }: Props) {
  const say = sayIn(locale)
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LANGUAGE[locale], { timeZone: TIME_ZONE, ...options })
  const [weekday, date, hour] = [
    written({ weekday: 'long' }),
    written({ day: 'numeric', month: 'long' }),
    written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  ]
  const entriesOf = (day: Day) => entries.filter(({ at }) => dayInPhnomPenh(at) === day)
  return (
    <table className="desk-calendar">
      <caption className="desk-hint">{say('caption')}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              {weekday.format(noonOf(day))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]}>
            {days.map((day) => {
              const found = entriesOf(day)
              return (
                <td key={day} data-empty={found.length === 0 || undefined} data-past={day < today || undefined}>
                  <time dateTime={day} aria-current={day === today ? 'date' : undefined}>
                    <span className="desk-calendar__weekday">{weekday.format(noonOf(day))} </span>
                    {date.format(noonOf(day))}
                    {day === today && <span className="desk-hint"> {say('today')}</span>}
                  </time>
                  {found.length > 0 && (
                    <ul>
                      {found.map((entry) => {
                        const named = names.get(keyOf(entry))
                        return (
                          <li key={`${entry.act} ${keyOf(entry)}`}>
                            <time dateTime={entry.at.toISOString()}>{hour.format(entry.at)}</time>{' '}
                            <Link href={named?.href ?? ''} prefetch={false}>
                              {named?.name ?? say('unnamed')}
                            </Link>{' '}
                            {say(`act.${entry.act}`)}
                          </li>
                        )
                      })}
                    </ul>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
