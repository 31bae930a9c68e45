import { open, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'

import type { PlannedPicture } from '../plan/plan.ts'

/** Where the bytes of pictures come from. Undefined: there are none. Never throws. */
export type PictureSource = (picture: PlannedPicture) => Promise<Buffer | undefined>

/** More than any photograph of a page has. */
export const MAX_PICTURE_BYTES = 30 * 1024 * 1024

export const noPictures: PictureSource = () => Promise.resolve(undefined)

/** The path of a picture below the folder of uploads, as its address has it: the key lacks what names a copy. */
function pathsOf({ key, url }: PlannedPicture): string[] {
  const written = URL.parse(url)?.pathname ?? ''
  let path = written
  try {
    path = decodeURIComponent(written)
  } catch {
    // It stands as it is written.
  }
  const [, below] = /\/(?:wp-content\/uploads|files)\/(.+)$/.exec(path) ?? []
  return [...new Set([below, key])].filter((each) => each !== undefined)
}

/**
 * Pictures out of a copy of `wp-content/uploads`. What an export says of a path is not believed: nothing outside of the folder
 * is read, not even by a link in it.
 * @param folder absolute path
 */
export function fromFolder(folder: string): PictureSource {
  return async (picture) => {
    const root = await realpath(folder).catch(() => undefined)
    if (root === undefined) return undefined
    for (const path of pathsOf(picture)) {
      const real = await realpath(join(root, path)).catch(() => undefined)
      if (real === undefined || !real.startsWith(root + sep)) continue
      const file = await open(real).catch(() => undefined)
      try {
        const facts = await file?.stat()
        if (file && facts?.isFile() && facts.size <= MAX_PICTURE_BYTES) return await file.readFile()
      } catch {
        // Unreadable is as good as not there.
      } finally {
        await file?.close()
      }
    }
    return undefined
  }
}

/** The first of several sources that has it. */
export const firstOf =
  (...sources: readonly PictureSource[]): PictureSource =>
  async (picture) => {
    for (const source of sources) {
      const bytes = await source(picture)
      if (bytes !== undefined) return bytes
    }
    return undefined
  }
