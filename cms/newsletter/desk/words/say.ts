import {
  sayerOf,
  type Counted,
  type Say as SayOf,
  type WordingValues,
} from '../../../../collections/vocabulary/wording.ts'
import { en, type SendingWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<SendingWord>

/** The words of the section in one language. */
export const sayIn = sayerOf<SendingWord>({ en, km })

/** So many people, and one of them in words of its own. */
export const count = (say: Say, word: Counted<SendingWord>, n: number, more: WordingValues = {}): string =>
  n === 1 ? say(`${word}.one`, more) : say(word, { n, ...more })
