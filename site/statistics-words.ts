import type { Locale } from '../collections/vocabulary/locales.ts'
import {
  ASSESSMENT_LABELS,
  ASSESSMENT_MEANINGS,
  OUTCOME_LABELS,
  OUTCOME_MEANINGS,
} from '../collections/vocabulary/report-outcomes.ts'
import { keysOf, type Labels } from '../collections/vocabulary/options.ts'
import { REPORT_SOURCE_LABELS } from '../collections/vocabulary/reports.ts'
import type { Shown } from '../collections/vocabulary/small-numbers.ts'
import { dateInSentence } from '../collections/vocabulary/dates.ts'
import { formatMonth, formatYear, translator } from './messages/translate.ts'
import { MEASURES, type Breakdown, type Measure, type Statistics } from './reports/statistics.ts'

type TableId = 'years' | 'months' | 'sources' | 'assessments' | 'outcomes'

/** One list of figures in the reader's words: the page, the CSV and the JSON all show these. */
export interface StatisticsTable {
  id: TableId
  title: string
  /** Day in Phnom Penh, `YYYY-MM-DD`. */
  asOf: string
  /** What its first column holds. */
  heading: string
  /** Whose reports they are, and what else must be known; why it has no rows. */
  intro: string | undefined
  measures: readonly Measure[]
  /** One count for each measure. */
  rows: readonly { key: string; label: string; counts: readonly Shown[] }[]
}

interface Definition {
  term: string
  meaning: string
}

export const measureLabel = (measure: Measure, locale: Locale): string => translator(locale)(`statistics.${measure}`)

export function statisticsTables(figures: Statistics, locale: Locale): StatisticsTable[] {
  const t = translator(locale)
  const day = dateInSentence(figures.brokenDownAsOf, locale)
  const covers = (years: readonly number[]) =>
    t('statistics.covers', { years: years.map((year) => formatYear(year, locale)).join(', '), day })
  const broken = <Key extends string>(
    { years, parts }: Breakdown<Key>,
    measure: Measure,
    labelOf: (key: Key) => string,
  ) => ({
    asOf: figures.brokenDownAsOf,
    intro: years.length === 0 ? t('statistics.tooFewInList', { day }) : covers(years),
    measures: [measure],
    rows: parts.map(({ key, count }) => ({ key, label: labelOf(key), counts: [count] })),
  })
  const labelled =
    <Key extends string>(labels: Labels<Key>) =>
    (key: Key) =>
      labels[key][locale]

  return [
    {
      id: 'years',
      title: t('statistics.byYear'),
      asOf: figures.asOf,
      heading: t('statistics.year'),
      intro: undefined,
      measures: MEASURES,
      rows: figures.years.map((year) => ({
        key: String(year.year),
        label: formatYear(year.year, locale),
        counts: MEASURES.map((measure) => year[measure]),
      })),
    },
    {
      id: 'months',
      title: t('statistics.byMonth'),
      heading: t('statistics.month'),
      ...broken(figures.months, 'received', (key) => formatMonth(key, locale)),
      ...(figures.months.parts.length > 0 && { intro: t('statistics.monthsShown', { day }) }),
    },
    {
      id: 'sources',
      title: t('statistics.bySource'),
      heading: t('statistics.source'),
      ...broken(figures.sources, 'received', labelled(REPORT_SOURCE_LABELS)),
    },
    {
      id: 'assessments',
      title: t('statistics.byAssessment'),
      heading: t('statistics.assessment'),
      ...broken(figures.assessments, 'received', labelled(ASSESSMENT_LABELS)),
    },
    {
      id: 'outcomes',
      title: t('statistics.byOutcome'),
      heading: t('statistics.outcome'),
      ...broken(figures.outcomes, 'classified', labelled(OUTCOME_LABELS)),
    },
  ]
}

export function statisticsDefinitions(locale: Locale): Definition[] {
  const t = translator(locale)
  const meanings = <Key extends string>(labels: Labels<Key>, means: Labels<Exclude<Key, 'removed'>>) =>
    keysOf(means).map((key) => ({ term: labels[key][locale], meaning: means[key][locale] }))
  return [
    ...MEASURES.map((measure) => ({ term: measureLabel(measure, locale), meaning: t(`statistics.${measure}Means`) })),
    { term: t('statistics.upTo'), meaning: t('statistics.upToMeans') },
    { term: t('statistics.when'), meaning: t('statistics.whenMeans') },
    ...meanings(ASSESSMENT_LABELS, ASSESSMENT_MEANINGS),
    ...meanings(OUTCOME_LABELS, OUTCOME_MEANINGS),
    { term: t('statistics.earlier'), meaning: t('statistics.earlierMeans') },
    { term: t('statistics.withheld'), meaning: t('statistics.withheldMeans') },
  ]
}
