import type { ResearchReport, Resource } from '../../../cms/generated/payload-types.ts'
import { AUDIENCE_LABELS } from '../../../collections/vocabulary/audiences.ts'
import { RESEARCH_TYPE_LABELS } from '../../../collections/vocabulary/content-kinds.ts'
import { LOCALES, type Bilingual, type Locale } from '../../../collections/vocabulary/locales.ts'
import { MATERIAL_TYPE_LABELS, type MaterialType } from '../../../collections/vocabulary/material-types.ts'
import { researchPath, resourcePath } from '../../../collections/vocabulary/paths.ts'
import { LICENCE_LABELS, LICENCE_URLS, VISIBILITY_LABELS } from '../../../collections/vocabulary/resource-details.ts'
import { dayInPhnomPenh } from '../../../collections/vocabulary/phnom-penh.ts'
import type { Harvest } from '../../queries/harvest.ts'
import { resourceDate } from '../../resource-date.ts'
import { isAbsolute, publicFiles } from '../files.ts'
import { plainText } from '../plain-text.ts'
import { namedTopics } from '../topics.ts'
import { element, textElement, type Xml } from '../xml.ts'
import { doiUrl, isbnUrn } from '../published-identifiers.ts'

/** One of the fifteen elements, and the language of what it says where it is in one. */
interface Term {
  name: string
  text: string | null | undefined
  lang?: Locale
}

const NAMESPACES = {
  'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
}

/** DCMI Type Vocabulary (https://www.dublincore.org/specifications/dublin-core/dcmi-type-vocabulary/); what is not here is Text. */
const DCMI_TYPES: Partial<Record<MaterialType, string>> = {
  video: 'MovingImage',
  audio: 'Sound',
  game: 'InteractiveResource',
  quiz: 'InteractiveResource',
  poster: 'Image',
}

const term = (name: string, text: Term['text']): Term => ({ name, text })

/** The same in each language in which a document is ready. */
const inEach = (name: string, locales: readonly Locale[], say: (locale: Locale) => Term['text']): Term[] =>
  locales.map((lang) => ({ name, text: say(lang), lang }))

const labels = (name: string, words: Bilingual): Term[] => inEach(name, LOCALES, (locale) => words[locale])

/** A description of a document in both languages, as `oai_dc`. @param origin of the public site */
export function dublinCore(harvest: Harvest, origin: string): Xml {
  const terms = harvest.kind === 'research' ? research(harvest.texts, origin) : resource(harvest.texts, origin)
  return element(
    'oai_dc:dc',
    NAMESPACES,
    terms.map(({ name, text, lang }) => textElement(`dc:${name}`, text, { 'xml:lang': lang })),
  )
}

function research(texts: Bilingual<ResearchReport>, origin: string): Term[] {
  const report = texts.en
  const ready = LOCALES.filter((locale) => report.readyIn.includes(locale))
  const files = publicFiles(report.files, origin)
  return [
    ...inEach('title', ready, (locale) => [texts[locale].title, texts[locale].subtitle].filter(Boolean).join(': ')),
    ...(report.authors ?? []).map(({ name }) => term('creator', name)),
    ...inEach('description', ready, (locale) => plainText(texts[locale].abstract) || texts[locale].summary),
    term('publisher', report.publisher),
    term('date', dayInPhnomPenh(new Date(report.issuedOn))),
    term('type', 'Text'),
    ...labels('type', RESEARCH_TYPE_LABELS[report.type]),
    ...[...new Set(files.map(({ mimeType }) => mimeType))].map((type) => term('format', type)),
    ...LOCALES.map((locale) => term('identifier', origin + researchPath(locale, report.slug))),
    term('identifier', doiUrl(report.doi)),
    term('identifier', isbnUrn(report.isbn)),
    term('source', report.seriesNumber),
    ...[...new Set([...ready, ...files.map(({ language }) => language)])].map((each) => term('language', each)),
    ...rightsOf(report),
    ...files.map(({ url }) => term('relation', url)),
  ]
}

function resource(texts: Bilingual<Resource>, origin: string): Term[] {
  const described = texts.en
  const ready = LOCALES.filter((locale) => described.readyIn.includes(locale))
  const isPublic = described.visibility === 'public'
  const files = isPublic ? publicFiles(described.files, origin) : []
  return [
    ...inEach('title', ready, (locale) => texts[locale].title),
    ...ready.flatMap((lang) =>
      namedTopics(texts[lang].topics).map(({ name }) => ({ name: 'subject', text: name, lang })),
    ),
    ...described.audiences.flatMap((audience) => labels('subject', AUDIENCE_LABELS[audience])),
    ...inEach('description', ready, (locale) => texts[locale].summary),
    term('publisher', described.publisher),
    term('date', resourceDate(described)),
    term('type', DCMI_TYPES[described.type] ?? 'Text'),
    ...labels('type', MATERIAL_TYPE_LABELS[described.type]),
    ...[...new Set(files.map(({ mimeType }) => mimeType))].map((type) => term('format', type)),
    ...LOCALES.map((locale) => term('identifier', origin + resourcePath(locale, described.slug))),
    ...described.languages.map((each) => term('language', each)),
    ...rightsOf(described),
    ...(isPublic ? [] : labels('rights', VISIBILITY_LABELS.members)),
    ...files.map(({ url }) => term('relation', url)),
    term('relation', isPublic && isAbsolute(described.url) ? described.url : undefined),
  ]
}

/** The licence's address says all; where there is none, words have to. */
const rightsOf = ({ licence }: Pick<Resource, 'licence'>): Term[] => {
  const url = LICENCE_URLS[licence]
  return url === undefined ? labels('rights', LICENCE_LABELS[licence]) : [term('rights', url)]
}
