import type { Faq, News, PressRelease, ResearchReport, SiteSetting } from '../../cms/generated/payload-types.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { researchPath } from '../../collections/vocabulary/paths.ts'
import { LICENCE_URLS } from '../../collections/vocabulary/resource-details.ts'
import { dayInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'
import { publicFiles } from '../open-data/files.ts'
import { plainText } from '../open-data/plain-text.ts'
import { doiUrl } from '../open-data/published-identifiers.ts'
import type { Shown } from '../queries/localised.ts'
import { publisherOf } from './organization.ts'

interface Around {
  origin: string
  settings: Pick<SiteSetting, 'organisation' | 'siteName'>
  /** The absolute address of the picture with which the page is shared. */
  image: string
}

/** News and press releases (https://schema.org/NewsArticle). */
export function newsArticle(item: Shown<News> | Shown<PressRelease>, url: string, { origin, settings, image }: Around) {
  const publisher = publisherOf(settings, origin)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url,
    mainEntityOfPage: url,
    headline: item.title ?? '',
    description: item.summary ?? undefined,
    image: [image],
    inLanguage: item.shownIn,
    datePublished: item.publishedAt ?? item.createdAt,
    dateModified: item.updatedAt,
    author: publisher,
    publisher,
  }
}

/** Research (https://schema.org/Report). */
export function researchReport(report: Shown<ResearchReport>, { origin, settings, image }: Around) {
  const { shownIn, authors, publisher, issuedOn, doi, files } = report
  const names = (authors ?? []).map(({ name }) => name)
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    url: origin + researchPath(shownIn, report.slug),
    headline: report.title ?? '',
    alternativeHeadline: report.subtitle ?? undefined,
    description: report.summary ?? undefined,
    image: [image],
    inLanguage: shownIn,
    datePublished: dayInPhnomPenh(new Date(issuedOn)),
    dateModified: report.updatedAt,
    author:
      names.length > 0
        ? // An institution that writes is no person.
          names.map((name) => ({ '@type': name === publisher ? 'Organization' : 'Person', name }))
        : [{ '@type': 'Organization', name: publisher }],
    publisher:
      publisher === settings.organisation
        ? publisherOf(settings, origin)
        : { '@type': 'Organization', name: publisher },
    reportNumber: report.seriesNumber ?? undefined,
    isbn: report.isbn ?? undefined,
    sameAs: doiUrl(doi),
    license: LICENCE_URLS[report.licence],
    encoding: publicFiles(files, origin).map(({ url, title, mimeType, language }) => ({
      '@type': 'MediaObject',
      name: title,
      contentUrl: url,
      encodingFormat: mimeType,
      inLanguage: language,
    })),
  }
}

/** Questions and answers (https://schema.org/FAQPage). */
export const faqPage = (faqs: readonly Shown<Faq>[], locale: Locale) => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  inLanguage: locale,
  mainEntity: faqs.map(({ question, answer, shownIn }) => ({
    '@type': 'Question',
    name: question ?? '',
    inLanguage: shownIn === locale ? undefined : shownIn,
    acceptedAnswer: { '@type': 'Answer', text: plainText(answer) },
  })),
})

/** Where a page lies (https://schema.org/BreadcrumbList). The last step is the page itself, which needs no address. */
export const breadcrumbList = (steps: readonly { label: string; href?: string }[], origin: string) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: href === undefined ? undefined : origin + href,
  })),
})
