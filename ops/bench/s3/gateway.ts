import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

import { AwsClient } from 'aws4fetch'

import type { BucketSettings, BucketVariables } from '../../../collections/uploads/bucket.ts'
import { freePort } from '../../ports.ts'

/** Debian's packages of a real storage that speaks S3: Ceph, and its gateway. */
const PROGRAMS = ['ceph-mon', 'ceph-osd', 'radosgw', 'radosgw-admin', 'monmaptool', 'ceph'] as const
const INSTALL = 'apt-get install --no-install-recommends radosgw ceph-mon ceph-osd ceph-common'

/** Milliseconds until the gateway, on a slow machine, answers. */
const PATIENCE = 120_000

const KEYS = { accessKeyId: 'HOTLINE', secretAccessKey: 'a secret of this measurement' }

/** Ceph on this machine alone, with what it stores in memory. */
export interface Gateway {
  settings(bucket: string): BucketSettings
  /** The same for a process of the platform. */
  variables(bucket: string): Readonly<Record<keyof BucketVariables, string>>
  createBucket(name: string): Promise<void>
  /** The storage behind it stays. */
  stopAnswering(): Promise<void>
  answerAgain(): Promise<void>
  stop(): Promise<void>
}

const run = promisify(execFile)

const settingsFor = (folder: string, cluster: string, monitor: number, port: number) => `[global]
fsid = ${cluster}
mon host = [v1:127.0.0.1:${monitor}]
mon initial members = a
auth cluster required = none
auth service required = none
auth client required = none
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd crush chooseleaf type = 0
mon allow pool size one = true
public addr = 127.0.0.1
run dir = ${folder}
log file = ${folder}/$name.log
admin socket = ${folder}/$name.asok
pid file = ${folder}/$name.pid
mon data = ${folder}/mon
osd data = ${folder}/osd
osd objectstore = memstore
memstore device bytes = 2147483648
rgw frontends = beast endpoint=127.0.0.1:${port}
`

async function end(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** The monitor refuses for a moment, until it has elected itself. */
async function patiently(work: () => Promise<unknown>): Promise<void> {
  const give = Date.now() + PATIENCE
  for (;;) {
    try {
      await work()
      return
    } catch (error) {
      if (Date.now() > give) throw error
      await pause(500)
    }
  }
}

/** @throws with what to install, where it is missing */
export async function startGateway(): Promise<Gateway> {
  for (const program of PROGRAMS)
    await run('which', [program]).catch(() => {
      throw new Error(`${program} is not installed: ${INSTALL}`)
    })
  const folder = await mkdtemp(join(tmpdir(), 'hotline-ceph-'))
  const [monitor, port] = [await freePort(), await freePort()]
  const [cluster, disk] = [randomUUID(), randomUUID()]
  const origin = `http://127.0.0.1:${port}`
  const conf = ['-c', join(folder, 'ceph.conf')]
  const ceph = (program: (typeof PROGRAMS)[number], ...words: string[]) => run(program, [...conf, ...words])
  const serve = (program: (typeof PROGRAMS)[number], ...words: string[]) =>
    spawn(program, [...conf, '-f', ...words], { stdio: 'ignore' })
  const running: ChildProcess[] = []
  let gateway: ChildProcess | undefined

  async function answerAgain(): Promise<void> {
    gateway = serve('radosgw', '-n', 'client.rgw.a')
    await patiently(() => fetch(origin))
  }

  async function stop(): Promise<void> {
    for (const child of [gateway, ...running]) await end(child)
    await rm(folder, { recursive: true, force: true })
  }

  try {
    for (const name of ['mon', 'osd']) await mkdir(join(folder, name))
    await writeFile(join(folder, 'ceph.conf'), settingsFor(folder, cluster, monitor, port))
    const map = join(folder, 'monmap')
    await run('monmaptool', ['--create', '--addv', 'a', `[v1:127.0.0.1:${monitor}]`, '--fsid', cluster, map])
    await ceph('ceph-mon', '--mkfs', '-i', 'a', '--monmap', map)
    running.push(serve('ceph-mon', '-i', 'a'))
    await patiently(() => ceph('ceph', '--connect-timeout', '10', 'osd', 'new', disk))
    await ceph('ceph-osd', '-i', '0', '--mkfs', '--osd-uuid', disk)
    // It ends where the monitor does not know it yet.
    await patiently(async () => {
      const osd = serve('ceph-osd', '-i', '0')
      running.push(osd)
      while (!(await ceph('ceph', 'osd', 'stat')).stdout.includes(' 1 up')) {
        if (osd.exitCode !== null) throw new Error('The storage does not start.')
        await pause(500)
      }
    })
    const { accessKeyId, secretAccessKey } = KEYS
    const keys = [`--access-key=${accessKeyId}`, `--secret-key=${secretAccessKey}`]
    await ceph('radosgw-admin', 'user', 'create', '--uid=hotline', '--display-name=hotline', ...keys)
    await answerAgain()
  } catch (error) {
    await stop()
    throw error
  }
  const client = new AwsClient({ ...KEYS, region: 'us-east-1', service: 's3' })
  return {
    settings: (bucket) => ({ bucket, endpoint: origin, ...KEYS }),
    variables: (bucket) => ({
      S3_BUCKET: bucket,
      S3_ENDPOINT: origin,
      S3_REGION: 'us-east-1',
      S3_ACCESS_KEY_ID: KEYS.accessKeyId,
      S3_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
    }),
    async createBucket(name) {
      const { status } = await client.fetch(`${origin}/${name}`, { method: 'PUT' })
      if (status !== 200) throw new Error(`The gateway answered ${status} to a new bucket.`)
    },
    stopAnswering: () => end(gateway),
    answerAgain,
    stop,
  }
}
