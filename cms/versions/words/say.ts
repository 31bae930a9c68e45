import { sayerOf, type Counted, type Say as SayOf } from '../../../collections/vocabulary/wording.ts'
import { en, type VersionWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<VersionWord>

export const sayIn = sayerOf<VersionWord>({ en, km })

/** So many of something, and one of it in words of its own. */
export const count = (say: Say, word: Counted<VersionWord>, n: number): string =>
  n === 1 ? say(`${word}.one`) : say(word, { n })
