import type { Resource } from '../cms/generated/payload-types.ts'
import { dayInPhnomPenh } from '../collections/vocabulary/phnom-penh.ts'

/** The year that a material says it is of, or else the day on which it came out here: `2019`, `2026-10-05`. */
export const resourceDate = ({ year, publishedAt }: Pick<Resource, 'year' | 'publishedAt'>): string | undefined =>
  year ? String(year) : publishedAt ? dayInPhnomPenh(new Date(publishedAt)) : undefined
