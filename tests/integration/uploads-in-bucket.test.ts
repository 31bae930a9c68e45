import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { livePayload } from '../support/payload/live.ts'
import { startS3Server, type S3Server } from '../support/storage/s3-server.ts'

let storage: S3Server
let payload: Payload
beforeAll(async () => {
  storage = await startS3Server()
  payload = (await livePayload()).payload
  Object.assign(process.env, storage.variables)
})
afterAll(async () => {
  for (const name of Object.keys(storage.variables)) Reflect.deleteProperty(process.env, name)
  await storage.close()
})

const folder = () => join(process.env['DATA_DIR'] ?? '', 'uploads', 'media')
const keys = () => [...storage.objects.keys()].sort()

async function picture(name = 'a picture.png') {
  const data = await sharp({ create: { width: 700, height: 500, channels: 3, background: '#336' } })
    .png()
    .toBuffer()
  return { data, name, mimetype: 'image/png', size: data.length }
}

type Stored = { filename?: string | null; sizes?: object | null }
/** Sizes that would be larger than the picture are one and the same. */
function namesOf({ filename, sizes }: Stored): string[] {
  const all = [filename, ...Object.values(sizes ?? {}).map((size: { filename?: string | null }) => size.filename)]
  return [...new Set(all.filter((name) => typeof name === 'string'))].map((name) => `media/${name}`).sort()
}

test('a picture and all its sizes lie in the bucket as soon as it is there', async () => {
  const stored = await payload.create({ collection: 'media', data: {}, file: await picture() })
  expect(namesOf(stored).length).toBeGreaterThan(4)
  expect(keys()).toEqual(namesOf(stored))
})

test('a changed picture takes the place of the one before', async () => {
  storage.objects.clear()
  const { id } = await payload.create({ collection: 'media', data: {}, file: await picture() })
  const before = keys()
  const changed = await payload.update({ collection: 'media', id, data: {}, file: await picture('another.png') })
  expect(keys()).toEqual(namesOf(changed))
  expect(keys().filter((key) => before.includes(key))).toEqual([])
})

test('words about a picture change nothing in the bucket', async () => {
  const { id } = await payload.create({ collection: 'media', data: {}, file: await picture() })
  storage.asked.length = 0
  await payload.update({ collection: 'media', id, data: { alt: 'What it shows' }, locale: 'en' })
  expect(storage.asked.filter((asked) => !asked.startsWith('GET'))).toEqual([])
})

test('a picture is cut anew on a machine that has never seen it', async () => {
  storage.objects.clear()
  const { id, filename } = await payload.create({ collection: 'media', data: {}, file: await picture() })
  rmSync(folder(), { recursive: true })
  const before = new Map(storage.objects)
  await payload.update({
    collection: 'media',
    id,
    data: { focalX: 10, focalY: 90 },
    req: { query: { uploadEdits: { focalPoint: { x: 10, y: 90 } } } },
  })
  expect(existsSync(join(folder(), filename ?? ''))).toBe(true)
  expect(keys()).toEqual([...before.keys()].sort())
})

test('a picture that the bucket does not take is not there', async () => {
  const { totalDocs: before } = await payload.count({ collection: 'media' })
  storage.refuseWith(403)
  const refused = payload.create({ collection: 'media', data: {}, file: await picture() })
  await expect(refused).rejects.toThrow(/nothing was changed\. Try again/)
  storage.refuseWith(undefined)
  expect((await payload.count({ collection: 'media' })).totalDocs).toBe(before)
})

test('a deleted picture is gone from the bucket', async () => {
  storage.objects.clear()
  const { id } = await payload.create({ collection: 'media', data: {}, file: await picture() })
  expect(keys().length).toBeGreaterThan(0)
  await payload.delete({ collection: 'media', id })
  expect(keys()).toEqual([])
})

test('of many pictures that are deleted at once, none goes whose file the storage keeps', async () => {
  storage.objects.clear()
  const { id } = await payload.create({ collection: 'media', data: {}, file: await picture() })
  storage.refuseWith(403)
  const { errors } = await payload.delete({ collection: 'media', where: { id: { equals: id } } })
  storage.refuseWith(undefined)
  expect(errors.map((error) => error.message)).toEqual([expect.stringMatching(/nothing was changed\. Try again/)])
  await payload.delete({ collection: 'media', where: { id: { equals: id } } })
  expect((await payload.count({ collection: 'media', where: { id: { equals: id } } })).totalDocs).toBe(0)
  expect(keys()).toEqual([])
})
