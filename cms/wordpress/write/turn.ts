import { createLocalReq, type Payload, type TypedUser } from 'payload'

import { isPublisher } from '../../access/who.ts'
import { keepOutcome, move, nextImport, readContent, type StoredImport } from '../store.ts'
import { fromSite } from './fetch-pictures.ts'
import { noPictures } from './picture-source.ts'
import { runImport } from './run-import.ts'
import { undoImport } from './undo.ts'
import type { Writer } from './writer.ts'

export interface Turn {
  /** Imports that were written, and those that were taken back. */
  done: number
  /** Broken off, because whoever asked for them may not import any more. */
  failed: number
}

interface Taking {
  signal?: AbortSignal | undefined
  /** A host that pictures may be fetched from though it is in no public network: a test's own. */
  mayAlsoAsk?: string | undefined
}

/** Whoever asked for it, if they may still do it. */
async function personOf(payload: Payload, id: string | null): Promise<TypedUser | undefined> {
  const account =
    id === null ? null : await payload.findByID({ collection: 'staff', id, depth: 0, disableErrors: true })
  if (!account) return undefined
  const person: TypedUser = { ...account, collection: 'staff' }
  return isPublisher({ req: await createLocalReq({ user: person }, payload) }) ? person : undefined
}

/**
 * A fault that is no refusal and not the database's absence would come again each time: then the import is broken off.
 * @throws what was thrown, while the database is away
 */
async function orLost(payload: Payload, work: () => Promise<boolean | 'lost'>): Promise<boolean | 'lost'> {
  try {
    return await work()
  } catch (error) {
    await payload.db.pool.query('SELECT 1').catch(() => {
      throw error
    })
    payload.logger.error({ err: error }, 'An import was broken off')
    return 'lost'
  }
}

async function write(next: StoredImport, writer: Writer, { signal, mayAlsoAsk }: Taking): Promise<boolean | 'lost'> {
  const site = await readContent(writer.payload.db.pool, next.id)
  if (site === undefined) return 'lost'
  const { choices } = next
  const pictures = choices.fetches ? fromSite({ siteUrl: site.siteUrl, mayAlsoAsk, signal }) : noPictures
  return runImport({ writer, site, choices, pictures, signal, before: next.outcome })
}

/**
 * Imports, or takes back, whatever somebody has asked for, one after the other, by the rights that they have by now. What was
 * under way when the worker ended is gone on with.
 */
export async function runImports(payload: Payload, taking: Taking = {}): Promise<Turn> {
  const { pool } = payload.db
  const turn: Turn = { done: 0, failed: 0 }
  while (!taking.signal?.aborted) {
    const next = await nextImport(pool)
    if (next === undefined) return turn
    const undoes = next.state === 'undo-waiting' || next.state === 'undoing'
    await move(pool, next.id, [next.state], undoes ? 'undoing' : 'running')
    const person = await personOf(payload, next.askedBy)
    const writer = { payload, person, import: next.id, site: next.site }
    const ended = await orLost(payload, async () => {
      if (person === undefined) return 'lost'
      return undoes ? undoImport(writer, taking.signal) : write(next, writer, taking)
    })
    if (ended === false) return turn
    if (ended === 'lost') {
      await keepOutcome(pool, next.id, [])
      await move(pool, next.id, ['running', 'undoing'], 'failed')
      turn.failed += 1
    } else {
      await move(pool, next.id, ['running', 'undoing'], undoes ? 'undone' : 'done')
      turn.done += 1
    }
  }
  return turn
}
