import { sayerOf, type Counted, type Say as SayOf } from '../../../collections/vocabulary/wording.ts'
import type { ProblemAnswer } from '../answers.ts'
import { en, type SheetWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<SheetWord>

/** The words of the sheets in one language. */
export const sayIn = sayerOf<SheetWord>({ en, km })

/** So many of something, and one of it in words of its own. */
export const count = (say: Say, word: Counted<SheetWord>, n: number): string =>
  n === 1 ? say(`${word}.one`) : say(word, { n })

export const sayProblem = (say: Say, { problem, details }: Pick<ProblemAnswer, 'problem' | 'details'>): string =>
  say(`problem.${problem}`, details)
