import { existsSync } from 'node:fs'
import { access, constants, mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { codeOf, failure, success, type Outcome } from '../outcome.ts'

export type DataFolder = { path: string; logs: string }

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'its file system is read-only',
  ENOENT: 'nothing can be made there',
  EEXIST: 'it is a file',
  ENOTDIR: 'it, or a part of its path, is a file',
}

/** Node's own recursive mkdir never returns for a folder under /proc. */
async function makeFolder(path: string, mode?: number): Promise<void> {
  if (existsSync(path)) return
  await makeFolder(dirname(path))
  await mkdir(path, mode)
}

/** Makes it where it is not there. A slash behind the name asks for a folder, and a file is none. */
async function openFolder(path: string, mode?: number): Promise<void> {
  await makeFolder(path, mode)
  await stat(`${path}/`)
  await access(path, constants.R_OK | constants.W_OK | constants.X_OK)
}

/** Makes the data folder and sees whether it can be written. */
export async function openDataFolder(path: string): Promise<Outcome<DataFolder>> {
  const folder = resolve(path)
  const logs = join(folder, 'logs')
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    await openFolder(folder)
    await writeFile(probe, 'A byte on the disk tells more than a permission.')
    await rm(probe)
    // Logs may name files and addresses of the house: they are for its owner.
    await openFolder(logs, 0o700)
    return success({ path: folder, logs })
  } catch (error) {
    const code = codeOf(error) ?? 'unknown error'
    if (code === 'ENOSPC' || code === 'EDQUOT')
      return failure(`DATA_DIR="${path}" cannot be used: its disk is full. Make room, or set DATA_DIR to another disk.`)
    return failure(
      `DATA_DIR="${path}" cannot be used: ${CAUSES[code] ?? code}. Set DATA_DIR to a folder that this user can write.`,
    )
  }
}
