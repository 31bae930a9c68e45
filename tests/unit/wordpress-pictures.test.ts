import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { fromSite } from '../../cms/wordpress/write/fetch-pictures.ts'
import { pictureFileOf } from '../../cms/wordpress/write/picture-file.ts'
import { fromFolder, MAX_PICTURE_BYTES } from '../../cms/wordpress/write/picture-source.ts'
import { pictureFile } from '../support/payload/pictures.ts'
import { quickest } from '../support/quickest.ts'
import { oldUploads } from '../support/wordpress/old-uploads.ts'

const picture = (url: string, key = 'a.png') => ({ key, url, numbers: [], alt: {} })
const PATH = '/wp-content/uploads/a.png'

describe('pictures out of a folder', () => {
  async function folder() {
    const outside = await mkdtemp(join(tmpdir(), 'uploads-'))
    const root = join(outside, 'uploads')
    await mkdir(join(root, '2019'), { recursive: true })
    await writeFile(join(root, '2019/a-scaled.png'), 'the large one')
    await writeFile(join(root, '2019/b.png'), 'another')
    await writeFile(join(outside, 'secret.png'), 'secret')
    await symlink(join(outside, 'secret.png'), join(root, 'link.png'))
    return fromFolder(root)
  }
  const urlOf = (path: string) => `https://old.test/wp-content/uploads/${path}`

  test('are those that their address names, or else the one without what names a copy', async () => {
    const source = await folder()
    expect(String(await source(picture(urlOf('2019/a-scaled.png'), '2019/a.png')))).toBe('the large one')
    expect(String(await source(picture(urlOf('2019/b-300x200.png'), '2019/b.png')))).toBe('another')
    expect(await source(picture(urlOf('2019/c.png'), '2019/c.png'))).toBeUndefined()
  })

  test.each(['../secret.png', '..%2Fsecret.png', 'link.png', '2019'])('never lie outside of it: %s', async (path) => {
    const source = await folder()
    expect(
      await source(picture(`https://old.test/wp-content/uploads/${path}`, decodeURIComponent(path))),
    ).toBeUndefined()
  })
})

describe('pictures from the former site', () => {
  test('are fetched, by way of its own redirections too', async () => {
    const site = await oldUploads({
      [PATH]: { status: 301, location: '/moved.png' },
      '/moved.png': { body: Buffer.from('bytes') },
    })
    const source = fromSite({ siteUrl: site.siteUrl, mayAlsoAsk: site.host })
    expect(String(await source(picture(site.siteUrl + PATH)))).toBe('bytes')
  })

  test('are not fetched from other hosts, named or led to', async () => {
    const other = await oldUploads({ [PATH]: { body: Buffer.from('x') } })
    const site = await oldUploads({
      [PATH]: { status: 302, location: other.siteUrl.replace('127.0.0.1', 'localhost') + PATH },
    })
    const source = fromSite({ siteUrl: site.siteUrl, mayAlsoAsk: site.host })
    expect(await source(picture(site.siteUrl + PATH))).toBeUndefined()
    expect(await source(picture(other.siteUrl + PATH))).toBeUndefined()
    // Not even where that host may be asked.
    const allowed = fromSite({ siteUrl: site.siteUrl, mayAlsoAsk: other.host })
    expect(await allowed(picture(other.siteUrl + PATH))).toBeUndefined()
    expect(other.asked).toEqual([])
  })

  test('are not fetched from a network that is not public, though an export says that it was there', async () => {
    const site = await oldUploads({ [PATH]: { body: Buffer.from('x') } })
    for (const siteUrl of [site.siteUrl, site.siteUrl.replace('127.0.0.1', 'localhost')])
      expect(await fromSite({ siteUrl })(picture(siteUrl + PATH))).toBeUndefined()
    expect(site.asked).toEqual([])
  })

  test.each([
    ['a page', { type: 'text/html', body: Buffer.from('<p>') }],
    ['a fault', { status: 500 }],
    ['too large', { body: Buffer.alloc(MAX_PICTURE_BYTES + 1) }],
  ])('are not taken where there is %s', async (_what, answer) => {
    const site = await oldUploads({ [PATH]: answer })
    expect(
      await fromSite({ siteUrl: site.siteUrl, mayAlsoAsk: site.host })(picture(site.siteUrl + PATH)),
    ).toBeUndefined()
  })

  test('are not waited for one by one when nothing answers', async () => {
    const siteUrl = 'http://127.0.0.1:9'
    const source = fromSite({ siteUrl, mayAlsoAsk: '127.0.0.1:9' })
    for (let turn = 0; turn < 3; turn += 1) expect(await source(picture(siteUrl + PATH))).toBeUndefined()
    const { milliseconds } = await quickest(async () => {
      for (let turn = 0; turn < 500; turn += 1) await source(picture(siteUrl + PATH))
    })
    expect(milliseconds).toBeLessThan(100)
  })
})

describe('a file for the media library', () => {
  test('is of the kind that its bytes are', async () => {
    const { data } = await pictureFile()
    expect(await pictureFileOf(data, '2019/Boats.jpg')).toMatchObject({ mimetype: 'image/png', name: 'Boats.png' })
  })

  test.each(['<svg xmlns="http://www.w3.org/2000/svg"></svg>', '<html>', '', 'GIF89a'])(
    'is none: %s',
    async (bytes) => {
      expect(await pictureFileOf(Buffer.from(bytes), 'a.png')).toBeUndefined()
    },
  )
})
