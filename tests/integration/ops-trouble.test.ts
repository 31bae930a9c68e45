import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'

import { saveReportKeys } from '../../ops/start/report-keys.ts'
import { command, succeed, type Ended } from '../support/ops/console.ts'
import { makeSmallDisk } from '../support/ops/small-disk.ts'
import { fingerprint } from '../support/postgres/fingerprint.ts'
import { REPORT_KEYS } from '../support/postgres/preparation.ts'
import { copyTemplate } from '../support/postgres/runs.ts'
import type { Template } from '../support/postgres/templates.ts'
import { startS3Server } from '../support/storage/s3-server.ts'

const { adminUrl, roleUrl, templates } = inject('postgres')
const MINUTES = 60_000
const PAGE = 4096

const folder = mkdtempSync(join(tmpdir(), 'hotline-trouble-'))
const disk = makeSmallDisk()
afterAll(() => {
  disk?.remove()
  rmSync(folder, { recursive: true })
})

/** One database, which none of these changes, and a folder for each. */
let place: Template
beforeAll(async () => {
  place = await copyTemplate(adminUrl, templates.empty)
})
beforeEach(() => {
  place = { ...place, dataFolder: mkdtempSync(join(folder, 'data-')) }
})

/** It ends in words, and with no line of a stack. */
function expectWords({ code, said }: Ended, words: string | RegExp): void {
  expect(said).not.toMatch(/^\s+at /m)
  expect([code, said]).toEqual([
    1,
    words instanceof RegExp ? expect.stringMatching(words) : expect.stringContaining(words),
  ])
}

// Only an administrator of the machine can make a disk.
describe.skipIf(disk === undefined)('a full disk', { timeout: 4 * MINUTES }, () => {
  const onDisk = () => ({ ...place, dataFolder: disk?.folder ?? '' })
  const emptyDisk = () => {
    for (const name of readdirSync(disk?.folder ?? '')) rmSync(join(disk?.folder ?? '', name), { recursive: true })
  }

  // The folder itself, the secrets, the keys, who works for us, and that it is prepared: each needs a page of its own.
  test.each([0, 1, 2, 3, 4])('that takes %i pages ends the first start in a sentence', async (pages) => {
    emptyDisk()
    disk?.fill(pages * PAGE)
    expectWords(await command('start/main', onDisk(), [], { SEED: 'none' }), /disk is full\. Make room/)
  })

  test('makes no backup that is short of its end', async () => {
    emptyDisk()
    disk?.fill(2 * PAGE)
    expectWords(
      await command('backup', place, [join(disk?.folder ?? '', 'b.tar.gz')]),
      'There is no backup: The disk is full',
    )
    expect(readdirSync(disk?.folder ?? '')).toEqual(['ballast'])
  })

  test('has a restore change nothing, and leave nothing unpacked', async () => {
    const file = join(folder, 'whole.tar.gz')
    await succeed('backup', place, [file])
    const before = await fingerprint(roleUrl + place.database)
    emptyDisk()
    disk?.fill(4 * PAGE)
    expectWords(await command('restore', onDisk(), [file, '--replace']), 'The disk is full')
    expect(readdirSync(disk?.folder ?? '').filter((name) => name.startsWith('.restore-'))).toEqual([])
    expect(await fingerprint(roleUrl + place.database)).toEqual(before)
  })
})

test.each(['backup', 'restore', 'rotate-report-keys', 'prepare', 'worker'] as const)(
  'a database that is away is what %s says, without its password',
  async (script) => {
    await saveReportKeys(place.dataFolder, REPORT_KEYS)
    const away = { DATABASE_URL: 'postgres://u:a-secret@127.0.0.1:1/x' }
    const ended = await command(script, place, [join(folder, 'never.tar.gz')], away)
    expectWords(ended, /database/i)
    expect(ended.said).not.toContain('a-secret')
  },
)

test('a bucket that refuses or is away is what backup says, not a database that is there', async () => {
  const storage = await startS3Server()
  const file = join(folder, 'without-uploads.tar.gz')
  storage.refuseWith(403)
  expectWords(
    await command('backup', place, [file], storage.variables),
    /There is no backup: The storage of uploads answered 403 to GET\.(?!\.)/,
  )
  await storage.close()
  expectWords(
    await command('backup', place, [file], storage.variables),
    /There is no backup: The storage of uploads cannot be reached \(ECONNREFUSED\)\.(?!\.)/,
  )
})

test.each(['start/main', 'restore', 'doctor', 'rotate-report-keys'] as const)(
  'something strange in the data folder is named by %s',
  async (script) => {
    mkdirSync(join(place.dataFolder, 'instance.lock'))
    expectWords(
      await command(script, place, [join(folder, 'never.tar.gz')]),
      /instance\.lock is a folder.*Move it away/,
    )
  },
)

test('a data folder that is a file, or whose logs are one, is named as such', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expectWords(await command('start/main', { ...place, dataFolder: file }), 'is a file')
  writeFileSync(join(place.dataFolder, 'logs'), '')
  expectWords(await command('start/main', place), 'is a file')
  expect(existsSync(join(place.dataFolder, 'instance.lock'))).toBe(false)
})
