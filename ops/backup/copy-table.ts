import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import pg from 'pg'
import { from, to } from 'pg-copy-streams'

import type { TableParts } from './database-parts.ts'
import type { StoredTable } from './manifest.ts'

const named = (names: readonly string[]) => names.map((name) => pg.escapeIdentifier(name)).join(', ')

/** How PostgreSQL writes values is a matter of the server, the database and the role; in this transaction it is not. */
export const ALWAYS_THE_SAME_WORDS = `
  SET LOCAL timezone TO 'UTC'; SET LOCAL datestyle TO 'ISO, MDY'; SET LOCAL intervalstyle TO 'postgres';
  SET LOCAL extra_float_digits TO 1; SET LOCAL bytea_output TO 'hex'`

/** In the order of the key, texts by their bytes, so that the same rows are the same bytes, whatever the database's language. */
function copyOut({ name, columns, texts, key }: TableParts): string {
  const order = (key.length > 0 ? key : columns).map(
    (column) => pg.escapeIdentifier(column) + (texts.includes(column) ? ' COLLATE "C"' : ''),
  )
  return `COPY (SELECT ${named(columns)} FROM ${pg.escapeIdentifier(name)} ORDER BY ${order.join(', ')}) TO STDOUT`
}

/** Rows of a table as COPY writes them, into `sink`; counted and summed on the way. */
async function measured(client: pg.Client, table: TableParts, sink: Writable): Promise<StoredTable> {
  const hash = createHash('sha256')
  let rows = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      // A row ends with a line feed, and one within a row is written in letters.
      for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) rows += 1
      done(undefined, chunk)
    },
  })
  await pipeline(client.query(to(copyOut(table))), measure, sink)
  return { name: table.name, columns: [...table.columns], rows, sha256: hash.digest('hex') }
}

export const copyToFile = (client: pg.Client, table: TableParts, path: string): Promise<StoredTable> =>
  measured(client, table, createWriteStream(path, { flags: 'wx', mode: 0o600 }))

/** What a table would be in a backup made now. */
export const weigh = (client: pg.Client, table: TableParts): Promise<StoredTable> =>
  measured(client, table, new Writable({ write: (_chunk, _encoding, done) => done() }))

export async function copyFromFile(client: pg.Client, { name, columns }: StoredTable, path: string): Promise<void> {
  await pipeline(
    createReadStream(path),
    client.query(from(`COPY ${pg.escapeIdentifier(name)} (${named(columns)}) FROM STDIN`)),
  )
}
