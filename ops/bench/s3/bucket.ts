import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import sharp from 'sharp'

import { openBucket, type Bucket } from '../../../collections/uploads/bucket.ts'
import { ROOT } from '../../start/foundation.ts'
import { figure, type Figure } from '../figures.ts'
import { query } from '../front/query.ts'
import type { BenchPlatform } from '../platform.ts'
import { percentile } from '../reporters.ts'
import { hire, logIn, PUBLISHER, type Ask } from '../staff.ts'
import { startGateway, type Gateway } from './gateway.ts'

const UPLOADS = 12
/** More than a storage lists in one answer, which is 1,000. */
const LISTED = 1_500
/** Requests at the same time. */
const AT_ONCE = 20
/** Milliseconds until a machine that has never seen a picture must send it. */
const PATIENCE = 5_000

interface Uploaded {
  id: string
  filename: string
}

/** As large as what a camera gives, since it cannot be compressed well. */
async function picture(n: number): Promise<FormData> {
  const noise = { type: 'gaussian' as const, mean: 100 + n, sigma: 40 }
  const data = await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#336', noise } })
    .jpeg({ quality: 90 })
    .toBuffer()
  const form = new FormData()
  form.set('_payload', '{}')
  form.set('file', new Blob([new Uint8Array(data)], { type: 'image/jpeg' }), `picture-${n}.jpg`)
  return form
}

async function upload(staff: Ask, databaseUrl: string, n: number): Promise<Uploaded> {
  const { id } = await staff('POST', 'media?locale=en&depth=0', await picture(n))
  const [row] = await query<{ filename: string }>(databaseUrl, `SELECT filename FROM media WHERE id = '${id}'`)
  if (row === undefined) throw new Error('An upload has no row.')
  return { id, filename: row.filename }
}

const isSame = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0

/** Milliseconds until a machine sends exactly what was uploaded on another one. */
async function untilSent(siteUrl: string, filename: string, original: Uint8Array): Promise<number> {
  const begun = performance.now()
  for (;;) {
    const response = await fetch(`${siteUrl}/media/${filename}`)
    const body = new Uint8Array(await response.arrayBuffer())
    if (response.ok && isSame(body, original)) return performance.now() - begun
    if (performance.now() - begun > PATIENCE) throw new Error(`${filename} is not sent: ${response.status}`)
    await pause(20)
  }
}

async function seenElsewhere(platform: BenchPlatform, cms: Ask, siteUrl: string): Promise<[Uploaded[], Figure[]]> {
  const all: Uploaded[] = []
  const times: number[] = []
  let parts = 0
  for (let n = 0; n < UPLOADS; n += 1) {
    const uploaded = await upload(cms, platform.database.url, n)
    const original = await readFile(join(platform.dataFolder, 'uploads/media', uploaded.filename))
    times.push(await untilSent(siteUrl, uploaded.filename, original))
    const part = await fetch(`${siteUrl}/media/${uploaded.filename}`, { headers: { range: 'bytes=1000-1999' } })
    const bytes = new Uint8Array(await part.arrayBuffer())
    if (part.status === 206 && isSame(bytes, original.subarray(1000, 2000))) parts += 1
    all.push(uploaded)
  }
  const slowest = percentile(times, 1)
  return [
    all,
    [
      figure('s3: an upload, on a machine that has never seen it, ms at most', slowest, `≤ ${PATIENCE}`, true),
      figure('s3: parts of it, byte for byte', `${parts} of ${UPLOADS}`, String(UPLOADS), parts === UPLOADS),
    ],
  ]
}

/** A list that is told in several answers has everything in it once. */
async function lists(bucket: Bucket): Promise<Figure> {
  const names = Array.from({ length: LISTED }, (_, n) => `listed/${String(n).padStart(5, '0')}.txt`)
  for (let begin = 0; begin < LISTED; begin += AT_ONCE)
    await Promise.all(
      names.slice(begin, begin + AT_ONCE).map((name) => bucket.put(name, new Uint8Array([1]), 'text/plain')),
    )
  const listed = (await bucket.list('listed/')).map(({ key }) => key)
  const isWhole = listed.toSorted().join() === names.join()
  return figure('s3: objects in a list of several answers', listed.length, String(LISTED), isWhole)
}

async function takesAway(cms: Ask, bucket: Bucket, [first]: readonly Uploaded[]): Promise<Figure> {
  if (first === undefined) throw new Error('Nothing was uploaded.')
  await cms('DELETE', `media/${first.id}`)
  const left = (await bucket.list('media/')).filter(({ key }) => key === `media/${first.filename}`)
  return figure('s3: of a deleted picture, in the bucket', left.length, '0', left.length === 0)
}

/** A storage that is gone: nothing is taken that would be lost, and what a machine has a copy of is sent. */
async function withoutStorage(gateway: Gateway, cms: Ask, siteUrl: string, known: Uploaded): Promise<Figure[]> {
  await gateway.stopAnswering()
  const refused = await picture(UPLOADS)
    .then((form) => cms('POST', 'media?depth=0', form))
    .then(() => false)
    .catch((error: unknown) => String(error).includes('503'))
  const kept = await fetch(`${siteUrl}/media/${known.filename}`)
  await kept.arrayBuffer()
  await gateway.answerAgain()
  const again = await cms('POST', 'media?depth=0', await picture(UPLOADS)).then(() => true)
  return [
    figure('s3: storage gone: an upload', refused ? 'refused' : 'taken', 'refused', refused),
    figure('s3: storage gone: what is known here', kept.status, '200', kept.status === 200),
    figure('s3: storage back: an upload', again ? 'taken' : 'refused', 'taken', again),
  ]
}

async function refusesOthers(gateway: Gateway, name: string): Promise<Figure> {
  const stranger = openBucket({ ...gateway.settings(name), secretAccessKey: 'what somebody guessed' })
  const said = await stranger.list('').then(
    () => 'answered',
    (error: unknown) => String(error),
  )
  return figure('s3: a wrong secret', said, '403', said.includes('403'))
}

async function contents(bucket: Bucket): Promise<Map<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>()
  for (const { key } of await bucket.list('media/')) all.set(key, (await bucket.get(key)) ?? new Uint8Array())
  return all
}

async function command(words: readonly string[], variables: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: 'ignore', env: { ...process.env, ...variables } })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`${words.join(' ')} ended with exit code ${code}`)
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

/** A backup out of one bucket, while staff and visitors are there, into another one. */
async function restoredElsewhere(
  gateway: Gateway,
  platform: BenchPlatform,
  stop: () => Promise<void>,
): Promise<Figure> {
  const folder = await mkdtemp(join(tmpdir(), 'hotline-bench-s3-'))
  const file = join(folder, 'backup.tar.gz')
  const common = { DATABASE_URL: platform.database.url, PAYLOAD_SECRET: platform.payloadSecret }
  try {
    await command(['ops/backup.ts', file], { ...common, DATA_DIR: join(folder, 'one'), ...gateway.variables('one') })
    await stop()
    await gateway.createBucket('two')
    const other = { DATA_DIR: join(folder, 'two'), ...gateway.variables('two') }
    await command(['ops/restore.ts', file, '--replace'], { ...common, ...other })
    const [before, after] = [
      await contents(openBucket(gateway.settings('one'))),
      await contents(openBucket(gateway.settings('two'))),
    ]
    const same = [...before].filter(([key, bytes]) => isSame(bytes, after.get(key) ?? new Uint8Array())).length
    const isWhole = same === before.size && after.size === before.size
    return figure('s3: objects restored into another bucket', `${same} of ${before.size}`, 'all', isWhole)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Uploads of a platform whose machines share a bucket in Ceph. */
export async function benchBucket(platform: BenchPlatform): Promise<Figure[]> {
  const gateway = await startGateway()
  const elsewhere = await mkdtemp(join(tmpdir(), 'hotline-bench-elsewhere-'))
  try {
    await gateway.createBucket('one')
    const bucket = openBucket(gateway.settings('one'))
    await hire(platform.database.url)
    const admin = await platform.startCms(gateway.variables('one'))
    const site = await platform.startSite({ DATA_DIR: elsewhere, ...gateway.variables('one') })
    const cms = await logIn(admin.url, PUBLISHER)
    const [uploads, figures] = await seenElsewhere(platform, cms, site.url)
    const [first, known] = uploads
    if (first === undefined || known === undefined) throw new Error('Nothing was uploaded.')
    figures.push(await lists(bucket), await takesAway(cms, bucket, uploads), await refusesOthers(gateway, 'one'))
    figures.push(...(await withoutStorage(gateway, cms, site.url, known)))
    const stop = async () => {
      for (const child of [admin.cms, site.site, platform.site]) await end(child)
    }
    return [...figures, await restoredElsewhere(gateway, platform, stop)]
  } finally {
    await gateway.stop()
    await rm(elsewhere, { recursive: true, force: true })
  }
}
