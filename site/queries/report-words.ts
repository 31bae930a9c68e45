import type { ReportText as ReportTextsGlobal } from '../../cms/generated/payload-types.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { keysOf, recordOf, type Labels } from '../../collections/vocabulary/options.ts'
import {
  FACTS_IN_REPORT_WORDS,
  REPORT_TEXTS,
  SOURCE_HELP,
  SOURCE_HINTS,
  STATUS_NEXT,
  STATUS_WORDS,
  type ReportText,
} from '../../collections/vocabulary/report-words.ts'
import type { ReportSource, ReportStatus } from '../../collections/vocabulary/reports.ts'
import { findGlobal } from '../payload.ts'
import { withFacts, type Reader } from './reader.ts'

/** The words of the report journey in one language: those of the staff, and the vocabulary's where staff have none. */
export interface ReportWords {
  texts: Readonly<Record<ReportText, string>>
  sourceHelp: Readonly<Record<ReportSource, string>>
  sourceHints: Readonly<Record<ReportSource, string>>
  statusWords: Readonly<Record<ReportStatus, string>>
  statusNext: Readonly<Record<ReportStatus, string>>
}

type Edited = Readonly<Record<string, string | null | undefined>> | undefined

function wordsOf<Value extends string>(edited: Edited, words: Labels<Value>, locale: Locale): Record<Value, string> {
  return recordOf(keysOf(words), (value) => edited?.[value.replaceAll('-', '_')]?.trim() || words[value][locale])
}

/** The words as they are shown: facts filled in, by those of the first run where the platform has none of its own. */
export function reportWords(edited: Partial<ReportTextsGlobal>, { locale, facts }: Reader): ReportWords {
  const words = {
    texts: wordsOf(edited.texts, REPORT_TEXTS, locale),
    sourceHelp: wordsOf(edited.sourceHelp, SOURCE_HELP, locale),
    sourceHints: wordsOf(edited.sourceHints, SOURCE_HINTS, locale),
    statusWords: wordsOf(edited.statusWords, STATUS_WORDS, locale),
    statusNext: wordsOf(edited.statusNext, STATUS_NEXT, locale),
  }
  return withFacts(words, new Map([...FACTS_IN_REPORT_WORDS[locale], ...facts]))
}

export const findReportWords = async (reader: Reader): Promise<ReportWords> =>
  reportWords(await findGlobal('report-texts', reader), reader)
