import { count, sayerOf, type Say as SayOf } from '../../../collections/vocabulary/wording.ts'
import { en, type TaskWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<TaskWord>

export const sayIn = sayerOf<TaskWord>({ en, km })

/** For how many whole days something has waited. */
export const sayWaits = (say: Say, days: number): string =>
  days === 0 ? say('waits.today') : count(say, 'waits', days)
