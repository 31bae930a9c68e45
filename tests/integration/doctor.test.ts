import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, inject, test } from 'vitest'

import { command } from '../support/ops/console.ts'
import { query } from '../support/postgres/cluster.ts'
import { copyTemplate } from '../support/postgres/runs.ts'
import { startS3Server } from '../support/storage/s3-server.ts'

const { adminUrl, roleUrl, templates } = inject('postgres')

/** What the doctor says of one thing: its sign, and what there is to do. */
function findingOf(said: string, what: string): { sign: string; says: string } {
  const lines = said.split('\n')
  const at = lines.findIndex((line) => line.slice(6).startsWith(`${what}:`))
  return { sign: (lines[at] ?? '').slice(0, 4).trim(), says: `${lines[at]} ${lines[at + 1]}` }
}

describe('the doctor', () => {
  test('finds a platform that is prepared well, and says what will not always be', async () => {
    const place = await copyTemplate(adminUrl, templates.empty)
    const { code, said } = await command('doctor', place)
    const signs = ['Configuration', 'Disk', 'Database', 'Clock', 'Connections', 'Migrations'].map(
      (what) => findingOf(said, what).sign,
    )
    expect(signs).toEqual(signs.map(() => 'ok'))
    for (const what of ['Backups', 'E-mail', 'Addresses', 'Platform'])
      expect([what, findingOf(said, what).sign]).toEqual([what, 'look'])
    // Nobody has started it: the keys of reports are made by the first start.
    expect(findingOf(said, 'Keys of reports').sign).toBe('BAD')
    expect(code).toBe(1)
    expect(said).not.toMatch(/postgres(?:ql)?:\/\/|password/i)
  })

  test('says what is wrong, and what to do', async () => {
    const place = await copyTemplate(adminUrl, templates.empty)
    const url = roleUrl + place.database
    await query(url, "DELETE FROM payload_migrations WHERE name LIKE '%cache_changes'")
    writeFileSync(join(place.dataFolder, 'report-keys.json'), 'not JSON')
    const backups = join(place.dataFolder, 'backups')
    mkdirSync(backups)
    writeFileSync(join(backups, 'old.tar.gz'), '')
    const longAgo = new Date(Date.now() - 10 * 86_400_000)
    utimesSync(join(backups, 'old.tar.gz'), longAgo, longAgo)
    const { code, said } = await command('doctor', place, [], {
      BACKUP_DIR: backups,
      SMTP_URL: 'smtp://127.0.0.1:1',
      SITE_URL: 'http://hotline.example',
    })
    expect(code).toBe(1)
    const words = {
      Migrations: '1 are to be done',
      'Keys of reports': 'damaged',
      Backups: '10 days old',
      'E-mail': 'ECONNREFUSED',
      Addresses: 'http://hotline.example',
    }
    for (const [what, word] of Object.entries(words)) {
      const { sign, says } = findingOf(said, what)
      expect([what, sign]).toEqual([what, 'BAD'])
      expect(says).toContain(word)
      expect(says).toContain('→')
    }
  })

  test('has a word for each variable that makes no sense, and for a database that is not there', async () => {
    const place = await copyTemplate(adminUrl, templates.empty)
    const wrong = await command('doctor', place, [], { SITE_PORT: 'many', SITE_CACHE_MB: '-1' })
    expect(wrong.said.match(/BAD {3}Configuration/g)).toHaveLength(2)
    const away = await command('doctor', place, [], { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x' })
    expect(findingOf(away.said, 'Database').sign).toBe('BAD')
    expect(away.said).not.toContain('secret')
    rmSync(place.dataFolder, { recursive: true })
    expect((await command('doctor', place)).said).toContain('is not there')
  })

  test('tries out the bucket of uploads, where there is one', async () => {
    const place = await copyTemplate(adminUrl, templates.empty)
    const storage = await startS3Server()
    const good = await command('doctor', place, [], storage.variables)
    expect(findingOf(good.said, 'Uploads').sign).toBe('ok')
    expect(storage.objects.size).toBe(0)
    const bad = await command('doctor', place, [], { ...storage.variables, S3_SECRET_ACCESS_KEY: 'a guess' })
    expect(findingOf(bad.said, 'Uploads').sign).toBe('BAD')
    expect(bad.said).toContain('403')
    expect(bad.said).not.toContain('a guess')
    await storage.close()
  })
})
