import { sayerOf, type Say as SayOf } from '../../../collections/vocabulary/wording.ts'
import { en, type TaskWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<TaskWord>

export const sayIn = sayerOf<TaskWord>({ en, km })
