import { sayerOf, type Say as SayOf } from '../../../collections/vocabulary/wording.ts'
import type { FoundProblem } from '../plan/problems.ts'
import type { LeftOut } from '../plan/plan.ts'
import type { UnreadableFile } from '../wxr/export.ts'
import { en, type ImportWord } from './en.ts'
import { km } from './km.ts'

export type Say = SayOf<ImportWord>

/** The words of the import in one language. */
export const sayIn = sayerOf<ImportWord>({ en, km })

export const sayProblem = (say: Say, { problem, details }: FoundProblem): string => say(`problem.${problem}`, details)

export const sayReason = (say: Say, { reason, detail }: Pick<LeftOut, 'reason' | 'detail'>): string =>
  say(`reason.${reason}`, { detail })

interface Unreadable {
  problem: UnreadableFile['problem']
  line?: number | undefined
}

export const sayUnreadable = (say: Say, { problem, line = 0 }: Unreadable): string =>
  say(`unreadable.${problem}`, { line })
