import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

import { discardFormer, putBack, setAside } from '../../ops/backup/former-content.ts'
import { ROLE } from '../../ops/database/settings.ts'
import { command, succeed } from '../support/ops/console.ts'
import { rewriteBackup } from '../support/ops/rewritten-backup.ts'
import { KEY_VARIABLES } from '../support/postgres/preparation.ts'
import { query } from '../support/postgres/cluster.ts'
import { dropDatabase } from '../support/postgres/databases.ts'
import { fingerprint } from '../support/postgres/fingerprint.ts'
import { copyTemplate } from '../support/postgres/runs.ts'
import type { Template } from '../support/postgres/templates.ts'

const { adminUrl, roleUrl, templates } = inject('postgres')
const urlOf = ({ database }: Template) => roleUrl + database
const folder = mkdtempSync(join(tmpdir(), 'hotline-restore-'))
afterAll(() => rmSync(folder, { recursive: true }))

const MINUTES = 60_000

const contentOf = async (place: Template) => ({
  tables: await fingerprint(urlOf(place)),
  uploads: readdirSync(join(place.dataFolder, 'uploads'), { recursive: true, encoding: 'utf8' }).sort(),
  schemas: await query(urlOf(place), "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' ORDER BY 1"),
})

const reversed = (rows: string) => `${rows.trimEnd().split('\n').reverse().join('\n')}\n`

/** Addresses that languages order in another way than bytes do. */
const PATHS = ['/a', '/B', '/b', '/A', '/km/ខ្មែរ', '/km/ក', '/km/កក', '/km/ាំ', '/a-b', '/ab']

describe('a restore that fails', { timeout: 4 * MINUTES }, () => {
  let origin: Template
  let backup = ''
  beforeAll(async () => {
    origin = await copyTemplate(adminUrl, templates.seeded)
    backup = join(folder, 'good.tar.gz')
    await succeed('backup', origin, [backup])
    // What the backup does not know, and must not be lost.
    await query(urlOf(origin), "UPDATE news SET slug = slug || '-changed'")
  }, 4 * MINUTES)

  test('because the backup is of a later version has changed nothing', async () => {
    const before = await contentOf(origin)
    const later = await rewriteBackup(backup, join(folder, 'later.tar.gz'), {
      manifest: (manifest) => ({ ...manifest, migrations: [...manifest.migrations, '29991231_000000_later'] }),
    })
    const { code, said } = await command('restore', origin, [later, '--replace'])
    expect(await contentOf(origin)).toEqual(before)
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/later version.*29991231_000000_later.*Nothing was changed/),
    ])
  })

  test.each([
    ['are other than what was backed up', 'news_locales', reversed, 'Not what was backed up: news_locales.'],
    ['do not go into their table', 'news', (rows: string) => `no row\n${rows}`, 'invalid input syntax'],
  ])('because its rows %s leaves what was there', async (_case, name, rewrite, problem) => {
    const before = await contentOf(origin)
    const file = await rewriteBackup(backup, join(folder, `${name}.tar.gz`), { table: { name, rewrite } })
    const { code, said } = await command('restore', origin, [file, '--replace'])
    expect(await contentOf(origin)).toEqual(before)
    expect([code, said]).toEqual([1, expect.stringContaining(problem)])
    expect(said).toContain('The database is as it was before.')
    expect(said).not.toMatch(/\n\s+at /)
    // And it lives: what hangs on the tables has come back with them.
    await query(urlOf(origin), 'DELETE FROM cache_changes')
    await query(urlOf(origin), 'UPDATE navigation SET updated_at = updated_at')
    expect(
      await query(urlOf(origin), "SELECT FROM cache_changes WHERE tags @> '{global:navigation}' LIMIT 1"),
    ).toHaveLength(1)
  })

  test('because somebody is connected, who would write beside it, has changed nothing', async () => {
    const before = await contentOf(origin)
    const site = new pg.Client({ connectionString: urlOf(origin) })
    await site.connect()
    const { code, said } = await command('restore', origin, [backup, '--replace'])
    await site.end()
    expect(await contentOf(origin)).toEqual(before)
    expect([code, said]).toEqual([1, expect.stringMatching(/connected to the database \(1 connections\).*not changed/)])
  })

  test('because it was cut off is put back by the next, and nothing starts meanwhile', async () => {
    const before = await contentOf(origin)
    await setAside(urlOf(origin))
    await query(urlOf(origin), 'CREATE TABLE staff (half int)')
    const next = await command('restore', origin, [backup])
    expect([next.code, next.said]).toEqual([1, expect.stringMatching(/was cut off[^]*add --replace/)])
    expect(await contentOf(origin)).toEqual(before)

    await setAside(urlOf(origin))
    const keys = { ...KEY_VARIABLES.site, ...KEY_VARIABLES.cms }
    const starts = ['prepare', 'worker', '../cms/server', '../site/server/main', 'rotate-report-keys'] as const
    for (const name of starts) {
      const start = await command(name, origin, [], keys)
      expect([name, start.code, start.said]).toEqual([name, 1, expect.stringContaining('was cut off')])
    }
    const copy = await command('backup', origin, [join(folder, 'half.tar.gz')])
    expect([copy.code, copy.said]).toEqual([1, expect.stringContaining('was cut off')])
    await succeed('restore', origin, [backup, '--replace'])
    expect((await contentOf(origin)).schemas).toEqual(before.schemas)
    expect(await query(urlOf(origin), "SELECT FROM news WHERE slug LIKE '%-changed'")).toEqual([])
  })
})

test('what a restore takes away goes in pieces, since a server with few connections has few locks', async () => {
  const { database } = await copyTemplate(adminUrl, templates.empty)
  const asSuperuser = new URL(adminUrl)
  asSuperuser.pathname = database
  await query(
    asSuperuser.href,
    `CREATE SCHEMA watch;
     CREATE FUNCTION watch.locks() RETURNS event_trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF (SELECT count(*) FROM pg_locks WHERE pid = pg_backend_pid()) > 1000 THEN RAISE 'too many locks'; END IF;
       END $$;
     CREATE EVENT TRIGGER locks ON ddl_command_end EXECUTE FUNCTION watch.locks()`,
  )
  await setAside(roleUrl + database)
  expect(await putBack(roleUrl + database)).toBe(true)
  await setAside(roleUrl + database)
  await query(roleUrl + database, 'ALTER SCHEMA before_restore RENAME TO discarded_by_restore')
  await discardFormer(roleUrl + database)
  expect(await query(roleUrl + database, "SELECT FROM pg_namespace WHERE nspname = 'discarded_by_restore'")).toEqual([])
})

describe('a backup', { timeout: 4 * MINUTES }, () => {
  test('goes into a database of another language and time zone, also an older one', async () => {
    const origin = await copyTemplate(adminUrl, templates.empty)
    await query(
      urlOf(origin),
      `INSERT INTO page_views (day, path, views) SELECT '2026-11-28', path, 1 FROM unnest($1::text[]) AS path`,
      [PATHS],
    )
    const file = join(folder, 'language.tar.gz')
    await succeed('backup', origin, [file])

    const elsewhere = await copyTemplate(adminUrl, { ...templates.empty, database: 'template0' })
    const name = pg.escapeIdentifier(elsewhere.database)
    await dropDatabase(adminUrl, elsewhere.database)
    await query(
      adminUrl,
      `CREATE DATABASE ${name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en' OWNER ${pg.escapeIdentifier(ROLE)}`,
    )
    await query(adminUrl, `ALTER DATABASE ${name} SET timezone TO 'Asia/Phnom_Penh'`)
    await succeed('restore', elsewhere, [file])
    const views = 'SELECT path FROM page_views ORDER BY path COLLATE "C"'
    expect(await query(urlOf(elsewhere), views)).toEqual(await query(urlOf(origin), views))

    const older = await rewriteBackup(file, join(folder, 'older.tar.gz'), {
      manifest: (manifest) => ({ ...manifest, format: 1 }),
      table: { name: 'page_views', rewrite: reversed },
    })
    expect(await succeed('restore', elsewhere, [older, '--replace'])).toContain('of an older backup')
    expect(await query(urlOf(elsewhere), views)).toHaveLength(PATHS.length)
  })
})
