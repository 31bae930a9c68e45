import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { PageDisk } from '../../site/server/page-cache/disk.ts'
import { otherBodyOf } from '../../site/server/page-cache/kept-page.ts'
import { readPage, writePage } from '../../site/server/page-cache/stored-page.ts'
import { somePage } from '../support/pages/kept.ts'

describe('a page as a file', () => {
  const page = somePage('/km/news', '<p>ព័ត៌មាន</p>', ['news', 'facts'], { until: 1_800_000_000_000 })

  test('is the same when it is read', () => {
    expect(readPage(writePage(page))).toEqual(page)
    const forever = { ...page, until: null }
    expect(readPage(writePage(forever))).toEqual(forever)
  })

  test.each([
    ['cut', (file: Buffer) => file.subarray(0, -1)],
    ['longer', (file: Buffer) => Buffer.concat([file, Buffer.from('x')])],
    ['without a head', (file: Buffer) => file.subarray(1)],
    [
      'of another form',
      (file: Buffer) => Buffer.from(file.toString('latin1').replace('"format":3', '"format":9'), 'latin1'),
    ],
    ['as long, but with other bytes', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from('\0')])],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('{"a":1}\n')],
  ])('is not taken when it is %s', (_how, spoil) => {
    expect(readPage(spoil(writePage(page)))).toBeUndefined()
  })
})

describe('pages on disk', () => {
  // Beside the folder of an edition all is tidied away that is old: that must never be what else a machine has there.
  let parent = ''
  let folder = ''
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'hotline-pages-'))
    folder = join(parent, 'edition')
    await mkdir(folder)
  })
  afterEach(() => rm(parent, { recursive: true }))

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
    if (page === undefined) throw new Error('It is not there.')
    const plain = [brotliDecompressSync(page.body), gunzipSync(otherBodyOf(page, 'gzip')), otherBodyOf(page, undefined)]
    expect(plain.map(String)).toEqual(Array.from({ length: 3 }, () => 'the home page'))
  })

  test('take no more bytes than they may, what was there before included', async () => {
    const [first = ''] = await readdir((await diskWith(1e6, '/a'), folder))
    const size = (await readFile(join(folder, first))).length
    const disk = await diskWith(size * 2.5, '/b', '/c')
    expect((await readdir(folder)).length).toBe(2)
    expect(await disk.read('/a')).toBeUndefined()
    expect((await disk.read('/c'))?.key).toBe('/c')
  })

  test('are kept again after somebody has taken the folder away', async () => {
    const disk = await diskWith(1e6, '/en/')
    await rm(folder, { recursive: true })
    disk.write(somePage('/en/news', 'news'))
    await disk.settled()
    expect((await disk.read('/en/news'))?.key).toBe('/en/news')
  })

  test('that were half written when the process died are swept away', async () => {
    await writeFile(join(folder, 'something.page.1234'), 'half')
    await diskWith(1e6)
    expect(await readdir(folder)).toEqual([])
  })

  test('are gone when they are forgotten, even before they were written', async () => {
    const disk = await diskWith(1e6, '/a')
    disk.write(somePage('/b'))
    for (const key of ['/a', '/b']) disk.forget({ key })
    expect([await disk.read('/a'), await disk.read('/b')]).toEqual([undefined, undefined])
    await disk.settled()
    expect(await readdir(folder)).toEqual([])
  })

  test('of former builds go when nobody has written to them for a day', async () => {
    const [own, resting, old] = ['own', 'resting', 'old'].map((name) => join(folder, name))
    for (const edition of [own, resting, old]) await mkdir(edition ?? '')
    await utimes(old ?? '', 0, 0)
    await new PageDisk(own ?? '', 1e6).open()
    expect((await readdir(folder)).toSorted()).toEqual(['own', 'resting'])
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
