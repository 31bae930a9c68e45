import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

import { z } from 'zod'

import { identify, isAlive } from '../process-identity.ts'

/**
 * Folders in which a backup is gathered or unpacked: members and addresses lie open there, and uploads have a second name that
 * outlives their deletion. Whoever works in one removes it, also when stopped on the way; what was killed is swept by the next.
 */
const KINDS = ['.backup-', '.restore-'] as const

const ownerSchema = z.object({
  pid: z.number().int().positive(),
  startedAt: z.string(),
  host: z.string(),
  /** A file elsewhere that is no good before the work is done. */
  draft: z.string().optional(),
})
type Owner = z.infer<typeof ownerSchema>

/** Beside what is unpacked, so that no backup can bring one along. */
const OWNER = 'owner.json'
const CONTENT = 'content'

/** Milliseconds after which nobody is at work any more whom we cannot see, such as a process in another container. */
const LONG_AGO = 24 * 60 * 60 * 1000

async function ownerOf(folder: string): Promise<Owner | undefined> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(join(folder, OWNER), 'utf8')))
  } catch {
    return undefined
  }
}

async function isInUse(folder: string, owner: Owner | undefined): Promise<boolean> {
  if (owner?.host === hostname()) return isAlive(owner)
  return Date.now() - (await stat(folder)).mtimeMs < LONG_AGO
}

async function sweep(folder: string): Promise<void> {
  const owner = await ownerOf(folder)
  if (await isInUse(folder, owner)) return
  if (owner?.draft !== undefined) await rm(owner.draft, { force: true })
  await rm(folder, { recursive: true, force: true })
}

/** Removes what processes have left that are no more. */
export async function sweepScratch(dataFolder: string): Promise<void> {
  for (const name of await readdir(dataFolder)) {
    // What cannot be removed, or goes by itself at this moment, is in nobody's way.
    if (KINDS.some((kind) => name.startsWith(kind))) await sweep(join(dataFolder, name)).catch(() => undefined)
  }
}

const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/** @returns what stops listening */
function removeWhenStopped(paths: readonly string[]): () => void {
  const listeners = Object.entries(SIGNALS).map(([name, code]) => {
    const stop = () => {
      // In one go, so that nothing is written in between. What is being written this very moment makes it try again.
      for (const path of paths) rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
      console.error(`Stopped by ${name}.`)
      process.exit(code)
    }
    process.once(name, stop)
    return () => void process.off(name, stop)
  })
  return () => listeners.forEach((forget) => forget())
}

interface Wanted {
  dataFolder: string
  kind: (typeof KINDS)[number]
  draft?: string
}

/** Works in an empty folder of its own, which is gone afterwards, whatever happens. What others have left is swept first. */
export async function inScratch<T>(
  { dataFolder, kind, draft }: Wanted,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await mkdir(dataFolder, { recursive: true })
  await sweepScratch(dataFolder)
  const folder = await mkdtemp(join(dataFolder, kind))
  const forget = removeWhenStopped([folder, ...(draft === undefined ? [] : [draft])])
  try {
    const self = identify(process.pid)
    const owner = { ...self, host: hostname(), draft }
    if (self !== undefined) await writeFile(join(folder, OWNER), JSON.stringify(owner satisfies Partial<Owner>))
    const content = join(folder, CONTENT)
    await mkdir(content)
    return await work(content)
  } finally {
    // What is still being written into it, after a disk was full for the first of many files, makes it try again.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
    if (draft !== undefined) await rm(draft, { force: true })
    forget()
  }
}
