import { csv } from '../../collections/vocabulary/csv.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import type { StatisticsFormat } from '../../collections/vocabulary/paths.ts'
import { translator } from '../messages/translate.ts'
import { measureLabel, statisticsDefinitions, statisticsTables } from '../statistics-words.ts'
import { MEASURES, type Statistics } from './statistics.ts'

type Published = Statistics & { note: string | undefined }

/** One line a number. Words are the reader's; numbers and dates are for programs, so in Latin digits in every language. */
function statisticsCsv(figures: Published, locale: Locale): string {
  const t = translator(locale)
  const head = [
    t('date.asOf'),
    t('statistics.table'),
    t('statistics.code'),
    t('statistics.part'),
    t('statistics.counted'),
    t('statistics.number'),
    t('statistics.remark'),
  ]
  const lines = statisticsTables(figures, locale).flatMap(({ title, asOf, measures, rows }) =>
    rows.flatMap(({ key, label, counts }) =>
      measures.map((measure, index) => {
        const count = counts[index] ?? null
        const [number, remark] = count === null ? ['', t('statistics.withheld')] : [String(count), '']
        return [asOf, title, key, label, measureLabel(measure, locale), number, remark]
      }),
    ),
  )
  return csv([head, ...lines])
}

/** The same for programs, with what the words mean. A number that is withheld is null and says so. */
function statisticsJson(figures: Published, locale: Locale): string {
  const t = translator(locale)
  const content = {
    title: t('statistics.title'),
    language: locale,
    asOf: figures.asOf,
    use: t('statistics.use'),
    note: figures.note ?? null,
    definitions: statisticsDefinitions(locale),
    measures: Object.fromEntries(MEASURES.map((measure) => [measure, measureLabel(measure, locale)])),
    total: figures.total,
    tables: statisticsTables(figures, locale).map(({ id, title, asOf, intro, measures, rows }) => ({
      id,
      title,
      asOf,
      about: intro ?? null,
      rows: rows.map(({ key, label, counts }) => ({
        key,
        label,
        numbers: Object.fromEntries(
          measures.map((measure, index) => {
            const number = counts[index] ?? null
            return [measure, { number, withheld: number === null }]
          }),
        ),
      })),
    })),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

const FILES = {
  csv: { contentType: 'text/csv; charset=utf-8', write: statisticsCsv },
  json: { contentType: 'application/json; charset=utf-8', write: statisticsJson },
} as const satisfies Record<StatisticsFormat, unknown>

/** The figures as a file that browsers save. */
export function statisticsFile(figures: Published, locale: Locale, format: StatisticsFormat): Response {
  const { contentType, write } = FILES[format]
  const name = `statistics-${locale}-${figures.asOf}.${format}`
  return new Response(write(figures, locale), {
    headers: { 'content-type': contentType, 'content-disposition': `attachment; filename="${name}"` },
  })
}
