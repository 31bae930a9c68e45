import { sayerOf, type Say as SayOf } from '../../../collections/vocabulary/wording.ts'
import { en, type VersionWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<VersionWord>

export const sayIn = sayerOf<VersionWord>({ en, km })
