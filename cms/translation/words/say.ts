import { sayerOf, type Say as SayOf } from '../../../collections/vocabulary/wording.ts'
import { en, type TranslationWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<TranslationWord>

export const sayIn = sayerOf<TranslationWord>({ en, km })
