import { sayerOf, type Say as SayOf } from '../../../collections/vocabulary/wording.ts'
import type { ProblemAnswer } from '../answers.ts'
import { en, type SheetWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<SheetWord>

/** The words of the sheets in one language. */
export const sayIn = sayerOf<SheetWord>({ en, km })

export const sayProblem = (say: Say, { problem, details }: Pick<ProblemAnswer, 'problem' | 'details'>): string =>
  say(`problem.${problem}`, details)
