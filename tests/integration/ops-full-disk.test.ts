import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { isAlive, signal, type ProcessIdentity } from '../../ops/process-identity.ts'
import { LogFile } from '../../ops/start/log-file.ts'
import { startScript, until } from '../support/ops/processes.ts'
import { makeSmallDisk } from '../support/ops/small-disk.ts'

const disk = makeSmallDisk()
const at = (name: string) => join(disk?.folder ?? '', name)
afterAll(() => disk?.remove())

// Only an administrator of the machine can make a disk.
describe.skipIf(disk === undefined)('on a full disk', () => {
  beforeAll(() => expect(process.getuid?.()).toBe(0))

  test('a log loses what it cannot write, keeps the last words at hand, and says later what is missing', () => {
    const log = new LogFile(at('chatty.log'))
    log.write(Buffer.from('before\n'))
    disk?.fill()
    for (let turn = 0; turn < 3; turn++) log.write(Buffer.from(`${'m'.repeat(9_998)}\n`))
    log.write(Buffer.from('last words\n'))
    expect(log.tail().at(-1)).toBe('last words')
    disk?.makeRoom()
    log.write(Buffer.from('after\n'))
    log.close()
    const written = readFileSync(at('chatty.log'), 'utf8')
    const lost = /^before\n(m*)\n\[(\d+) bytes of this log could not be written: ENOSPC\]\nafter\n$/.exec(written)
    expect((lost?.[1] ?? '').length + Number(lost?.[2])).toBe(3 * 9_999 + 'last words\n'.length)
  })

  test('a log that is due to be begun anew is, once there is room', () => {
    const log = new LogFile(at('long.log'))
    disk?.fill()
    // More than a log may have, none of which the disk takes.
    log.write(Buffer.alloc(11 * 1024 * 1024, 'x'))
    disk?.makeRoom()
    log.write(Buffer.from('after\n'))
    log.close()
    expect(readFileSync(at('long.log'), 'utf8')).toMatch(/could not be written: ENOSPC\]\nafter\n$/)
  })

  test('the supervisor keeps what runs, starts again what ends, and notes it when it can', async () => {
    const children = () =>
      (JSON.parse(readFileSync(at('instance.lock'), 'utf8')) as { children: ProcessIdentity[] }).children
    const supervisor = startScript('supervisor.ts', disk?.folder ?? '')
    await supervisor.nextLine(/^ready$/)
    await until('all three are noted', () => children().filter(isAlive).length === 3)
    const before = children()
    disk?.fill()
    const deaf = before.find(({ pid }) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('deaf.ts'))
    process.kill(deaf?.pid ?? 0, 'SIGKILL')
    expect(await supervisor.nextLine(/could not be noted/)).toMatch(/ENOSPC/)
    await supervisor.nextLine(/^deaf serves again/)
    expect(supervisor.process.exitCode).toBeNull()
    expect(before.filter(isAlive)).toHaveLength(2)
    disk?.makeRoom()
    const [first] = before.filter(isAlive)
    process.kill(first?.pid ?? 0, 'SIGKILL')
    await until('all three are noted', () => children().filter(isAlive).length === 3)
    const all = children()
    supervisor.process.kill('SIGKILL')
    // One of them is deaf, and would stay.
    for (const { pid } of all) signal(pid, 'SIGKILL')
  })
})
