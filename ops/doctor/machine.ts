import { statfs } from 'node:fs/promises'

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
