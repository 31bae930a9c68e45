import type { ServerProps } from 'payload'

import { dayInPhnomPenh, endOfDay } from '../../collections/vocabulary/phnom-penh.ts'
import { requestHere } from '../access/page-visitor.ts'
import { isContentStaff } from '../access/who.ts'
import { findNames } from '../document-names/find-names.ts'
import { pageLocale } from '../i18n/page-locale.ts'
import { Calendar } from './Calendar.tsx'
import { readCalendar } from './read-calendar.ts'
import { weeksFrom } from './weeks.ts'
import { sayIn } from './words/say.ts'

const WEEKS = 4

/** On the first page of the administration: what will be published, and what will be taken down, in the next weeks. */
export async function CalendarCard({ i18n, payload, user }: ServerProps) {
  const req = await requestHere(payload, user)
  if (req === undefined || !isContentStaff({ req })) return null
  const locale = pageLocale(i18n)
  const say = sayIn(locale)
  const now = new Date()
  const today = dayInPhnomPenh(now)
  const weeks = weeksFrom(today, WEEKS)
  const last = weeks.at(-1)?.at(-1) ?? today
  const entries = await readCalendar(payload.db.pool, now, endOfDay(last))
  return (
    <section className="start-card" lang={locale} aria-labelledby="calendar-card">
      <h2 id="calendar-card">{say('title')}</h2>
      {entries.length === 0 ? (
        <p>{say('none')}</p>
      ) : (
        <Calendar {...{ weeks, today, entries, locale }} names={await findNames(req, entries, locale)} />
      )}
    </section>
  )
}
