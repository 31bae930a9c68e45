/** What a page tells search engines about itself, as `application/ld+json`. */
export type Block = Readonly<Record<string, unknown>>

const isBlock = (value: unknown): value is Block => typeof value === 'object' && value !== null && !Array.isArray(value)
const isUrl = (value: unknown) => typeof value === 'string' && /^https?:\/\/[^\s]+$/.test(value)
const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''
const isMoment = (value: unknown) => typeof value === 'string' && /^\d{4}(-\d{2}-\d{2}(T[\d:.]+Z)?)?$/.test(value)
const isLanguage = (value: unknown) => [value].flat().every((each) => each === 'en' || each === 'km')
const isAll = (rule: Rule) => (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(rule)
const isNamed = (value: unknown) => isBlock(value) && isText(value['@type']) && isText(value['name'])
const isMaker = (value: unknown) => [value].flat().every(isNamed) && [value].flat().length > 0

type Rule = (value: unknown) => boolean

const isQuestion: Rule = (value) =>
  isBlock(value) &&
  value['@type'] === 'Question' &&
  isText(value['name']) &&
  isBlock(value['acceptedAnswer']) &&
  value['acceptedAnswer']['@type'] === 'Answer' &&
  isText(value['acceptedAnswer']['text'])

/** In order from 1; the last one may go without an address. */
const areSteps: Rule = (value) =>
  Array.isArray(value) &&
  value.length > 1 &&
  value.every(
    (step, index) =>
      isBlock(step) &&
      step['@type'] === 'ListItem' &&
      step['position'] === index + 1 &&
      isText(step['name']) &&
      (isUrl(step['item']) || index === value.length - 1),
  )

/**
 * What Google’s documentation requires or recommends of each type (https://developers.google.com/search/docs/appearance/structured-data),
 * and, of the two that it has no page for, what schema.org and LRMI describe them by.
 */
export const RULES: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  NewsArticle: {
    headline: isText,
    image: isAll(isUrl),
    datePublished: isMoment,
    dateModified: isMoment,
    author: isMaker,
    publisher: isMaker,
    mainEntityOfPage: isUrl,
    inLanguage: isLanguage,
  },
  Report: {
    headline: isText,
    url: isUrl,
    image: isAll(isUrl),
    datePublished: isMoment,
    author: isMaker,
    publisher: isMaker,
    inLanguage: isLanguage,
  },
  LearningResource: {
    name: isText,
    url: isUrl,
    learningResourceType: isText,
    audience: isAll(isBlock),
    typicalAgeRange: isText,
    inLanguage: isLanguage,
    dateModified: isMoment,
  },
  Dataset: {
    name: isText,
    // So much and no more, says Google.
    description: (value) => isText(value) && String(value).length >= 50 && String(value).length <= 5000,
    url: isUrl,
    creator: isMaker,
    temporalCoverage: (value) => typeof value === 'string' && /^\d{4}\/\d{4}$/.test(value),
    distribution: isAll((value) => isBlock(value) && isUrl(value['contentUrl']) && isText(value['encodingFormat'])),
    inLanguage: isLanguage,
  },
  FAQPage: { mainEntity: isAll(isQuestion), inLanguage: isLanguage },
  BreadcrumbList: { itemListElement: areSteps },
  Organization: { name: isText, url: isUrl, logo: isUrl },
  WebSite: { name: isText, url: isUrl, inLanguage: isLanguage, publisher: isBlock },
}

/** What search engines are told by a page. @throws where a block is no JSON */
export const blocksOf = (html: string): Block[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(([, text = '']) => {
    const read: unknown = JSON.parse(text)
    if (!isBlock(read) || read['@context'] !== 'https://schema.org') throw new Error(`No block of schema.org: ${text}`)
    const graph = read['@graph']
    return Array.isArray(graph) ? graph.filter(isBlock) : [read]
  })

/** What a block has not, or has otherwise than its type asks for. */
export function blockProblems(block: Block): string[] {
  const type = String(block['@type'])
  const rules = RULES[type]
  if (rules === undefined) return [`${type} is no type that pages speak of`]
  return Object.entries(rules).flatMap(([name, holds]) =>
    holds(block[name]) ? [] : [`${type}.${name}: ${JSON.stringify(block[name])}`],
  )
}
