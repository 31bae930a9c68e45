import { whenInPhnomPenh } from '../../../collections/vocabulary/phnom-penh.ts'
import { LOCALES } from '../../../collections/vocabulary/locales.ts'
import type { Day, Ready } from '../content/shapes.ts'

/** Nine in the morning in Phnom Penh. */
export const morningOf = (day: Day) => whenInPhnomPenh(`${day}T09:00`).toISOString()

/** What every published document has; without a day of its own it came with the site. */
export function published(item: Ready = {}, day: Day = '2024-01-15') {
  return {
    _status: 'published' as const,
    publishedAt: morningOf(day),
    readyIn: [...(item.readyIn ?? LOCALES)],
  }
}
