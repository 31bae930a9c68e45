import { existsSync } from 'node:fs'
import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { codeOf, failure, success, type Outcome } from '../outcome.ts'

export type DataFolder = { path: string; logs: string }

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'its file system is read-only',
  ENOSPC: 'its disk is full',
  ENOENT: 'nothing can be made there',
  EEXIST: 'it is a file',
  ENOTDIR: 'a part of its path is a file',
}

/** Node's own recursive mkdir never returns for a folder under /proc. */
async function makeFolder(path: string, mode?: number): Promise<void> {
  if (existsSync(path)) return
  await makeFolder(dirname(path))
  await mkdir(path, mode)
}

/** Makes the data folder and sees whether it can be written. */
export async function openDataFolder(path: string): Promise<Outcome<DataFolder>> {
  const folder = resolve(path)
  const logs = join(folder, 'logs')
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    await makeFolder(folder)
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    await writeFile(probe, 'A byte on the disk tells more than a permission.')
    await rm(probe)
    // Logs may name files and addresses of the house: they are for its owner.
    await makeFolder(logs, 0o700)
    return success({ path: folder, logs })
  } catch (error) {
    const code = codeOf(error) ?? 'unknown error'
    return failure(
      `DATA_DIR="${path}" cannot be used: ${CAUSES[code] ?? code}. Set DATA_DIR to a folder that this user can write.`,
    )
  }
}
