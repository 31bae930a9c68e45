import type { Labels } from './options.ts'

/** UKCIS "Education for a Connected World" bands, and adults. Both ends belong to the band. */
export const AGE_BANDS = ['4-7', '7-11', '11-14', '14-18', 'adults'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

/** Years of age. An adult resource has no upper end, so the top is a number that nobody passes. */
export const OLDEST_AGE = 120

export const AGE_BAND_RANGES: Readonly<Record<AgeBand, readonly [from: number, to: number]>> = {
  '4-7': [4, 7],
  '7-11': [7, 11],
  '11-14': [11, 14],
  '14-18': [14, 18],
  adults: [18, OLDEST_AGE],
}

export const AGE_BAND_LABELS: Labels<AgeBand> = {
  '4-7': { en: '4–7 years', km: 'អាយុ ៤–៧ ឆ្នាំ' },
  '7-11': { en: '7–11 years', km: 'អាយុ ៧–១១ ឆ្នាំ' },
  '11-14': { en: '11–14 years', km: 'អាយុ ១១–១៤ ឆ្នាំ' },
  '14-18': { en: '14–18 years', km: 'អាយុ ១៤–១៨ ឆ្នាំ' },
  adults: { en: 'Adults', km: 'មនុស្សពេញវ័យ' },
}

/** The bands that share at least one full year with a resource's own range, so that 7–11 is not also "4–7". */
export function ageBandsOverlapping(from: number, to: number): readonly AgeBand[] {
  return AGE_BANDS.filter((band) => {
    const [start, end] = AGE_BAND_RANGES[band]
    return from === to ? start <= from && from <= end : from < end && start < to
  })
}
