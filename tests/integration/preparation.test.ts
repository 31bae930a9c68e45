import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { FIRST_RUN } from '../support/content/first-run.ts'
import { query } from '../support/postgres/cluster.ts'
import { fingerprint } from '../support/postgres/fingerprint.ts'
import { runPreparation } from '../support/postgres/preparation.ts'
import { copyTemplate } from '../support/postgres/runs.ts'
import type { Template } from '../support/postgres/templates.ts'

const { adminUrl, roleUrl, payloadSecret, templates } = inject('postgres')
const server = { urlOf: (name: string) => roleUrl + name, payloadSecret }
const MINUTES = 60_000

const UPLOADS = 'uploads'

/** All that a preparation may have changed: the rows of each table, and the names of the uploads. */
async function stateOf({ database, dataFolder }: Template): Promise<Record<string, unknown>> {
  const uploads = readdirSync(join(dataFolder, UPLOADS), { recursive: true }).toSorted()
  return { ...(await fingerprint(server.urlOf(database))), [UPLOADS]: uploads }
}

describe('preparing a database', { timeout: 5 * MINUTES }, () => {
  test('that is prepared changes nothing', async () => {
    const own = await copyTemplate(adminUrl, templates.seeded)
    const before = await stateOf(own)
    await runPreparation(server, { ...own, seed: 'demo' })
    expect(await stateOf(own)).toEqual(before)
  })

  test('whose first run was cut off at its very end adds nothing twice', async () => {
    const own = await copyTemplate(adminUrl, templates.seeded)
    // The mark that all is written, with the time of writing: it alone may differ.
    const { payload_kv: _, ...before } = await stateOf(own)
    await query(server.urlOf(own.database), 'DELETE FROM payload_kv')
    await runPreparation(server, { ...own, seed: 'demo' })
    expect(await stateOf(own)).toMatchObject(before)
  })

  test('from two places at once makes one administrator and runs each migration once', async () => {
    const own = await copyTemplate(adminUrl, { ...templates.empty, database: 'template0' })
    await Promise.all([
      runPreparation(server, { ...own, seed: 'none' }),
      runPreparation(server, { ...own, seed: 'none' }),
    ])
    const url = server.urlOf(own.database)
    expect(await query(url, 'SELECT role FROM staff')).toEqual([{ role: 'admin' }])
    expect(await query(url, 'SELECT name FROM payload_migrations GROUP BY name HAVING count(*) > 1')).toEqual([])
  })
})

describe('the first run', () => {
  const countOf = async (table: string, where = 'true'): Promise<number> => {
    const sql = `SELECT count(*)::int AS count FROM ${table} WHERE ${where}`
    const [row] = await query<{ count: number }>(server.urlOf(templates.seeded.database), sql)
    return row?.count ?? 0
  }

  test.each([
    ['news', FIRST_RUN.news],
    ['press_releases', FIRST_RUN.pressReleases],
    ['media_coverage', FIRST_RUN.mediaCoverage],
    ['research_reports', FIRST_RUN.research],
    ['resources', FIRST_RUN.resources],
    ['pages', FIRST_RUN.pages],
    ['faqs', FIRST_RUN.faqs],
    ['albums', FIRST_RUN.albums],
    ['newsletter_issues', FIRST_RUN.newsletterIssues],
    ['stakeholders', FIRST_RUN.stakeholders],
  ] as const)('publishes all of %s, with a date that has come', async (table, items) => {
    expect(await countOf(table, `_status = 'published' AND published_at <= now()`)).toBe(items.length)
    expect(await countOf(table)).toBe(items.length)
  })

  test('writes both languages of every page', async () => {
    for (const locale of LOCALES) {
      expect(await countOf('pages_locales', `_locale = '${locale}' AND title <> ''`), locale).toBe(
        FIRST_RUN.pages.length,
      )
    }
  })

  test('keeps the files of members-only resources among the members’ files', async () => {
    const forMembers = FIRST_RUN.resources.filter(({ visibility, sheet }) => visibility === 'members' && sheet)
    expect(forMembers.length).toBeGreaterThan(0)
    expect(await countOf('member_files')).toBeGreaterThanOrEqual(forMembers.length)
    const leaked = `resources_rels r JOIN resources s ON s.id = r.parent_id`
    expect(await countOf(leaked, `s.visibility = 'members' AND r.documents_id IS NOT NULL`)).toBe(0)
  })
})
