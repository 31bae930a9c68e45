import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

import type { SiteEnvironment } from '../../../collections/vocabulary/environment.ts'
import { Changes } from './changes.ts'
import { PageDisk } from './disk.ts'
import { Journal } from './journal.ts'

/** Bytes. */
const MEMORY = 128 * 2 ** 20
const DISK = 2 ** 30

/** Pages name the assets of their build, and the address of their site: what another one has made is of no use. */
function editionOf(dist: string, siteUrl: string): string {
  const entry = join(dist, 'server', 'entry.mjs')
  const { mtimeMs, size } = statSync(entry)
  return createHash('sha256')
    .update(readFileSync(entry))
    .update(`${siteUrl} ${mtimeMs} ${size}`)
    .digest('base64url')
    .slice(0, 16)
}

/** What the front needs to keep pages, listening already. */
export function keptPages({ DATA_DIR, DATABASE_URL, SITE_URL }: SiteEnvironment, dist: string) {
  const changes = new Changes()
  const disk = new PageDisk(resolve(DATA_DIR, 'pages', editionOf(dist, SITE_URL)), DISK)
  const journal = new Journal(DATABASE_URL, changes)
  const opened = disk.open()
  journal.start()
  return {
    pages: { changes, disk, journal, memory: MEMORY },
    async stop(): Promise<void> {
      await journal.stop()
      await opened
      await disk.settled()
    },
  }
}
