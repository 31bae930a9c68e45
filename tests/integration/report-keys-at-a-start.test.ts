import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest'

import { generateKeyPair, keyId, publicKeyOf, type KeyPair } from '../../collections/sealing/keys.ts'
import { lookForClosedTexts } from '../../ops/report-keys/closed-texts.ts'
import { keysToStartWith } from '../../ops/report-keys/keys-to-start-with.ts'
import { findReportKeys, reportKeysPath, saveReportKeys } from '../../ops/start/report-keys.ts'
import { command, succeed } from '../support/ops/console.ts'
import { query } from '../support/postgres/cluster.ts'
import { copyTemplate } from '../support/postgres/runs.ts'
import type { Template } from '../support/postgres/templates.ts'
import { keysIn } from '../support/reports/key-rotation.ts'
import { insertReport } from '../support/reports/sealed-report.ts'

const { adminUrl, roleUrl, templates } = inject('postgres')
const urlOf = ({ database }: Template) => roleUrl + database
const folder = mkdtempSync(join(tmpdir(), 'hotline-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

const MINUTES = 60_000
const cmsSecret = 'a secret of the staff administration in tests'

let former: KeyPair
let place: Template
beforeEach(async () => {
  former = generateKeyPair()
  place = await copyTemplate(adminUrl, templates.empty)
})

const report = () => insertReport(urlOf(place), { publicKey: former.publicKey })
const isFileThere = () => existsSync(reportKeysPath(place.dataFolder))

describe('a platform whose keys are missing', { timeout: 2 * MINUTES }, () => {
  test('is not started on reports that a new key would not open, and no new key is made', async () => {
    await report()
    const { code, said } = await command('start/main', place)
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/report-keys\.json is not there.*1 sealed texts of reports/),
    ])
    expect(said).toContain('REPORT_KEYS_LOST=yes')
    expect(isFileThere()).toBe(false)
  })

  test('is not started where second factors of staff would not be read', async () => {
    await query(urlOf(place), `UPDATE staff SET second_factor_secret = 'sealed'`)
    const { code, said } = await command('start/main', place)
    expect([code, said]).toEqual([1, expect.stringContaining('1 second factors of staff')])
    expect(isFileThere()).toBe(false)
  })

  test('rotates none: that would make a new one as well', async () => {
    await report()
    const { code, said } = await command('rotate-report-keys', place)
    expect([code, said]).toEqual([1, expect.stringContaining('There is no key to rotate')])
    expect(isFileThere()).toBe(false)
  })

  test('is told by the doctor which file to put back', async () => {
    await report()
    const { said } = await command('doctor', place)
    expect(said).toMatch(/BAD {3}Keys of reports: are not there, and 1 sealed texts.*\n.*Put .*report-keys\.json back/)
    await saveReportKeys(place.dataFolder, { cmsSecret, privateKeys: [generateKeyPair().privateKey] })
    expect((await command('doctor', place)).said).toMatch(/BAD {3}Keys of reports: .* 0 open with them, and 1 do not/)
    await saveReportKeys(place.dataFolder, { cmsSecret, privateKeys: [former.privateKey] })
    expect((await command('doctor', place)).said).toMatch(/ok {4}Keys of reports: 1, and they open all 1 sealed texts/)
  })

  test('hears from the restore that they belong to it', async () => {
    await report()
    const file = join(folder, 'keys.tar.gz')
    await succeed('backup', place, [file])
    const elsewhere = await copyTemplate(adminUrl, { ...templates.empty, database: 'template0' })
    expect(await succeed('restore', elsewhere, [file])).toContain(
      `Before npm start: put report-keys.json of the platform that was backed up back from its copy, as ${reportKeysPath(elsewhere.dataFolder)}`,
    )
    await saveReportKeys(elsewhere.dataFolder, { cmsSecret, privateKeys: [generateKeyPair().privateKey] })
    expect(await succeed('restore', elsewhere, [file, '--replace'])).toMatch(
      /0 open .*, and 1 do not.*[^]*Keep what is there/,
    )
    await saveReportKeys(elsewhere.dataFolder, { cmsSecret, privateKeys: [former.privateKey] })
    expect(await succeed('restore', elsewhere, [file, '--replace'])).not.toContain('report-keys.json')
  })
})

describe('keys to start with', () => {
  const said: string[] = []
  const keys = async (environment: Partial<Parameters<typeof keysToStartWith>[0]['environment']> = {}) => {
    said.length = 0
    const given = {
      REPORT_PUBLIC_KEY: undefined,
      REPORT_PRIVATE_KEYS: undefined,
      REPORT_KEYS_LOST: undefined,
      ...environment,
    }
    const found = await findReportKeys(place.dataFolder, {
      ...given,
      CMS_SECRET: given.REPORT_PRIVATE_KEYS && cmsSecret,
    })
    if (!found.ok) return found
    const { dataFolder } = place
    return keysToStartWith({
      ...{ dataFolder, databaseUrl: urlOf(place), environment: given, found: found.value },
      say: (line) => said.push(line),
    })
  }

  test('are made where nothing is stored, and where somebody says that those before are lost', async () => {
    expect((await keys()).ok).toBe(true)
    const made = keysIn(place.dataFolder)
    expect(await keys()).toEqual({ ok: true, value: made })
    rmSync(reportKeysPath(place.dataFolder))
    await report()
    expect((await keys()).ok).toBe(false)
    expect((await keys({ REPORT_KEYS_LOST: 'yes' })).ok).toBe(true)
    // And it starts by itself from then on, and says what stays closed.
    expect((await keys()).ok).toBe(true)
    expect(said.join(' ')).toContain('0 open with the keys at hand, and 1 do not')
  })

  test('are compared with the newest reports alone, unless none of those opens', async () => {
    expect((await keys()).ok).toBe(true)
    const [own = ''] = keysIn(place.dataFolder).privateKeys
    const stored = async (publicKey: string, count: number) => {
      await insertReport(urlOf(place), { publicKey })
      // Texts of 9,600 letters, which lie apart from their rows.
      await query(
        urlOf(place),
        `INSERT INTO reports (id, reference, submission, received_at, source_type, language, anonymous, address_count,
           sealed_content, status, priority)
         SELECT id, 'R' || left(md5(id::text), 12), md5(id::text) || md5(id::text), now(), 'website', 'en', true, 1,
           '1.' || $1 || '.' || (SELECT string_agg(md5(random()::text), '') FROM generate_series(1, 300) WHERE id IS NOT NULL),
           'received', 'normal'
         FROM (SELECT uuidv7() AS id FROM generate_series(1, $2::int)) AS made`,
        [keyId(publicKey), count],
      )
    }
    const pagesOf = async (work: () => Promise<unknown>) => {
      const pages = `SELECT (toast_blks_read + toast_blks_hit)::int AS pages FROM pg_statio_user_tables WHERE relname = 'reports'`
      const read = async () => (await query<{ pages: number }>(urlOf(place), pages))[0]?.pages ?? 0
      const before = await read()
      await work()
      return (await read()) - before
    }
    await stored(former.publicKey, 400)
    expect((await keys()).ok).toBe(true)
    expect(said.join(' ')).toContain('0 open with the keys at hand, and 401 do not')
    await stored(publicKeyOf(own), 200)
    const [start, all] = [await pagesOf(keys), await pagesOf(() => lookForClosedTexts(urlOf(place), [own]))]
    expect(said).toEqual([])
    expect(all).toBeGreaterThan(1000)
    expect(start).toBeLessThan(all / 3)
    // Newest of all are those of another key: who holds ours is not strange for that.
    await stored(former.publicKey, 150)
    expect((await keys()).ok).toBe(true)
    expect(said).toEqual([])
  })

  test('of the environment open something of what is stored, or are refused', async () => {
    const current = generateKeyPair()
    const { publicKey: REPORT_PUBLIC_KEY, privateKey } = current
    expect((await keys({ REPORT_PUBLIC_KEY, REPORT_PRIVATE_KEYS: [privateKey] })).ok).toBe(true)
    await report()
    const refused = await keys({ REPORT_PUBLIC_KEY, REPORT_PRIVATE_KEYS: [privateKey] })
    expect(refused.ok ? '' : refused.problem).toContain('None of REPORT_PRIVATE_KEYS opens any of the 1 sealed texts')
    expect((await keys({ REPORT_PUBLIC_KEY, REPORT_PRIVATE_KEYS: [privateKey, former.privateKey] })).ok).toBe(true)
    expect((await keys({ REPORT_PRIVATE_KEYS: [privateKey], REPORT_KEYS_LOST: 'yes' })).ok).toBe(true)
    const past = await keys({ REPORT_PUBLIC_KEY, REPORT_PRIVATE_KEYS: [former.privateKey] })
    expect(past.ok ? '' : past.problem).toContain('REPORT_PUBLIC_KEY belongs to none of REPORT_PRIVATE_KEYS')
  })

  test('are looked at by the preparation, where compose gives them', async () => {
    await report()
    const strange = generateKeyPair()
    const { code, said: words } = await command('prepare', place, [], { REPORT_PRIVATE_KEYS: strange.privateKey })
    expect([code, words]).toEqual([1, expect.stringContaining('None of REPORT_PRIVATE_KEYS opens any')])
    await succeed('prepare', place, [], {
      REPORT_PRIVATE_KEYS: `${strange.privateKey},${former.privateKey}`,
      SEED: 'none',
    })
  })
})
