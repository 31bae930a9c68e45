import type { Locale } from '../../collections/vocabulary/locales.ts'
import type { Visitor } from '../payload.ts'
import { standInFrame, findFrame, type Frame } from './frame.ts'
import { readerFor, type Reader } from './reader.ts'
import { findReportWords, reportWords, type ReportWords } from './report-words.ts'
import { steady } from './steady.ts'

/** What stands around a page, and for whom. */
interface Surroundings {
  reader: Reader
  frame: Frame
}

/** The report journey and the doors of members stand without the database: what is around them may be some seconds old. */
interface SteadySurroundings extends Surroundings {
  words: ReportWords
}

export async function findSurroundings(visitor: Visitor): Promise<Surroundings> {
  const reader = await readerFor(visitor)
  return { reader, frame: await findFrame(reader) }
}

export const steadySurroundings = steady<Locale, SteadySurroundings>(
  async (locale) => {
    const surroundings = await findSurroundings({ locale })
    return { ...surroundings, words: await findReportWords(surroundings.reader) }
  },
  (locale) => {
    const reader = { locale, facts: new Map<string, string>() }
    return { reader, frame: standInFrame(locale), words: reportWords({}, reader) }
  },
)
