import { deflateRawSync } from 'node:zlib'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { checkRow } from '../../cms/resource-sheets/check-row.ts'
import { COLUMNS, ruleOf, VALUES_OF_NEW, type SheetValues } from '../../cms/resource-sheets/columns.ts'
import { sheetLine } from '../../cms/resource-sheets/csv.ts'
import { MAX_BYTES, MAX_ROWS, parseSheet } from '../../cms/resource-sheets/parse-sheet.ts'
import { planRow, planRows } from '../../cms/resource-sheets/plan.ts'
import { readCell, type TopicNames } from '../../cms/resource-sheets/read-cell.ts'
import type { StoredResource } from '../../cms/resource-sheets/stored.ts'
import { fromCell, textOfValue, toCell } from '../../cms/resource-sheets/write-cell.ts'
import { listSearch } from '../../cms/resource-sheets/page/list-search.ts'
import { storeParts, unpackWorkbook } from '../../cms/resource-sheets/xlsx-archive.ts'
import { csvFile, xlsxFile } from '../support/sheets/make.ts'

const TOPICS: TopicNames = new Map([
  ['privacy', 'privacy'],
  ['privacy, and data', 'privacy'],
  ['ឯកជនភាព', 'privacy'],
  ['games', 'games'],
])
const PROSE = { settled: (markdown: string) => markdown }
const PUBLISHER = { publishes: true }

const bytes = (text: string) => new TextEncoder().encode(text)
const problemOf = async (file: Uint8Array) => {
  const sheet = await parseSheet(file)
  return sheet.kind === 'unreadable' ? sheet.problem : 'none'
}

describe('a sheet', () => {
  test.each([
    [',', 'slug,title_en\na,"One, two"'],
    [';', 'slug;title_en\r\na;One, two\r\n'],
    ['tab', 'slug\ttitle_en\na\tOne, two\n'],
    ['byte order mark', '\uFEFFslug,title_en\na,"One, two"'],
  ])('is read as CSV with %s', async (_name, text) => {
    expect(await parseSheet(bytes(text))).toMatchObject({
      kind: 'sheet',
      rows: [{ row: 2, cells: { slug: 'a', title_en: 'One, two' } }],
    })
  })

  test('may have its columns in any order and spelling, and ones of its own', async () => {
    const sheet = await parseSheet(
      csvFile([
        ['Note', 'Title EN', ' SLUG '],
        ['x', 'One', 'a'],
      ]),
    )
    expect(sheet).toMatchObject({ rows: [{ cells: { slug: 'a', title_en: 'One' } }], unknownColumns: ['Note'] })
  })

  test('is read as XLSX, with dates, numbers and yes or no as they are shown', async () => {
    const file = await xlsxFile([
      ['slug', 'review_by', 'year', 'listed', 'title_km'],
      ['a', new Date('2028-05-01'), 2026, true, 'ចំណងជើង'],
      [null, null, null, null, null],
      ['b', '-', 2025, false, null],
    ])
    expect(await parseSheet(file)).toMatchObject({
      rows: [
        { row: 2, cells: { slug: 'a', review_by: '2028-05-01', year: '2026', listed: 'yes', title_km: 'ចំណងជើង' } },
        { row: 4, cells: { slug: 'b', review_by: null, year: '2025', listed: 'no' } },
      ],
    })
  })

  test('has its rows numbered as a spreadsheet does, empty ones counted and left out', async () => {
    const sheet = await parseSheet(bytes('slug,title_en\n\na,One\n,\nb,Two\n'))
    expect(sheet.kind === 'sheet' && sheet.rows.map(({ row }) => row)).toEqual([3, 5])
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['nothing', bytes('slug,title_en\n')],
    ['tooLarge', new Uint8Array(MAX_BYTES + 1)],
    ['tooManyRows', bytes(`slug\n${'a\n'.repeat(MAX_ROWS + 1)}`)],
    ['oldExcel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])],
    ['encoding', Uint8Array.from([...bytes('slug\n'), 0xff, 0xfe])],
    ['encoding', Buffer.from('slug\na\n', 'utf16le')],
    ['damaged', bytes('PK and then no archive')],
    ['noColumns', bytes('name,age\na,1\n')],
    ['columnTwice', bytes('slug,Slug\na,b\n')],
    ['noKey', bytes('title_km\nក\n')],
  ])('that cannot be read says why: %s', async (problem, file) => {
    expect(await problemOf(file)).toBe(problem)
  })

  test('leaves out the example of the template', async () => {
    const sheet = await parseSheet(bytes('slug\nexample-row-to-delete\na\n'))
    expect(sheet).toMatchObject({ hasExample: true, rows: [{ row: 3 }] })
  })
})

describe('a workbook that wants the memory', () => {
  /** An archive of one part that says it is small and unpacks to `size` zeros. */
  function bomb(size: number): Uint8Array {
    const packed = deflateRawSync(Buffer.alloc(size))
    const archive = Buffer.from(storeParts(new Map([['xl/workbook.xml', packed]])))
    const entry = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    archive.writeUInt16LE(8, entry + 10)
    return archive
  }

  test('is not unpacked past the room that there is, whatever it says of its size', async () => {
    const file = bomb(200 * 1024 * 1024)
    expect(file.length).toBeLessThan(MAX_BYTES)
    expect(unpackWorkbook(file)).toEqual({ kind: 'tooLarge' })
    expect(await problemOf(file)).toBe('tooLarge')
  })

  test.each([
    ['tooManyRows', '<row r="1048576"><c r="A1048576"/></row>'],
    ['tooWide', '<row r="1"><c r="XFD1"/></row>'],
    ['damaged', '<row r="1e9"/>'],
    ['damaged', '<row r="1"><c r=\'A9999999999\'/></row>'],
  ])('by a cell far away is refused: %s', async (problem, rows) => {
    const parts = unpackWorkbook(await xlsxFile([['slug'], ['a']]))
    if (parts.kind !== 'unpacked') throw new Error(parts.kind)
    const own = new Map([...parts.parts].map(([name, content]) => [name, content]))
    const name = [...own.keys()].find((each) => each.includes('worksheets/sheet1.xml')) ?? ''
    own.set(name, Buffer.from(`<worksheet><sheetData>${rows}</sheetData></worksheet>`))
    expect(await problemOf(storeParts(own))).toBe(problem)
  })
})

test('any bytes give rows or one named reason, and never an error', async () => {
  const archive = await xlsxFile([
    ['slug', 'title_en'],
    ['a', 'One'],
  ])
  const damaged = fc.tuple(fc.nat(archive.length - 1), fc.nat(255)).map(([at, byte]) => {
    const copy = Buffer.from(archive)
    copy[at] = byte
    return new Uint8Array(copy)
  })
  const text = fc.array(fc.array(fc.oneof(fc.string(), fc.constantFrom(...COLUMNS)))).map((lines) => csvFile(lines))
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array(), text, damaged), async (file) => {
      const sheet = await parseSheet(file)
      expect(['sheet', 'unreadable']).toContain(sheet.kind)
    }),
    { numRuns: 400 },
  )
})

describe('a cell', () => {
  const read = (column: (typeof COLUMNS)[number], text: string) => {
    const reading = readCell(ruleOf(column), text, TOPICS)
    return reading.kind === 'read' ? reading.value : reading.problem
  }

  test.each([
    ['slug', 'think-first', 'think-first'],
    ['slug', 'Think first', 'slug'],
    ['audiences', 'children; Parents and carers', ['children', 'parents']],
    ['audiences', 'អ្នកអាជីព, កុមារនិងយុវជន', ['professionals', 'children']],
    ['audiences', 'CHILDREN;children', ['children']],
    ['audiences', ';', 'values'],
    ['audiences', 'children, toddlers', 'values'],
    ['topics', 'Privacy, and data; games', ['privacy', 'games']],
    ['topics', 'ឯកជនភាព,games', ['privacy', 'games']],
    ['topics', 'ghosts', 'topics'],
    ['type', 'កិច្ចតែងការបង្រៀន', 'lesson-plan'],
    ['type', 'Lesson plan', 'lesson-plan'],
    ['type', 'lesson-plan, video', 'value'],
    ['age_from', '១២', 12],
    ['age_from', '12.5', 'number'],
    ['age_from', '121', 'number'],
    ['age_from', '', 'number'],
    ['year', '0x7E5', 'number'],
    ['review_by', '២០២៨-០៥-០១', '2028-05-01'],
    ['review_by', '2028-02-30', 'day'],
    ['review_by', '0000-01-01', 'day'],
    ['review_by', '1/5/2028', 'day'],
    ['url', 'https://example.org/a', 'https://example.org/a'],
    ['url', 'javascript:alert(1)', 'link'],
    ['listed', 'No', false],
    ['listed', 'បាទ/ចាស', true],
    ['listed', 'perhaps', 'yesNo'],
    ['ready_in', 'English; ខ្មែរ', ['en', 'km']],
    ['title_en', 'x'.repeat(301), 'tooLong'],
    ['description_en', ' a\r\n\r\nb ', 'a\n\nb'],
  ] as const)('of %s with “%s” is read as %j', (column, text, expected) => {
    expect(read(column, text)).toEqual(expected)
  })

  test.each(['=1+1', '+1', '-1', '@here', '\tx', "'=1", "''@x", '-', "'-", 'plain', '- a list', "l'eau"])(
    'with “%s” runs as no formula, and comes back the same',
    (text) => {
      for (const format of ['csv', 'xlsx'] as const) expect(fromCell(toCell(text, format))).toBe(text.trim())
      expect(toCell(text, 'csv')).not.toMatch(/^[=+\-@\t\r]/)
    },
  )

  test('comes back the same whatever text it holds, through a CSV file of ours', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
        async (text) => {
          const settled = text.trim()
          // What is not UTF-8, and UTF-16 read as such, is refused as a whole.
          if (settled.includes('\0')) return
          const sheet = await parseSheet(bytes(sheetLine(['slug', 'title_en']) + sheetLine(['a', settled])))
          expect(sheet).toMatchObject({ rows: [{ cells: { title_en: settled } }] })
        },
      ),
    )
  })
})

const cellsOf = (values: Partial<Record<(typeof COLUMNS)[number], string | null>>) => ({ row: 2, cells: values })
const planOf = (
  values: Partial<Record<(typeof COLUMNS)[number], string | null>>,
  stored?: StoredResource,
  rights = PUBLISHER,
) => planRow(checkRow(cellsOf(values), TOPICS), stored, rights, PROSE)

const storedWith = (values: Partial<SheetValues>, more: Partial<StoredResource> = {}): StoredResource => ({
  id: 'id',
  changedAt: '2026-01-01T00:00:00.000Z',
  inTrash: false,
  values: { ...VALUES_OF_NEW, slug: 'a', title_en: 'One', ...values },
  hasFiles: false,
  hasMemberFiles: false,
  pictures: [],
  ...more,
})
const problemsIn = ({ problems }: { problems: readonly { column: string; problem: string }[] }) =>
  problems.map(({ column, problem }) => `${column} ${problem}`)

describe('a plan', () => {
  test('of a resource says nothing where the row says what is there', () => {
    const stored = storedWith({ audiences: ['children', 'parents'], year: 2026 })
    expect(planOf({ slug: 'a', audiences: 'parents; children', year: '២០២៦' }, stored).kind).toBe('unchanged')
  })

  test('takes what a row says of every value that it was made from for unchanged', () => {
    const anyText = fc.string({ minLength: 1 }).map((text) => `x${text.trim()}`)
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.nat(120),
        fc.subarray(['children', 'parents', 'professionals']),
        (title, publisher, age, audiences) => {
          const stored = storedWith({
            title_en: title,
            publisher,
            age_from: age,
            audiences: audiences.length > 0 ? audiences : null,
          })
          const cells = Object.fromEntries(
            COLUMNS.map((column) => [column, fromCell(toCell(textOfValue(stored.values[column]), 'csv'))]),
          )
          expect(planOf(cells, stored).kind).toBe('unchanged')
        },
      ),
    )
  })

  test.each([
    ['age_to ages', { age_from: '12', age_to: '11' }, {}],
    ['visibility filesForPublic', { visibility: 'members' }, { hasFiles: true }],
    ['visibility filesForMembers', { title_en: 'Two' }, { hasMemberFiles: true }],
    ['description_en pictures', { description_en: 'Other' }, { pictures: ['en'] }],
    ['slug inTrash', { title_en: 'Two' }, { inTrash: true }],
    ['title_en titleNeeded', { title_en: null }, {}],
    ['licence neverEmpty', { licence: null }, {}],
  ] as const)('finds what is wrong with the whole: %s', (expected, cells, more) => {
    expect(problemsIn(planOf({ slug: 'a', ...cells }, storedWith({}, more as Partial<StoredResource>)))).toEqual([
      expected,
    ])
  })

  test('of a row without a slug makes one from its English title, and needs one of the two', () => {
    expect(planOf({ title_en: 'Think First!' })).toMatchObject({ kind: 'new', slug: 'think-first' })
    expect(problemsIn(planOf({ title_km: 'គិត' }))).toEqual(['slug slugNeeded'])
  })

  test('of two rows about one resource takes the first', () => {
    const rows = [2, 3].map((row) => checkRow({ row, cells: { slug: 'a', title_en: 'One' } }, TOPICS))
    const plans = planRows(rows, new Map(), PUBLISHER, PROSE)
    expect(plans.map(({ kind }) => kind)).toEqual(['new', 'faulty'])
    expect(plans[1]?.problems[0]?.details).toEqual({ row: '2' })
  })

  test('of an editor makes a draft of what is public, and says so', () => {
    const stored = storedWith({ status: 'published' })
    const plan = planOf({ slug: 'a', title_en: 'Two' }, stored, { publishes: false })
    expect([plan.kind, plan.changes]).toEqual(['changed', ['title_en', 'status']])
  })
})

test('the list’s filter goes into the address of its export as Payload reads it', () => {
  expect(listSearch({})).toBe('')
  const search = listSearch({ search: 'game', where: { or: [{ and: [{ type: { equals: 'video' } }] }] } })
  expect(decodeURIComponent(search)).toBe('?where[or][0][and][0][type][equals]=video&search=game')
})
