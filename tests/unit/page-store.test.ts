import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { PageDisk } from '../../site/server/page-cache/disk.ts'
import { sizeOf } from '../../site/server/page-cache/kept-page.ts'
import { PageMemory } from '../../site/server/page-cache/memory.ts'
import { readPage, writePage } from '../../site/server/page-cache/stored-page.ts'
import { somePage } from '../support/pages/kept.ts'

describe('pages in memory', () => {
  test('take no more bytes than they may, and the one that was asked for last stays', () => {
    const pages = ['/a', '/b', '/c'].map((key) => somePage(key, randomBytes(500).toString('hex')))
    const [size = 0] = pages.map(sizeOf)
    const memory = new PageMemory(size * 2.5)
    const later = Date.now() + 60_000
    for (const page of pages.slice(0, 2)) memory.put(page)
    expect(memory.get('/a', later)?.key).toBe('/a')
    for (const page of pages.slice(2)) memory.put(page)
    expect(['/a', '/b', '/c'].filter((key) => memory.get(key, later) !== undefined)).toEqual(['/a', '/c'])
    expect(memory.bytes).toBeLessThanOrEqual(size * 2.5)
    expect(memory.size).toBe(2)
  })

  test('count for what they are, however often they are replaced', () => {
    const memory = new PageMemory(1_000_000)
    for (let version = 0; version < 50; version += 1) memory.put(somePage('/a', `version ${version}`))
    expect(memory.bytes).toBe(sizeOf(somePage('/a', 'version 49')))
    memory.remove('/a')
    expect([memory.bytes, memory.size]).toEqual([0, 0])
  })
})

describe('a page as a file', () => {
  const page = somePage('/km/news', '<p>ព័ត៌មាន</p>', ['news', 'facts'], { until: 1_800_000_000_000 })

  test('is the same when it is read', () => {
    expect(readPage(writePage(page))).toEqual(page)
    const forever = { ...page, until: Infinity }
    expect(readPage(writePage(forever))).toEqual(forever)
  })

  test.each([
    ['cut', (file: Buffer) => file.subarray(0, -1)],
    ['longer', (file: Buffer) => Buffer.concat([file, Buffer.from('x')])],
    ['without a head', (file: Buffer) => file.subarray(1)],
    [
      'of another form',
      (file: Buffer) => Buffer.from(file.toString('latin1').replace('"format":1', '"format":9'), 'latin1'),
    ],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('{"a":1}\n')],
  ])('is not taken when it is %s', (_how, spoil) => {
    expect(readPage(spoil(writePage(page)))).toBeUndefined()
  })
})

describe('pages on disk', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hotline-pages-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  async function diskWith(most: number, ...keys: string[]): Promise<PageDisk> {
    const disk = new PageDisk(folder, most)
    await disk.open()
    for (const key of keys) disk.write(somePage(key, randomBytes(2000).toString('hex')))
    await disk.settled()
    return disk
  }

  test('are there after a restart, in every encoding', async () => {
    const disk = await diskWith(1e6)
    disk.write(somePage('/en/', 'the home page'))
    await disk.settled()
    const page = await (await diskWith(1e6)).read('/en/')
    expect(page && [brotliDecompressSync(page.br).toString(), gunzipSync(page.gzip).toString()]).toEqual([
      'the home page',
      'the home page',
    ])
  })

  test('take no more bytes than they may, what was there before included', async () => {
    const [first = ''] = await readdir((await diskWith(1e6, '/a'), folder))
    const size = (await readFile(join(folder, first))).length
    const disk = await diskWith(size * 2.5, '/b', '/c')
    expect((await readdir(folder)).length).toBe(2)
    expect(await disk.read('/a')).toBeUndefined()
    expect((await disk.read('/c'))?.key).toBe('/c')
  })

  test('that were half written when the process died are swept away', async () => {
    await writeFile(join(folder, 'something.page.1234'), 'half')
    await diskWith(1e6)
    expect(await readdir(folder)).toEqual([])
  })

  test('are done without when the disk takes nothing', async () => {
    const inTheWay = join(folder, 'a-file')
    await writeFile(inTheWay, '')
    const disk = new PageDisk(inTheWay, 1e6)
    await disk.open()
    disk.write(somePage('/en/'))
    await disk.settled()
    expect(await disk.read('/en/')).toBeUndefined()
  })
})
