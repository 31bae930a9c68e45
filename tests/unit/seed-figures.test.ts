import { describe, expect, test } from 'vitest'

import { reportFigures } from '../../cms/seed/content/report-figures.ts'
import { FIRST_RUN } from '../support/content/first-run.ts'
import { stringsIn } from '../support/content/texts.ts'

const { research, news } = FIRST_RUN

const inDigits = (text: string) => text.replace(/[០-៩]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x17e0))

const numbersIn = (text: string): number[] =>
  (inDigits(text).match(/\d+(?:[.,]\d{3})*/g) ?? []).map((number) => Number(number.replaceAll(/[.,]/g, '')))

/** The numbers of each row of each table of a report. */
const rowsIn = (markdown: string) =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((row) => numbersIn(row).join(' '))

describe('the figures of the first-run content', () => {
  test('of a table are the same in both languages', () => {
    const inBoth = research.filter(({ document }) => document.en !== '' && document.km !== '')
    expect(inBoth.length).toBeGreaterThan(5)
    for (const { slug, document } of inBoth) {
      expect({ slug, rows: rowsIn(document.km) }).toEqual({ slug, rows: rowsIn(document.en) })
    }
  })

  test('of the annual report are those of the statistics', () => {
    const report = research.find(({ slug }) => slug === 'annual-report-2025')
    const year = reportFigures.years.find((each) => each.year === 2025)
    const totals = rowsIn(report?.document.en ?? '')
    expect(totals.some((row) => row.startsWith(`${String(year?.received)} `))).toBe(true)
    expect(totals.some((row) => row.startsWith(`${String(year?.classified)} ${String(year?.removed)} `))).toBe(true)
  })

  test('of the years: nothing that the Youth Advisory Group wrote is older than the group', () => {
    const begun = news.find(({ slug }) => slug === 'young-advisers-begin-their-work')
    const early = research.filter(
      ({ date, ...report }) =>
        date < (begun?.date ?? '') && stringsIn(report).some(({ value }) => value.includes('Youth Advisory Group')),
    )
    expect(begun?.date).toMatch(/^20\d\d-/)
    expect(early.map(({ slug }) => slug)).toEqual([])
  })
})
