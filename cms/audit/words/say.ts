import { sayerOf, type Say as SayOf } from '../../../collections/vocabulary/wording.ts'
import { en, type AuditWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<AuditWord>

export const sayIn = sayerOf<AuditWord>({ en, km })
