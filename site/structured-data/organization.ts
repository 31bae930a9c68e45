import type { SiteSetting } from '../../cms/generated/payload-types.ts'
import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { homePath, MARK_PATH, mediaPath } from '../../collections/vocabulary/paths.ts'
import { isAbsolute } from '../open-data/files.ts'

type About = Pick<
  SiteSetting,
  'siteName' | 'siteShortName' | 'organisation' | 'description' | 'email' | 'phone' | 'address' | 'social' | 'logo'
>

/** Whoever runs the hotline, as other blocks name it. */
export const publisherOf = ({ organisation, siteName }: Pick<About, 'organisation' | 'siteName'>, origin: string) => ({
  '@type': 'Organization' as const,
  name: organisation ?? siteName ?? '',
  url: origin,
})

/** The logo that staff have uploaded, or the drawn mark. */
const logoPath = ({ logo }: Pick<About, 'logo'>) =>
  typeof logo === 'object' && logo?.filename ? mediaPath(logo.filename) : MARK_PATH

/** Who runs the hotline, and the site, as search engines read it. */
export function organizationAndSite(about: About, { locale, origin }: { locale: Locale; origin: string }) {
  const { siteName, siteShortName, description, email, phone, address, social } = about
  const organization = `${origin}/#organization`
  const addresses = (social ?? []).map(({ url }) => url).filter(isAbsolute)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...publisherOf(about, origin),
        '@id': organization,
        logo: origin + logoPath(about),
        email: email ?? undefined,
        telephone: phone ?? undefined,
        address: address ?? undefined,
        sameAs: addresses.length > 0 ? addresses : undefined,
      },
      {
        '@type': 'WebSite',
        '@id': `${origin}/#website`,
        url: origin + homePath(locale),
        name: siteName ?? '',
        alternateName: siteShortName ?? undefined,
        description: description ?? undefined,
        inLanguage: LOCALES,
        publisher: { '@id': organization },
      },
    ],
  }
}
