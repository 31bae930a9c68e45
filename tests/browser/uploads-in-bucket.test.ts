import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'

import { cardPath, newsPath } from '../../collections/vocabulary/paths.ts'
import { ownPlatform } from '../support/desk/own-platform.ts'
import { startSite } from '../support/platform/site-process.ts'
import { uploadAs } from '../support/platform/uploads.ts'
import { query } from '../support/postgres/cluster.ts'
import { startS3Server, type S3Server } from '../support/storage/s3-server.ts'

let storage: S3Server
const elsewhere = mkdtempSync(join(tmpdir(), 'hotline-elsewhere-'))
beforeAll(async () => {
  storage = await startS3Server()
})
beforeEach(() => {
  storage.objects.clear()
  storage.refuseWith(undefined)
})
afterAll(async () => {
  await storage.close()
  rmSync(elsewhere, { recursive: true })
})

test('what staff upload lies in the bucket, with all its sizes', async () => {
  const platform = await ownPlatform(storage.variables)
  const data = await sharp({ create: { width: 900, height: 500, channels: 3, background: '#336' } })
    .png()
    .toBuffer()
  const file = { data, name: 'a picture.png', type: 'image/png' }
  const { filename, sizes } = await uploadAs('publisher', 'media', file, {}, undefined, platform)
  expect(sizes.length).toBeGreaterThan(4)
  // Sizes that would be larger than the picture are one and the same.
  const names = [...new Set([filename, ...sizes])]
  expect([...storage.objects.keys()].sort()).toEqual(names.map((name) => `media/${name}`).sort())
})

async function newsWithPicture(databaseUrl: string): Promise<{ slug: string; filename: string }> {
  const [row] = await query<{ slug: string; filename: string }>(
    databaseUrl,
    `SELECT news.slug, media.filename FROM news JOIN media ON media.id = news.picture_id
     WHERE news._status = 'published' AND news.published_at < now() AND NOT coalesce(media.consent_needed, false) LIMIT 1`,
  )
  return row ?? { slug: '', filename: '' }
}

test('a site on another machine draws the picture that a page is shared with from what lies in the bucket', async () => {
  const { databaseUrl, dataFolder } = inject('platform')
  const { slug, filename } = await newsWithPicture(databaseUrl)
  storage.objects.set(`media/${filename}`, readFileSync(join(dataFolder, 'uploads/media', filename)))
  const { url } = await startSite(databaseUrl, '127.0.0.1', { DATA_DIR: elsewhere, ...storage.variables })
  const page = await (await fetch(url + newsPath('en', slug))).text()
  const [, picture = ''] = /property="og:image" content="[^"]*?(\/og\/[^"]*)"/.exec(page) ?? []
  const response = await fetch(url + picture)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
})

test('what the bucket does not know is asked for once, whether a file is wanted or a picture to share', async () => {
  const { databaseUrl } = inject('platform')
  const { slug, filename } = await newsWithPicture(databaseUrl)
  const empty = join(elsewhere, 'empty')
  const { url } = await startSite(databaseUrl, '127.0.0.1', { DATA_DIR: empty, ...storage.variables })
  storage.asked.length = 0
  expect((await fetch(`${url}/media/${filename}`)).status).toBe(404)
  expect((await fetch(url + cardPath({ locale: 'en', document: { kind: 'news', slug }, format: 'jpg' }))).status).toBe(
    500,
  )
  expect(storage.asked.filter((asked) => asked.endsWith(`/${filename}`))).toHaveLength(1)
})

test('a site on another machine sends what lies in the bucket, in parts too, and has a copy of it then', async () => {
  const { databaseUrl, dataFolder } = inject('platform')
  const [row] = await query(databaseUrl, 'SELECT filename FROM media ORDER BY created_at LIMIT 1')
  const name = String(row?.['filename'])
  const original = readFileSync(join(dataFolder, 'uploads/media', name))
  storage.objects.set(`media/${name}`, original)
  const { url } = await startSite(databaseUrl, '127.0.0.1', { DATA_DIR: elsewhere, ...storage.variables })

  const response = await fetch(`${url}/media/${name}`)
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, expect.stringContaining('public')])
  expect(Buffer.from(await response.arrayBuffer()).equals(original)).toBe(true)
  await expect.poll(() => existsSync(join(elsewhere, 'uploads/media', name))).toBe(true)

  storage.refuseWith(503)
  const part = await fetch(`${url}/media/${name}`, { headers: { range: 'bytes=0-9' } })
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10])
  storage.refuseWith(undefined)
  expect((await fetch(`${url}/media/nobody-has-this.webp`)).status).toBe(404)
})
