import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import pg from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, inject, test } from 'vitest'

import { sweepScratch } from '../../ops/backup/scratch.ts'
import { describeUploads, putUploads } from '../../ops/backup/uploads.ts'
import { ROOT } from '../../ops/start/foundation.ts'
import { bareEnvironment } from '../support/ops/bare-environment.ts'
import { succeed } from '../support/ops/console.ts'
import { until } from '../support/ops/processes.ts'
import { makeSmallDisk } from '../support/ops/small-disk.ts'
import { environmentFor } from '../support/postgres/preparation.ts'
import { copyTemplate } from '../support/postgres/runs.ts'
import type { Template } from '../support/postgres/templates.ts'

const { adminUrl, roleUrl, payloadSecret, templates } = inject('postgres')
const folder = mkdtempSync(join(tmpdir(), 'hotline-interrupted-'))
afterAll(() => rmSync(folder, { recursive: true }))

const MINUTES = 60_000

let place: Template
let file: string
/** Holds a table, so that whoever reads it stands still in the middle. */
let holder: pg.Client
beforeEach(async () => {
  place = await copyTemplate(adminUrl, templates.empty)
  file = join(mkdtempSync(join(folder, 'backups-')), 'backup.tar.gz')
  holder = new pg.Client({ connectionString: roleUrl + place.database })
  await holder.connect()
})
afterEach(() => holder.end())

const scratch = () => readdirSync(place.dataFolder).filter((name) => /^\.(backup|restore)-/.test(name))

/** A backup that has written the tables before `members` and waits for that one. */
async function standingBackup() {
  await holder.query('BEGIN; LOCK TABLE members')
  const env = { ...bareEnvironment(), ...environmentFor({ urlOf: (name) => roleUrl + name, payloadSecret }, place) }
  const child = spawn(process.execPath, ['ops/backup.ts', file], { cwd: ROOT, env, stdio: 'ignore' })
  const ended = once(child, 'exit') as Promise<[number | null]>
  const written = () => scratch().some((name) => existsSync(join(place.dataFolder, name, 'content/tables/media')))
  await until('tables lie open', written)
  return { child, ended }
}

describe('a backup that is stopped on the way', { timeout: 2 * MINUTES }, () => {
  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('by %s takes what it had gathered along', async (signal, code) => {
    const { child, ended } = await standingBackup()
    child.kill(signal)
    expect((await ended)[0]).toBe(code)
    expect(scratch()).toEqual([])
    expect(readdirSync(join(file, '..'))).toEqual([])
  })

  test('for good is swept up after by the next, with the file that it had begun', async () => {
    const { child, ended } = await standingBackup()
    // While it works, nobody takes anything away.
    await sweepScratch(place.dataFolder)
    expect(scratch()).toHaveLength(1)
    child.kill('SIGKILL')
    await ended
    writeFileSync(`${file}.draft`, 'half of it')
    expect(scratch()).toHaveLength(1)
    await holder.query('ROLLBACK')
    await succeed('backup', place, [join(folder, 'next.tar.gz')])
    expect(scratch()).toEqual([])
    expect(readdirSync(join(file, '..'))).toEqual([])
  })
})

test('what was left by a process of which nothing is known goes after a day', async () => {
  for (const name of ['.backup-old', '.restore-old', '.backup-new']) mkdirSync(join(place.dataFolder, name))
  const longAgo = new Date(Date.now() - 25 * 60 * MINUTES)
  for (const name of ['.backup-old', '.restore-old']) utimesSync(join(place.dataFolder, name), longAgo, longAgo)
  await sweepScratch(place.dataFolder)
  expect(scratch()).toEqual(['.backup-new'])
})

describe('uploads that a restore puts back', () => {
  const disk = makeSmallDisk()
  afterAll(() => disk?.remove())

  test.each([
    ['beside where they were unpacked', mkdtempSync(join(folder, 'uploads-'))],
    ['on a disk of their own', disk?.folder],
  ])('%s are whole, and what a killed one left of them is gone', async (_where, target) => {
    // Only an administrator of the machine can make a disk.
    if (target === undefined) return
    const unpacked = mkdtempSync(join(folder, 'unpacked-'))
    for (const at of [unpacked, target]) mkdirSync(join(at, 'media'))
    writeFileSync(join(unpacked, 'media', 'a.png'), 'a picture')
    writeFileSync(join(target, 'media', '.restore-b.png.draft'), 'half a picture')
    // Somebody else is writing these.
    for (const other of ['.b.png.draft', '.restore-b.png']) writeFileSync(join(target, 'media', other), 'of another')
    await putUploads(unpacked, target, await describeUploads(unpacked))
    expect(readdirSync(join(target, 'media')).sort()).toEqual(['.b.png.draft', '.restore-b.png', 'a.png'])
    expect(readFileSync(join(target, 'media', 'a.png'), 'utf8')).toBe('a picture')
  })
})
