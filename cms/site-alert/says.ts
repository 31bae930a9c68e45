import { z } from 'zod'

import { LOCALES, LOCALE_NAMES, otherLocale, type Locale } from '../../collections/vocabulary/locales.ts'
import { sayerOf } from '../../collections/vocabulary/wording.ts'

const words = z.object({ en: z.string().nullish(), km: z.string().nullish() }).nullish()
const moment = z.string().nullish()

/** The alert as the database has it, in every language. */
export const alertSchema = z.object({ title: words, text: words, from: moment, until: moment })
type WrittenAlert = z.infer<typeof alertSchema>

const en = {
  nothing: 'Not shown: nothing is written.',
  now: 'Readers see it now.',
  later: 'Not shown yet: it begins at the time below.',
  over: 'Not shown any more: its time is over.',
  missing: 'Nothing is written in {missing}: its readers see it in {written}.',
} as const

const km = {
  nothing: 'មិនបង្ហាញទេ៖ មិនទាន់បានសរសេរអ្វីឡើយ។',
  now: 'អ្នកអានកំពុងឃើញវា។',
  later: 'មិនទាន់បង្ហាញទេ៖ វានឹងចាប់ផ្ដើមតាមពេលដែលបានកំណត់ខាងក្រោម។',
  over: 'លែងបង្ហាញហើយ៖ ពេលរបស់វាបានផុត។',
  missing: 'មិនទាន់បានសរសេរជា {missing} ទេ៖ អ្នកអានភាសានោះឃើញវាជា {written}។',
} satisfies Record<keyof typeof en, string>

const sayIn = sayerOf<keyof typeof en>({ en, km })

const isWritten = ({ text, title }: WrittenAlert, locale: Locale): boolean =>
  [title, text].some((each) => (each?.[locale] ?? '').trim() !== '')

/** Whether readers see the alert at a moment, and in which language it is not written, as the site decides it. */
export function sayAlert(alert: WrittenAlert, now: Date, locale: Locale): string {
  const say = sayIn(locale)
  const missing = LOCALES.filter((each) => !isWritten(alert, each))
  if (missing.length === LOCALES.length) return say('nothing')
  const { from, until } = alert
  const shown = until && new Date(until) <= now ? 'over' : from && new Date(from) > now ? 'later' : 'now'
  const gaps = missing.map((each) =>
    say('missing', { missing: LOCALE_NAMES[each], written: LOCALE_NAMES[otherLocale(each)] }),
  )
  return [say(shown), ...gaps].join(' ')
}
