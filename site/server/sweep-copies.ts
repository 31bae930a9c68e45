import type { LocalCopies } from '../../collections/uploads/local-copies.ts'
import { collectionTag } from '../../collections/vocabulary/cache-tags.ts'
import { UPLOAD_KINDS } from '../../collections/vocabulary/upload-kinds.ts'
import { kindOf } from '../../collections/logging/fault.ts'
import { log } from '../log.ts'
import type { Changes } from './page-cache/changes.ts'

/** Milliseconds. */
const EVERY = 30_000

/**
 * Takes files away that staff have deleted on another machine: soon after they did, and at a start.
 * @returns what ends it
 */
export function sweepCopies(copies: LocalCopies, changes: Changes): () => void {
  const swept = { tags: UPLOAD_KINDS.map(collectionTag), since: -1, madeAt: 0 }
  async function sweep(): Promise<void> {
    if (changes.holds(swept)) return
    const begun = { since: changes.now, madeAt: Date.now() }
    try {
      const { waiting } = await copies.sweep()
      if (waiting === 0) Object.assign(swept, begun)
    } catch (error) {
      log.warn({ kind: kindOf(error) }, 'The storage of uploads does not answer; files that are here are kept.')
    }
  }
  void sweep()
  const timer = setInterval(() => void sweep(), EVERY)
  timer.unref()
  return () => clearInterval(timer)
}
