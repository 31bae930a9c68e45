import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { bucketOf, openBucket } from '../../collections/uploads/bucket.ts'
import { LocalCopies } from '../../collections/uploads/local-copies.ts'
import { causeOf } from '../../ops/trouble.ts'
import { startS3Server, type S3Server } from '../support/storage/s3-server.ts'

let storage: S3Server
let folder = ''
beforeEach(async () => {
  storage = await startS3Server()
  folder = mkdtempSync(join(tmpdir(), 'hotline-copies-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await storage.close()
})

function bucket() {
  const found = bucketOf(storage.variables)
  if (found === undefined) throw new Error('The variables name no bucket.')
  return found
}
const copies = () => new LocalCopies(bucket(), folder)
const bytes = (text: string) => new Uint8Array(Buffer.from(text))
const contentOf = (key: string) => readFileSync(join(folder, key), 'utf8')
const askedFor = (key: string) => storage.asked.filter((each) => each === `GET ${key}`).length

describe('a bucket', () => {
  test('keeps what it is given, lists all of it, and forgets what is removed', async () => {
    const names = Array.from({ length: 8 }, (_, n) => `media/picture-${n}.webp`)
    for (const name of names) await bucket().put(name, bytes(name), 'image/webp')
    await bucket().put('documents/a.pdf', bytes('a'), 'application/pdf')
    expect((await bucket().list('media/')).map(({ key }) => key)).toEqual(names)
    expect(Buffer.from((await bucket().get('media/picture-3.webp')) ?? []).toString()).toBe('media/picture-3.webp')
    await bucket().remove('media/picture-3.webp')
    expect(await bucket().get('media/picture-3.webp')).toBeUndefined()
  })

  test('says that it was refused, and not by which key', async () => {
    const settings = { bucket: 'uploads-of-a-test', endpoint: storage.variables['S3_ENDPOINT'] }
    const stranger = openBucket({ ...settings, accessKeyId: 'a-key', secretAccessKey: 'a guess' })
    const refused = stranger.get('media/a.webp')
    await expect(refused).rejects.toThrow(/403/)
    await expect(refused).rejects.not.toThrow(/a-key|a guess/)
  })

  test('that is away is not taken for anything else that is, as a database would be by the same code', async () => {
    const { port } = new URL(storage.variables['S3_ENDPOINT'] ?? '')
    await storage.close()
    const fault = () =>
      bucket()
        .get('media/a.webp')
        .catch((error: unknown) => error)
    expect(causeOf(await fault())).toBe('The storage of uploads cannot be reached (ECONNREFUSED).')
    expect(await fault()).toMatchObject({ code: 'STORAGE_ECONNREFUSED' })
    // One that hangs up in the middle of a file.
    const half = createServer((_, response) => {
      response.writeHead(200, { 'content-length': '10' }).write('half')
      setTimeout(() => response.destroy(), 50)
    })
    await new Promise<void>((resolve) => half.listen(Number(port), '127.0.0.1', resolve))
    expect(causeOf(await fault())).toMatch(/^The storage of uploads cannot be reached \(\w+\)\.$/)
    await new Promise((resolve) => half.close(resolve))
  })

  test('is none where none is named', () => {
    expect(bucketOf({})).toBeUndefined()
    expect(bucketOf({ S3_BUCKET: '' })).toBeUndefined()
  })
})

describe('a file of a bucket', () => {
  test('comes once, whole, for however many ask at the same time', async () => {
    storage.objects.set('media/a.webp', Buffer.from('a picture'))
    const here = copies()
    expect(await Promise.all(Array.from({ length: 20 }, () => here.bring('media', 'a.webp')))).not.toContain(false)
    await here.bring('media', 'a.webp')
    expect(contentOf('media/a.webp')).toBe('a picture')
    expect(readdirSync(join(folder, 'media'))).toEqual(['a.webp'])
    expect(askedFor('media/a.webp')).toBe(1)
  })

  test('that is not there is not asked for again and again', async () => {
    const here = copies()
    expect([await here.bring('media', 'b.webp'), await here.bring('media', 'b.webp')]).toEqual([false, false])
    expect(askedFor('media/b.webp')).toBe(1)
  })

  test.each(['../secrets', '..', '.hidden', 'a/b.webp', 'a\\b', '', 'a..b'])('is never one called %j', async (name) => {
    expect(await copies().bring('media', name)).toBe(false)
    expect(storage.asked).toEqual([])
  })

  test('is a fault while the bucket does not answer, and is there afterwards', async () => {
    storage.objects.set('media/a.webp', Buffer.from('a picture'))
    storage.refuseWith(403)
    const here = copies()
    await expect(here.bring('media', 'a.webp')).rejects.toThrow(/403/)
    storage.refuseWith(undefined)
    expect(await here.bring('media', 'a.webp')).toBe(true)
  })

  test('that was written here is sent, and goes from both when it is removed', async () => {
    mkdirSync(join(folder, 'documents'))
    writeFileSync(join(folder, 'documents/a.pdf'), 'a document')
    await copies().send('documents', 'a.pdf', 'application/pdf')
    expect(storage.objects.get('documents/a.pdf')?.toString()).toBe('a document')
    await copies().remove('documents', 'a.pdf')
    expect([storage.objects.size, existsSync(join(folder, 'documents/a.pdf'))]).toEqual([0, false])
  })
})

describe('the copies of a machine', () => {
  test('go when their originals are gone, or are others', async () => {
    for (const name of ['stays', 'goes', 'changes']) await bucket().put(`media/${name}.webp`, bytes(name), 'image/webp')
    const here = copies()
    expect(await here.bringAll()).toBe(3)
    expect(await here.sweep(0)).toEqual({ swept: 0, waiting: 0 })
    await bucket().remove('media/goes.webp')
    await bucket().put('media/changes.webp', bytes('something else'), 'image/webp')
    expect(await here.sweep()).toEqual({ swept: 1, waiting: 1 })
    expect(await here.sweep(0)).toEqual({ swept: 1, waiting: 0 })
    expect(readdirSync(join(folder, 'media'))).toEqual(['stays.webp'])
    await here.bring('media', 'changes.webp')
    expect(contentOf('media/changes.webp')).toBe('something else')
  })

  test('stay while they may be on their way to the bucket', async () => {
    mkdirSync(join(folder, 'media'), { recursive: true })
    writeFileSync(join(folder, 'media/just-come.webp'), 'a picture')
    const here = copies()
    expect(await here.sweep()).toEqual({ swept: 0, waiting: 1 })
    await here.send('media', 'just-come.webp', 'image/webp')
    expect(storage.objects.has('media/just-come.webp')).toBe(true)
  })

  test('stay while the bucket does not answer', async () => {
    await bucket().put('media/a.webp', bytes('a'), 'image/webp')
    const here = copies()
    await here.bringAll()
    storage.refuseWith(403)
    await expect(here.sweep()).rejects.toThrow(/403/)
    expect(readdirSync(join(folder, 'media'))).toEqual(['a.webp'])
  })
})
