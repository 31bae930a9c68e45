import { readdir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'

import { BUILDS, isStale } from '../start/builds.ts'
import { ROOT } from '../start/foundation.ts'
import { ill, watch, well, type Finding } from './finding.ts'

const GIGABYTE = 1e9
/** Bytes that are free. */
const ENOUGH = 5 * GIGABYTE
const TOO_LITTLE = GIGABYTE

export async function lookAtDisk(dataFolder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(dataFolder)
  const free = bavail * bsize
  const says = `${(free / GIGABYTE).toFixed(1)} GB are free for ${dataFolder}`
  const remedy = 'Make room: a full disk stops the database. Old backups and DATA_DIR/logs are where to look first.'
  if (free < TOO_LITTLE) return ill('Disk', says, remedy)
  return free < ENOUGH ? watch('Disk', says, remedy) : well('Disk', says)
}

export async function lookAtBuilds(): Promise<Finding> {
  const stale: string[] = []
  for (const build of BUILDS) if (await isStale(ROOT, build)) stale.push(build.name)
  if (stale.length === 0) return well('Builds', 'of this very code')
  return watch(
    'Builds',
    `not of this code: ${stale.join(', ')}`,
    'The next npm start makes them; what runs now goes on.',
  )
}

const DAY = 86_400_000

/** @param folder where the owner keeps backups; undefined when nobody has said so */
export async function lookAtBackups(folder: string | undefined): Promise<Finding> {
  const how = 'npm run backup -- FILE, each day, from the timetable of this machine'
  if (folder === undefined)
    return watch('Backups', 'nobody has said where they are', `Set BACKUP_DIR, and make one: ${how}`)
  const names = await readdir(folder).catch(() => [])
  const made = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtimeMs))
  const newest = Math.max(...made)
  if (made.length === 0) return ill('Backups', `there is none in ${folder}`, how)
  const days = (Date.now() - newest) / DAY
  const says = `the newest of ${folder} is ${days < 1 ? 'of today' : `${Math.round(days)} days old`}`
  return days > 2 ? ill('Backups', says, `${how}; look why it has stopped`) : well('Backups', says)
}
