import { sayerOf, type Say as SayOf } from '../../../../collections/vocabulary/wording.ts'
import { en, type SendingWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<SendingWord>

/** The words of the section in one language. */
export const sayIn = sayerOf<SendingWord>({ en, km })
