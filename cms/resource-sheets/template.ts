import { COLUMNS, ruleOf, type Column } from './columns.ts'
import { sheetLine } from './csv.ts'
import { asDownload, csvHead, readingSheet, resourceSheet, xlsxBytes } from './make-file.ts'
import { EXAMPLE_SLUG } from './parse-sheet.ts'
import type { StoredTopic } from './stored.ts'
import { COLUMN_WORDS } from './words/columns.ts'
import { sayIn } from './words/say.ts'
import type { SheetFormat } from './write-cell.ts'

const example = (topics: readonly StoredTopic[]): Readonly<Record<Column, string>> => ({
  slug: EXAMPLE_SLUG,
  title_en: 'Think before you post',
  title_km: 'គិតមុនពេលបង្ហោះ',
  summary_en: 'A lesson of one hour about what stays online.',
  summary_km: 'មេរៀនមួយម៉ោងអំពីអ្វីដែលនៅជាប់លើអ៊ីនធឺណិត។',
  description_en: 'The class sorts twelve cards.\n\n- Hand out the cards.\n- Talk about each of them.',
  description_km: 'សិស្សក្នុងថ្នាក់តម្រៀបសន្លឹកបៀដប់ពីរ។\n\n- ចែកសន្លឹកបៀ។\n- ពិភាក្សាអំពីសន្លឹកនីមួយៗ។',
  audiences: 'professionals; children',
  age_from: '11',
  age_to: '14',
  topics: topics
    .slice(0, 2)
    .map(({ slug }) => slug)
    .join('; '),
  type: 'lesson-plan',
  languages: 'en; km',
  duration_minutes: '60',
  needs: 'adult; printed',
  accessibility_features: 'large-print',
  content_advisory: 'none',
  url: 'https://example.org/think-before-you-post',
  publisher: 'Example Publisher',
  year: '2026',
  licence: 'cc-by-4.0',
  review_by: '2028-05-01',
  visibility: 'public',
  listed: 'yes',
  ready_in: 'en; km',
  status: 'draft',
})

/** A line for each column: its name, and in both languages what it is and how it is written. */
function columnLines(): string[][] {
  const [en, km] = [sayIn('en'), sayIn('km')]
  return [
    [en('sheet.column'), 'English', 'ខ្មែរ'],
    ...COLUMNS.map((column) => [column, COLUMN_WORDS.en[column], COLUMN_WORDS.km[column]]),
    ['', en('rules.keep'), km('rules.keep')],
    ['', en('rules.empty'), km('rules.empty')],
    ['', en('rules.lists'), km('rules.lists')],
    ['', en('rules.example'), km('rules.example')],
  ]
}

/** A line for each value that a column may hold. */
function valueLines(topics: readonly StoredTopic[]): string[][] {
  const lines = COLUMNS.flatMap((column): string[][] => {
    const rule = ruleOf(column)
    if (rule.kind === 'topics') {
      return topics.map(({ slug, names }) => [column, slug, names.en ?? '', names.km ?? ''])
    }
    if (rule.kind !== 'choice' && rule.kind !== 'choices') return []
    return Object.entries(rule.choices).map(([code, label]) => [column, code, label.en, label.km])
  })
  return [[sayIn('en')('sheet.column'), sayIn('en')('sheet.value'), 'English', 'ខ្មែរ'], ...lines]
}

/** A file to fill in: the columns, an example, and in a workbook every value that may be chosen and what each column is. */
export async function templateFile(topics: readonly StoredTopic[], format: SheetFormat): Promise<Response> {
  const row = COLUMNS.map((column) => example(topics)[column])
  if (format === 'csv') return asDownload(csvHead() + sheetLine(row), 'resources-template', format)
  const sheets = [
    resourceSheet([row]),
    readingSheet('values · តម្លៃ', valueLines(topics), [24, 28, 44, 44]),
    readingSheet('columns · ជួរឈរ', columnLines(), [24, 70, 70]),
  ]
  return asDownload(await xlsxBytes(sheets), 'resources-template', format)
}
