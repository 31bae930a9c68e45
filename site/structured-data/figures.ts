import type { SiteSetting } from '../../cms/generated/payload-types.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { sectionPath, STATISTICS_FORMATS, statisticsFilePath } from '../../collections/vocabulary/paths.ts'
import { publisherOf } from './organization.ts'

interface FiguresPage {
  name: string
  /** 50 letters or more, or search engines for data pass it over. */
  description: string
  years: readonly { year: number }[]
  locale: Locale
}

interface Around {
  origin: string
  settings: Pick<SiteSetting, 'organisation' | 'siteName'>
}

const TYPES = { csv: 'text/csv', json: 'application/json' } as const

/** The public figures and the files in which they may be taken (https://schema.org/Dataset). */
export function figuresDataset({ name, description, years, locale }: FiguresPage, { origin, settings }: Around) {
  const counted = years.map(({ year }) => year)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: origin + sectionPath(locale, 'statistics'),
    inLanguage: locale,
    creator: publisherOf(settings, origin),
    isAccessibleForFree: true,
    temporalCoverage: `${Math.min(...counted)}/${Math.max(...counted)}`,
    distribution: STATISTICS_FORMATS.map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: TYPES[format],
      contentUrl: origin + statisticsFilePath(locale, format),
    })),
  }
}
