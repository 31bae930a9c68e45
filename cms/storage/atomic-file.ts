import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

async function writeThrough(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A new name survives a power cut once its folder is on the disk too. Systems that cannot open a folder do without. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined)
  try {
    await folder?.sync().catch(() => undefined)
  } finally {
    await folder?.close()
  }
}

/**
 * Puts a file there as a whole, or replaces it: a reader, or a power cut, finds the old content or the new, never half.
 * When it returns, the content is on the disk.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  // A name with a dot in front: whoever lists the folder does not take it for a file of its own.
  const draft = join(dirname(path), `.${randomUUID()}.draft`)
  try {
    await writeThrough(draft, content, 0o600)
    await rename(draft, path)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
