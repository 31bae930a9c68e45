import { createServer } from 'node:http'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import pg from 'pg'
import { create } from 'tar'
import { describe, expect, inject, test } from 'vitest'

import { CONNECTIONS_OF } from '../../ops/database/settings.ts'
import { identify } from '../../ops/process-identity.ts'
import { command } from '../support/ops/console.ts'
import { until } from '../support/ops/processes.ts'
import { startWorker } from '../support/ops/worker.ts'
import { query } from '../support/postgres/cluster.ts'
import { environmentFor } from '../support/postgres/preparation.ts'
import { copyTemplate } from '../support/postgres/runs.ts'
import { startS3Server } from '../support/storage/s3-server.ts'

const { adminUrl, roleUrl, payloadSecret, templates } = inject('postgres')

/** What the doctor says of one thing: its sign, and what there is to do. */
function findingOf(said: string, what: string): { sign: string; says: string } {
  const lines = said.split('\n')
  const at = lines.findIndex((line) => line.slice(6).startsWith(`${what}:`))
  return { sign: (lines[at] ?? '').slice(0, 4).trim(), says: `${lines[at]} ${lines[at + 1]}` }
}

/** A file that begins as a backup does, made so many days ago. */
async function writeBackup(file: string, daysAgo: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hotline-backup-'))
  writeFileSync(join(folder, 'manifest.json'), '{}')
  await create({ gzip: true, file, cwd: folder, portable: true }, ['manifest.json'])
  rmSync(folder, { recursive: true })
  const then = new Date(Date.now() - daysAgo * 86_400_000)
  utimesSync(file, then, then)
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
    await writeBackup(join(backups, 'old'), 10)
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

  test('takes for a backup what is one, and nothing else that lies beside', async () => {
    const place = await copyTemplate(adminUrl, templates.empty)
    const backups = join(place.dataFolder, 'backups')
    mkdirSync(backups)
    const doctor = async () => findingOf((await command('doctor', place, [], { BACKUP_DIR: backups })).said, 'Backups')
    writeFileSync(join(backups, 'backup.log'), 'There is no backup: the disk is full\n')
    writeFileSync(join(backups, 'empty.tar.gz'), '')
    mkdirSync(join(backups, 'folder.tar.gz'))
    await writeBackup(join(backups, 'hotline.tar.gz.draft'), 0)
    // As one that is gone when it is looked at.
    symlinkSync(join(backups, 'gone'), join(backups, 'hotline.tar.gz'))
    expect(await doctor()).toMatchObject({ sign: 'BAD', says: expect.stringContaining('there is none') as string })
    await writeBackup(join(backups, 'any name'), 5)
    expect(await doctor()).toMatchObject({ sign: 'BAD', says: expect.stringContaining('5 days old') as string })
    await command('backup', place, [join(backups, 'real')])
    expect(await doctor()).toMatchObject({ sign: 'ok', says: expect.stringContaining('of today') as string })
  })

  test('asks the processes where they listen', async () => {
    const place = await copyTemplate(adminUrl, templates.empty)
    const servers = [createServer(), createServer()].map((server) => server.on('request', (_, answer) => answer.end()))
    for (const server of servers) await new Promise<void>((resolve) => server.listen(0, '127.0.0.9', resolve))
    const [site = '', cms = ''] = servers.map((server) => String((server.address() as AddressInfo).port))
    const hosts = { SITE_HOST: '127.0.0.9', SITE_PORT: site, CMS_HOST: '127.0.0.9', CMS_PORT: cms }
    const { said } = await command('doctor', place, [], hosts)
    expect([findingOf(said, 'Site').sign, findingOf(said, 'Administration').sign]).toEqual(['ok', 'ok'])
    for (const server of servers) server.close()
  })

  test('knows of a worker that keeps crashing', async () => {
    const place = await copyTemplate(adminUrl, templates.empty)
    const note = (away: string[]) => {
      const self = identify(process.pid)
      writeFileSync(join(place.dataFolder, 'instance.lock'), JSON.stringify({ ...self, children: [self], away }))
    }
    note(['worker'])
    const crashing = findingOf((await command('doctor', place)).said, 'Worker')
    expect(crashing).toMatchObject({ sign: 'BAD', says: expect.stringContaining('logs/worker.log') as string })
    note([])
    expect(findingOf((await command('doctor', place)).said, 'Worker').sign).toBe('ok')
  })

  test('knows of a worker on another machine by the database', async () => {
    const place = await copyTemplate(adminUrl, templates.empty)
    const doctor = async () => findingOf((await command('doctor', place)).said, 'Worker')
    // Nobody is there, and none is missed.
    expect((await doctor()).sign).toBe('')
    const connect = async (name: string) => {
      const client = new pg.Client({ connectionString: roleUrl + place.database, application_name: name })
      await client.connect()
      return client
    }
    // Who looks into the database of a platform that was stopped on purpose is no platform.
    const visitor = await connect('psql')
    expect((await doctor()).sign).toBe('')
    await visitor.end()
    const site = await connect(CONNECTIONS_OF.site)
    const missing = await doctor()
    expect(missing).toMatchObject({
      sign: 'BAD',
      says: expect.stringContaining('docker compose up -d worker') as string,
    })
    const worker = startWorker(environmentFor({ urlOf: (name) => roleUrl + name, payloadSecret }, place))
    await until('it is connected', async () => (await doctor()).sign === 'ok', 60_000)
    await worker.end('SIGTERM')
    expect((await doctor()).sign).toBe('BAD')
    await site.end()
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
