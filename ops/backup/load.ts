import { join } from 'node:path'

import pg from 'pg'

import { failure, success, type Outcome } from '../outcome.ts'
import { ALWAYS_THE_SAME_WORDS, copyFromFile, weigh } from './copy-table.ts'
import { foreignKeysOf, tablesOf } from './database-parts.ts'
import { announceDatesAhead } from './dates-ahead.ts'
import { letGo } from './former-content.ts'
import { FORMAT, TABLES, type Manifest } from './manifest.ts'
import { endWhatWasUnderWay, type Ended } from './not-again.ts'

const quoted = (name: string) => pg.escapeIdentifier(name)

/**
 * Fills the tables of an empty database that has been migrated to where the backup was. What refers to other rows is checked
 * when all are there; triggers, which would announce and number, are asleep. In one transaction: all of it or nothing.
 */
async function fill(client: pg.Client, folder: string, manifest: Manifest): Promise<void> {
  const foreignKeys = await foreignKeysOf(client)
  for (const { table, name } of foreignKeys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`)
  const names = manifest.tables.map(({ name }) => quoted(name))
  for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`)
  await client.query(`TRUNCATE ${names.join(', ')}`)
  for (const table of manifest.tables) await copyFromFile(client, table, join(folder, TABLES, table.name))
  for (const { name, value, isCalled } of manifest.sequences)
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [quoted(name), value, isCalled])
  for (const { table, name, definition } of foreignKeys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`)
}

/** Tables that are not what the backup says. The sums of an older form are of an order that only its own database had. */
async function differences(client: pg.Client, manifest: Manifest): Promise<string[]> {
  const parts = new Map((await tablesOf(client)).map((table) => [table.name, table]))
  const different: string[] = []
  for (const stored of manifest.tables) {
    const table = parts.get(stored.name)
    const now = table && (await weigh(client, { ...table, columns: stored.columns }))
    const isSame = now?.rows === stored.rows && (manifest.format !== FORMAT || now.sha256 === stored.sha256)
    if (!isSame) different.push(stored.name)
  }
  return different
}

/**
 * What was set aside is let go in the same transaction, and what was under way is ended.
 * @param folder in which the backup was unpacked
 */
export async function loadDatabase(databaseUrl: string, folder: string, manifest: Manifest): Promise<Outcome<Ended>> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(`BEGIN; ${ALWAYS_THE_SAME_WORDS}`)
    await fill(client, folder, manifest)
    const different = await differences(client, manifest)
    if (different.length > 0) {
      await client.query('ROLLBACK')
      return failure(`Not what was backed up: ${different.join(', ')}.`)
    }
    // Numbers of transactions are this database's own.
    await client.query('UPDATE search_documents SET changed = pg_current_xact_id()')
    for (const { name } of manifest.tables) await client.query(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`)
    await client.query(`SELECT announce_tags('{*}')`)
    await announceDatesAhead(client)
    const ended = await endWhatWasUnderWay(client, manifest)
    await letGo(client)
    await client.query('COMMIT')
    // What it would tell the planner, PostgreSQL finds out by itself, a little later.
    await client.query('ANALYZE').catch(() => undefined)
    return success(ended)
  } finally {
    await client.end()
  }
}
