import { readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { DAY } from '../../../collections/vocabulary/durations.ts'

/** Milliseconds: in a rolling deployment the build from before goes on for a while. */

/** Takes away what former builds have kept and nobody has written to for a day. @param folder of this build */
export async function forgetFormerEditions(folder: string): Promise<void> {
  const all = dirname(folder)
  for (const edition of await readdir(all)) {
    if (edition === basename(folder)) continue
    // Another process that has just started may be quicker.
    const found = await stat(join(all, edition)).catch(() => undefined)
    if (found !== undefined && found.mtimeMs < Date.now() - DAY)
      await rm(join(all, edition), { recursive: true, force: true })
  }
}
