import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import pg from 'pg'
import { afterAll, describe, expect, inject, test } from 'vitest'

import { command, succeed } from '../support/ops/console.ts'
import { query } from '../support/postgres/cluster.ts'
import { fingerprint } from '../support/postgres/fingerprint.ts'
import { copyTemplate } from '../support/postgres/runs.ts'
import type { Template } from '../support/postgres/templates.ts'

const { adminUrl, roleUrl, templates } = inject('postgres')
const urlOf = (name: string) => roleUrl + name
const folder = mkdtempSync(join(tmpdir(), 'hotline-backup-'))
afterAll(() => rmSync(folder, { recursive: true }))

const emptyPlace = () => copyTemplate(adminUrl, { ...templates.empty, database: 'template0' })

/** All that is to be the same; announcements, numbers of transactions and what is only counted now and then are not. */
async function contentOf({ database, dataFolder }: Template) {
  const { cache_changes: _changes, search_documents: _documents, ...tables } = await fingerprint(urlOf(database))
  const documents = await query(
    urlOf(database),
    'SELECT ordinal, collection, document FROM search_documents ORDER BY 1',
  )
  const uploads = readdirSync(join(dataFolder, 'uploads'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name} ${statSync(join(entry.parentPath, entry.name)).size}`)
    .sort()
  return { tables, documents, uploads }
}

const MINUTES = 60_000

describe('a backup', { timeout: 4 * MINUTES }, () => {
  test('brings everything back into an empty place, row by row and file by file', async () => {
    const [origin, empty] = [await copyTemplate(adminUrl, templates.seeded), await emptyPlace()]
    const before = urlOf(origin.database)
    await query(
      before,
      `UPDATE news SET published_at = '2040-01-01' WHERE id = (SELECT id FROM news ORDER BY id LIMIT 1)`,
    )
    await query(
      before,
      `UPDATE media SET consent_needed = true, consent_given_on = '2026-01-01', consent_expires_on = '2041-01-01'
       WHERE id = (SELECT id FROM media ORDER BY id LIMIT 1)`,
    )
    rmSync(join(empty.dataFolder, 'uploads'), { recursive: true, force: true })
    const file = join(folder, 'whole.tar.gz')
    await succeed('backup', origin, [file])
    expect(statSync(file).mode & 0o077).toBe(0)
    await succeed('restore', empty, [file])
    expect(await contentOf(empty)).toEqual(await contentOf(origin))
    expect(readdirSync(empty.dataFolder).filter((name) => name.startsWith('.restore'))).toEqual([])

    // And it is a database that lives: identities go on, rules hold, changes are announced.
    const url = urlOf(empty.database)
    await query(url, 'UPDATE navigation SET updated_at = now()')
    expect(await query(url, "SELECT tags FROM cache_changes WHERE tags @> '{global:navigation}'")).toHaveLength(1)
    expect(await query(url, "SELECT tags FROM cache_changes WHERE tags @> '{*}'")).toHaveLength(1)
    const ahead = 'SELECT tags, due_at FROM cache_changes WHERE due_at > now() ORDER BY due_at'
    expect(await query(url, ahead)).toEqual(await query(before, ahead))
    expect(await query(url, ahead)).toHaveLength(2)
    await expect(query(url, 'UPDATE resources_locales SET _parent_id = gen_random_uuid()')).rejects.toThrow(
      /foreign key/,
    )
  })

  test('is of one moment, though people go on working', async () => {
    const origin = await copyTemplate(adminUrl, templates.seeded)
    const client = new pg.Client({ connectionString: urlOf(origin.database) })
    await client.connect()
    let working = true
    // Two facts that always say the same, in two tables: half of it would be seen.
    const work = (async () => {
      for (let n = 0; working; n += 1) {
        await client.query('BEGIN')
        await client.query('UPDATE site_settings SET updated_at = to_timestamp($1)', [n])
        await client.query('UPDATE useful_links SET updated_at = to_timestamp($1)', [n])
        await client.query('COMMIT')
      }
    })()
    const file = join(folder, 'busy.tar.gz')
    const made = await command('backup', origin, [file])
    working = false
    await work
    await client.end()
    expect(made).toMatchObject({ code: 0 })
    const empty = await emptyPlace()
    await succeed('restore', empty, [file])
    const [moments] = await query<{ count: number }>(
      urlOf(empty.database),
      `SELECT count(DISTINCT updated_at)::int AS count
         FROM (SELECT updated_at FROM site_settings UNION ALL SELECT updated_at FROM useful_links) AS moments`,
    )
    expect(moments?.count).toBe(1)
  })

  test('replaces nothing by mistake, and everything when one says so', async () => {
    const origin = await copyTemplate(adminUrl, templates.seeded)
    const file = join(folder, 'again.tar.gz')
    await succeed('backup', origin, [file])
    const again = await command('backup', origin, [file])
    expect(again.code).toBe(1)
    expect(again.said).toContain('is there already')

    const before = await contentOf(origin)
    await query(urlOf(origin.database), "UPDATE news SET slug = slug || '-changed'")
    const refused = await command('restore', origin, [file])
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('--replace')
    await succeed('restore', origin, [file, '--replace'])
    expect(await contentOf(origin)).toEqual(before)
  })

  test('that is damaged, or none, changes nothing', async () => {
    const origin = await copyTemplate(adminUrl, templates.seeded)
    const file = join(folder, 'to-be-damaged.tar.gz')
    await succeed('backup', origin, [file])
    const bytes = readFileSync(file)
    const spoilt = {
      cut: bytes.subarray(0, bytes.length >> 1),
      other: Buffer.from('not a backup'),
      changed: Buffer.concat([bytes.subarray(0, 5000), Buffer.alloc(50, 7), bytes.subarray(5050)]),
    }
    const empty = await emptyPlace()
    for (const [name, content] of Object.entries(spoilt)) {
      const path = join(folder, name)
      writeFileSync(path, content)
      const { code, said } = await command('restore', empty, [path])
      expect([name, code]).toEqual([name, 1])
      expect(said).toMatch(/backup/)
      expect(said).not.toMatch(/\n\s+at /)
    }
    expect(await query(urlOf(empty.database), "SELECT to_regclass('public.staff') AS staff")).toEqual([{ staff: null }])
  })

  test('that cannot be written leaves nothing behind', async () => {
    const origin = await copyTemplate(adminUrl, templates.empty)
    const inTheWay = join(folder, 'a-file')
    writeFileSync(inTheWay, '')
    const { code, said } = await command('backup', origin, [join(inTheWay, 'backup.tar.gz')])
    expect([code, said.includes('There is no backup')]).toEqual([1, true])
    expect(existsSync(`${inTheWay}/backup.tar.gz`)).toBe(false)
    expect(readdirSync(origin.dataFolder).filter((name) => name.startsWith('.backup'))).toEqual([])
  })
})
