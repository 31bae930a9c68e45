import { sayerOf, type Counted, type Say as SayOf } from '../../../collections/vocabulary/wording.ts'
import { en, type DeskWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<DeskWord>

/** The words of the publishing desk in one language. */
export const sayIn = sayerOf<DeskWord>({ en, km })

/** So many of something, and one of it in words of its own. */
export const count = (say: Say, word: Counted<DeskWord>, n: number): string =>
  n === 1 ? say(`${word}.one`) : say(word, { n })
