import { sayerOf, type Say as SayOf } from '../../../collections/vocabulary/wording.ts'
import { en, type CalendarWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<CalendarWord>

export const sayIn = sayerOf<CalendarWord>({ en, km })
