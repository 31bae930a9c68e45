import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../../cms/storage/atomic-file.ts'
import { codeOf, failure, success, type Outcome } from '../outcome.ts'
import { identify, isAlive, signal, waitUntilGone, type ProcessIdentity } from '../process-identity.ts'

const identitySchema = z.object({ pid: z.number().int().positive(), startedAt: z.string() })
const recordSchema = identitySchema.extend({
  children: z.array(identitySchema),
  away: z.array(z.string()).default([]),
})
type LockRecord = z.infer<typeof recordSchema>

export type InstanceLock = {
  /**
   * Writes down who works for us, so that a later start can end those whom we did not live to stop.
   * @param away names of those that should serve and do not, for the doctor
   * @throws when it cannot be written, as on a full disk; the lock is held all the same
   */
  remember(children: readonly ProcessIdentity[], away?: readonly string[]): Promise<void>
  release(): Promise<void>
}

/** Children end by themselves when their supervisor is gone; after this many milliseconds they are made to. */
const PATIENCE = 10_000

async function readRecord(path: string): Promise<{ text: string; record: LockRecord | undefined } | undefined> {
  try {
    const text = await readFile(path, 'utf8')
    try {
      return { text, record: recordSchema.parse(JSON.parse(text)) }
    } catch {
      return { text, record: undefined }
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Creates the lock complete with its content, or tells that there is one: link(2) does both in one act. */
async function tryToTake(path: string, record: LockRecord): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, JSON.stringify(record), { mode: 0o600 })
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** Moves the lock of a dead holder out of the way, unless somebody did so first and took the lock meanwhile. */
async function discard(path: string, expected: string): Promise<void> {
  if ((await readRecord(path))?.text !== expected) return
  const aside = `${path}.${randomUUID()}`
  await rename(path, aside).catch(() => undefined)
  const moved = await readRecord(aside)
  if (moved !== undefined && moved.text !== expected) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}

async function endOrphans(children: readonly ProcessIdentity[]): Promise<void> {
  await Promise.all(
    children.map(async (child) => {
      if (await waitUntilGone(child, PATIENCE)) return
      // Each child leads a group of its own, with the processes that it started in it.
      if (!signal(-child.pid, 'SIGKILL')) signal(child.pid, 'SIGKILL')
      await waitUntilGone(child, PATIENCE)
    }),
  )
}

function hold(path: string, self: ProcessIdentity): InstanceLock {
  // One after the other, so that the last word stays the last, and none is written after the release.
  let work: Promise<void> = Promise.resolve()
  let released = false
  const inTurn = (act: () => Promise<void>) => {
    const done = work.then(act)
    // What one could not write must not keep the next from its turn, least of all the release.
    work = done.catch(() => undefined)
    return done
  }
  return {
    remember: (children, away = []) =>
      inTurn(async () => {
        if (!released) await writeWhole(path, JSON.stringify({ ...self, children, away }))
      }),
    release: () =>
      inTurn(async () => {
        released = true
        await rm(path, { force: true })
      }),
  }
}

const pathOf = (dataFolder: string) => join(dataFolder, 'instance.lock')

/** Who should serve and does not, of the platform that runs on the data folder; undefined when none does. */
export async function whoIsAway(dataFolder: string): Promise<readonly string[] | undefined> {
  const record = (await readRecord(pathOf(dataFolder)))?.record
  if (record === undefined || !isAlive(record)) return undefined
  // A command that wants the folder for itself, such as a restore, has neither.
  return record.children.length + record.away.length > 0 ? record.away : undefined
}

/**
 * Makes this process the only one that runs on the data folder. The lock of a process that is gone is taken over, and what
 * that process left running is ended first.
 */
export async function acquireInstanceLock(dataFolder: string): Promise<Outcome<InstanceLock>> {
  const path = pathOf(dataFolder)
  const self = identify(process.pid) ?? { pid: process.pid, startedAt: 'unknown' }
  for (;;) {
    if (await tryToTake(path, { ...self, children: [], away: [] })) return success(hold(path, self))
    const found = await readRecord(path)
    if (found === undefined) continue
    if (found.record !== undefined && isAlive(found.record)) {
      return failure(
        `The platform runs already on ${dataFolder}, as process ${found.record.pid}. ` +
          `Stop it first (kill ${found.record.pid}), or set DATA_DIR, SITE_PORT and CMS_PORT to run a second one.`,
      )
    }
    await endOrphans(found.record?.children ?? [])
    await discard(path, found.text)
  }
}
