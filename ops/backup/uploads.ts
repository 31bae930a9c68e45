import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { codeOf } from '../outcome.ts'
import type { StoredUpload } from './manifest.ts'

/** Files below a folder, without those that begin with a dot: somebody is still writing them. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** A second name for a file where the disk can do that: nothing is copied, and a deletion takes nothing away. */
async function hold(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  try {
    await link(source, target)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error) || error.code === 'EEXIST' || error.code === 'ENOENT') return
    await copyFile(source, target)
  }
}

/**
 * Holds every upload that is there now. Called before the moment of the database and after it: an upload never changes, so that
 * together they are all that the database names, even while files come and go.
 */
export async function holdUploads(folder: string, target: string): Promise<void> {
  for (const path of await filesBelow(folder)) await hold(join(folder, path), join(target, path))
}

export async function describeUploads(folder: string): Promise<StoredUpload[]> {
  const described: StoredUpload[] = []
  for (const path of await filesBelow(folder)) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(join(folder, path)), hash)
    described.push({ path, bytes: (await stat(join(folder, path))).size, sha256: hash.digest('hex') })
  }
  return described
}

/** What a restore is writing beside where it will be. Nobody else calls anything like this, and one restore runs at a time. */
const draftOf = (target: string) => join(dirname(target), `.restore-${basename(target)}.draft`)
const DRAFT = /^\.restore-.+\.draft$/

async function sweepDrafts(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const { name, parentPath } of entries) if (DRAFT.test(name)) await rm(join(parentPath, name), { force: true })
}

/** Where the folder of uploads is a disk of its own: there in one go all the same. */
async function copyWhole(source: string, target: string): Promise<void> {
  const draft = draftOf(target)
  try {
    await copyFile(source, draft)
    await rename(draft, target)
  } finally {
    await rm(draft, { force: true })
  }
}

/**
 * Moves uploads into a folder. Those that are there already have the same content: their names are never given twice. Each is
 * there as a whole, or as it was; what a restore that was killed has left of one is removed.
 */
export async function putUploads(from: string, folder: string, uploads: readonly StoredUpload[]): Promise<void> {
  await sweepDrafts(folder)
  for (const { path } of uploads) {
    const [source, target] = [join(from, path), join(folder, path)]
    await mkdir(dirname(target), { recursive: true })
    try {
      await rename(source, target)
    } catch (error) {
      if (codeOf(error) !== 'EXDEV') throw error
      await copyWhole(source, target)
    }
  }
}
