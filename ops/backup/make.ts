import { createWriteStream } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import pg from 'pg'
import { create } from 'tar'

import type { Progress } from '../start/progress.ts'
import { ALWAYS_THE_SAME_WORDS, copyToFile } from './copy-table.ts'
import { migrationsOf, sequencesOf, tablesOf } from './database-parts.ts'
import { FORMAT, MANIFEST, TABLES, UPLOADS, type Manifest } from './manifest.ts'
import { inScratch } from './scratch.ts'
import { describeUploads, holdUploads } from './uploads.ts'

interface BackupOptions {
  databaseUrl: string
  /** Absolute path of the folder of uploads. */
  uploads: string
  /** Brings uploads into that folder which lie elsewhere. */
  bring?: (() => Promise<unknown>) | undefined
  /** Absolute path of the file to write. */
  file: string
  progress: Pick<Progress, 'say'>
}

/** One moment of the database, whatever happens meanwhile: nobody waits for it, and it waits for nobody. */
const ONE_MOMENT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'

async function gather({ databaseUrl, uploads, bring, progress }: BackupOptions, folder: string): Promise<Manifest> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const held = join(folder, UPLOADS)
    await mkdir(held)
    await bring?.()
    await holdUploads(uploads, held)
    await client.query(`${ONE_MOMENT}; ${ALWAYS_THE_SAME_WORDS}`)
    const migrations = await migrationsOf(client)
    const at = new Date().toISOString()
    await bring?.()
    await holdUploads(uploads, held)
    await mkdir(join(folder, TABLES))
    const tables = []
    for (const table of await tablesOf(client))
      tables.push(await copyToFile(client, table, join(folder, TABLES, table.name)))
    const sequences = await sequencesOf(client)
    await client.query('COMMIT')
    progress.say(`  ${tables.reduce((sum, { rows }) => sum + rows, 0)} rows of ${tables.length} tables`)
    const files = await describeUploads(held)
    progress.say(`  ${files.length} uploads, ${Math.round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6)} MB`)
    return { format: FORMAT, at, migrations, tables, sequences, uploads: files }
  } finally {
    await client.end()
  }
}

/**
 * Writes a backup of database and uploads, while everything runs. The file is there when it is whole, and not before.
 * @throws when the database or the disk lets us down
 */
export async function makeBackup(options: BackupOptions): Promise<Manifest> {
  await mkdir(dirname(options.file), { recursive: true })
  const draft = `${options.file}.draft`
  // Beside the uploads, where a second name for a file costs nothing.
  return inScratch({ dataFolder: dirname(options.uploads), kind: '.backup-', draft }, async (folder) => {
    const manifest = await gather(options, folder)
    await writeFile(join(folder, MANIFEST), JSON.stringify(manifest, null, 2))
    options.progress.say('  Packing')
    const packed = Readable.from(create({ gzip: true, cwd: folder, portable: true }, [MANIFEST, TABLES, UPLOADS]))
    // Not by the archiver: on a disk that takes half of its last piece, it ends there and says nothing.
    await pipeline(packed, createWriteStream(draft, { mode: 0o600, flush: true }))
    await rename(draft, options.file)
    return manifest
  })
}
