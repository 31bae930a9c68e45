import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { constants, gunzipSync } from 'node:zlib'

import { MANIFEST } from '../backup/manifest.ts'
import { ill, watch, well, type Finding } from './finding.ts'

const DAY = 86_400_000
const HOW = 'npm run backup -- FILE, each day, from the timetable of this machine'

/** Bytes in which the first name of a packed file is found. */
const BEGINNING = 4096

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0)
    return gunzipSync(buffer.subarray(0, bytesRead), { finishFlush: constants.Z_SYNC_FLUSH })
  } finally {
    await file.close()
  }
}

/**
 * When a backup was made, in milliseconds. Undefined for anything else: `npm run backup` takes every name, so that a backup is
 * known by what is first in it. One that was broken off begins alike, and is called a draft.
 */
async function madeAt(path: string): Promise<number | undefined> {
  try {
    const file = await stat(path)
    if (!file.isFile() || path.endsWith('.draft')) return undefined
    // tar(5): a name of up to a hundred bytes, and a zero.
    return (await beginningOf(path)).toString('latin1').startsWith(`${MANIFEST}\0`) ? file.mtimeMs : undefined
  } catch {
    // Not packed, not ours to read, or gone since the folder was read.
    return undefined
  }
}

/** @param folder where the owner keeps backups; undefined when nobody has said so */
export async function lookAtBackups(folder: string | undefined): Promise<Finding> {
  if (folder === undefined)
    return watch('Backups', 'nobody has said where they are', `Set BACKUP_DIR, and make one: ${HOW}`)
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(names.map((name) => madeAt(join(folder, name))))
  const made = found.filter((time) => time !== undefined)
  if (made.length === 0) return ill('Backups', `there is none in ${folder}`, HOW)
  const days = (Date.now() - Math.max(...made)) / DAY
  const says = `the newest of ${folder} is ${days < 1 ? 'of today' : `${Math.round(days)} days old`}`
  return days > 2 ? ill('Backups', says, `${HOW}; look why it has stopped`) : well('Backups', says)
}
