import { sayerOf } from '../../../collections/vocabulary/wording.ts'
import { en, type CalendarWord } from './en.ts'
import { km } from './km.ts'

export const sayIn = sayerOf<CalendarWord>({ en, km })
