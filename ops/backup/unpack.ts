import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { extract } from 'tar'

import { failure, success, type Outcome } from '../outcome.ts'
import { causeOf } from '../trouble.ts'
import { MANIFEST, readManifest, TABLES, UPLOADS, type Manifest } from './manifest.ts'

async function sumOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch {
    return undefined
  }
  return hash.digest('hex')
}

/** Files that are missing, or are not what they were when the backup was made. */
async function damaged(folder: string, { tables, uploads }: Manifest): Promise<string[]> {
  const files = [
    ...tables.map(({ name, sha256 }) => ({ path: join(TABLES, name), sha256 })),
    ...uploads.map(({ path, sha256 }) => ({ path: join(UPLOADS, path), sha256 })),
  ]
  const bad: string[] = []
  for (const { path, sha256 } of files) if ((await sumOf(join(folder, path))) !== sha256) bad.push(path)
  return bad
}

/** Unpacks a backup into an empty folder, and looks at every byte of it before anything is done with it. */
export async function unpackBackup(file: string, folder: string): Promise<Outcome<Manifest>> {
  try {
    await extract({ file, cwd: folder, strict: true, preserveOwner: false })
  } catch (error) {
    return failure(`${file} cannot be read as a backup: ${causeOf(error)}`)
  }
  const manifest = readManifest(await readFile(join(folder, MANIFEST), 'utf8').catch(() => ''))
  if (manifest === undefined) return failure(`${file} is no backup of this platform, or one of a later version of it.`)
  const bad = await damaged(folder, manifest)
  if (bad.length === 0) return success(manifest)
  return failure(
    `${file} is damaged: ${bad.slice(0, 5).join(', ')}${bad.length > 5 ? ' and others' : ''}. Nothing was changed.`,
  )
}
