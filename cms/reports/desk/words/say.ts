import { count, sayerOf, type Say as SayOf } from '../../../../collections/vocabulary/wording.ts'
import { en, type DeskWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<DeskWord>

/** The words of the desk in one language. */
export const sayIn = sayerOf<DeskWord>({ en, km })

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago something was, in its largest unit, rounded down. Both in milliseconds since 1970. */
export function ageInWords(say: Say, since: number, now: number): string {
  const age = now - since
  if (age < MINUTE) return say('age.now')
  if (age < HOUR) return count(say, 'age.minutes', Math.floor(age / MINUTE))
  if (age < 2 * DAY) return count(say, 'age.hours', Math.floor(age / HOUR))
  return count(say, 'age.days', Math.floor(age / DAY))
}

/** Swedes write dates as ISO 8601 does; server and browsers agree on that in every language. */
const MOMENT = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Phnom_Penh',
})

/** As the rest of the admin writes it: `2026-10-05 08:00`, in Phnom Penh. */
export const writeMoment = (iso: string | Date): string => MOMENT.format(new Date(iso))
