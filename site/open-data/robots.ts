import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { sectionPath, SITEMAP_PATH } from '../../collections/vocabulary/paths.ts'

/** What search engines leave alone: pages of one person's own, and views of which there is no end. Beginnings of addresses. */
const LEFT_ALONE: readonly string[] = LOCALES.flatMap((locale) => [
  sectionPath(locale, 'reportSent'),
  sectionPath(locale, 'reportStatus'),
  // The page that says what membership is stays.
  `${sectionPath(locale, 'members')}/`,
  sectionPath(locale, 'newsletterConfirmation'),
  sectionPath(locale, 'newsletterUnsubscription'),
  `${sectionPath(locale, 'search')}?`,
  `${sectionPath(locale, 'search')}/`,
])

export const isLeftAlone = (address: string): boolean => LEFT_ALONE.some((beginning) => address.startsWith(beginning))

/** What robots are asked (RFC 9309). */
export const robots = (origin: string): string =>
  [
    'User-agent: *',
    ...LEFT_ALONE.map((beginning) => `Disallow: ${beginning}`),
    '',
    `Sitemap: ${origin}${SITEMAP_PATH}`,
    '',
  ].join('\n')
