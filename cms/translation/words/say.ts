import {
  sayerOf,
  type Counted,
  type Say as SayOf,
  type WordingValues,
} from '../../../collections/vocabulary/wording.ts'
import { en, type TranslationWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<TranslationWord>

export const sayIn = sayerOf<TranslationWord>({ en, km })

/** So many, and one of them in words of its own. */
export const count = (say: Say, word: Counted<TranslationWord>, n: number, more: WordingValues = {}): string =>
  n === 1 ? say(`${word}.one`, more) : say(word, { n, ...more })
