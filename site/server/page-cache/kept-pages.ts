import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

import type { SiteEnvironment } from '../../../collections/vocabulary/environment.ts'
import type { KeptPages } from '../answer-pages.ts'
import type { KnownAnswers } from '../../page-reads.ts'
import { Changes } from './changes.ts'
import { PageDisk } from './disk.ts'
import { Journal } from './journal.ts'
import { DatabaseAnswers } from './known-answers.ts'

const MEGABYTE = 2 ** 20
/** Disks are larger than memories: so many times as many bytes. */
const DISK = 8
/** Characters of JSON: what stands on all pages is a small part of it, and lists of every kind fit in. */
const ANSWERS = 8 * MEGABYTE

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

interface Keeping {
  /** Undefined where nobody wants pages kept. */
  pages: KeptPages | undefined
  /** What the database has said, for the pages that are made anew. */
  known: KnownAnswers
  changes: Changes
  stop(): Promise<void>
}

/** What the front needs to keep pages, listening already. */
export function keptPages(environment: SiteEnvironment, dist: string): Keeping {
  const { DATA_DIR, DATABASE_URL, SITE_URL } = environment
  const memory = environment.SITE_CACHE_MB * MEGABYTE
  const changes = new Changes()
  const journal = new Journal(DATABASE_URL, changes)
  const known = new DatabaseAnswers({ changes, journal, most: ANSWERS })
  journal.start()
  if (memory === 0) return { pages: undefined, known, changes, stop: () => journal.stop() }
  const disk = new PageDisk(resolve(DATA_DIR, 'pages', editionOf(dist, SITE_URL)), memory * DISK)
  const opened = disk.open()
  return {
    pages: { changes, disk, journal, memory, cdnSeconds: environment.SITE_CDN_SECONDS },
    known,
    changes,
    async stop(): Promise<void> {
      await journal.stop()
      await opened
      await disk.settled()
    },
  }
}
