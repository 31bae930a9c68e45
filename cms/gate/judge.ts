import { isLocale, LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { GATE_RULES, type Finding } from './finding.ts'
import type { Values } from '../document-values.ts'
import type { GateFacts, Judged, Rule, Subject } from './judged.ts'
import { alternativeText } from './rules/alternative-text.ts'
import { capitals } from './rules/capitals.ts'
import { consent } from './rules/consent.ts'
import { fields } from './rules/fields.ts'
import { headings } from './rules/headings.ts'
import { khmerBreaks } from './rules/khmer-breaks.ts'
import { khmerDigitsMixed } from './rules/khmer-digits.ts'
import { khmerOrder } from './rules/khmer-order.ts'
import { languages } from './rules/languages.ts'
import { legacyFont } from './rules/legacy-font.ts'
import { lengths } from './rules/lengths.ts'
import { links } from './rules/links.ts'
import { resources } from './rules/resources.ts'
import { reviewDate } from './rules/review-date.ts'
import { terminology } from './rules/terminology.ts'
import { textsOf, type DocumentParts } from './texts-of.ts'

const RULES: readonly Rule[] = [
  fields,
  languages,
  lengths,
  terminology,
  alternativeText,
  consent,
  resources,
  reviewDate,
  legacyFont,
  khmerOrder,
  khmerBreaks,
  khmerDigitsMixed,
  links,
  headings,
  capitals,
]

/** Of one kind in one field in one language. Whoever has mended so many looks again. */
const MOST_ALIKE = 5

/** Where a document says in which languages it is ready, nobody sees it in another; what does not say is seen in both. */
function languagesOf(document: Values): readonly Locale[] {
  const { readyIn } = document
  return Array.isArray(readyIn)
    ? LOCALES.filter((locale) => readyIn.some((ready) => isLocale(ready) && ready === locale))
    : LOCALES
}

function seenIn(languages: readonly Locale[], { texts, links, pictures, relations }: DocumentParts): DocumentParts {
  const isSeen = ({ locale }: { locale?: Locale }) => locale === undefined || languages.includes(locale)
  return { texts: texts.filter(isSeen), links: links.filter(isSeen), pictures: pictures.filter(isSeen), relations }
}

const paths = new Intl.Collator('en', { numeric: true })

function inOrder(one: Finding, other: Finding): number {
  return (
    paths.compare(one.field, other.field) ||
    (one.locale ?? '').localeCompare(other.locale ?? '') ||
    GATE_RULES.indexOf(one.rule) - GATE_RULES.indexOf(other.rule)
  )
}

function fewAlike(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>()
  return findings.filter(({ rule, field, locale, weight }) => {
    const key = [rule, field, locale, weight].join(' ')
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count <= MOST_ALIKE
  })
}

/** What a field says by itself is left out where a rule says more about it. */
function saidOnce(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set(
    findings.flatMap(({ rule, field, weight }) => (rule !== 'field-refused' && weight === 'must' ? [field] : [])),
  )
  return findings.filter(({ rule, field }) => rule !== 'field-refused' || !said.has(field))
}

/**
 * All that stands against the publication of a document as it is, by field, then by language. Throws for nothing that a
 * database can hold: what is not of the shape that the fields describe is passed over.
 */
export function judge(subject: Subject, facts: GateFacts): readonly Finding[] {
  const languages = languagesOf(subject.document)
  const parts = seenIn(languages, textsOf(subject.fields, subject.document))
  const judged: Judged = { ...subject, languages, parts, facts }
  return fewAlike(saidOnce(RULES.flatMap((rule) => [...rule(judged)]))).toSorted(inOrder)
}

/** Those that stop a publication, unless a publisher overrules them with a reason. */
export const blocks = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ weight }) => weight === 'must')
