import { sayerOf } from '../../../collections/vocabulary/wording.ts'
import { en, type AuditWord } from './en.ts'
import { km } from './km.ts'

export const sayIn = sayerOf<AuditWord>({ en, km })
