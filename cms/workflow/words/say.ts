import { sayerOf, type Say as SayOf } from '../../../collections/vocabulary/wording.ts'
import { en, type DeskWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<DeskWord>

/** The words of the publishing desk in one language. */
export const sayIn = sayerOf<DeskWord>({ en, km })
