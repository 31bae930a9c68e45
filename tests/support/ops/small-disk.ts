import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SmallDisk {
  folder: string
  /** @param left bytes that stay free, in whole pages of 4096 */
  fill(left?: number): void
  makeRoom(): void
  remove(): void
}

/** A disk of its own that is full soon. Undefined where this user may make none. */
export function makeSmallDisk(): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'hotline-small-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    rmdirSync(folder)
    return undefined
  }
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill(left = 0) {
      try {
        for (;;) writeFileSync(ballast, Buffer.alloc(4096, 'x'), { flag: 'a' })
      } catch {
        // Full.
      }
      truncateSync(ballast, statSync(ballast).size - left)
    },
    makeRoom: () => rmSync(ballast),
    remove() {
      execFileSync('umount', ['-l', folder])
      rmdirSync(folder)
    },
  }
}
