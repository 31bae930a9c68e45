import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { identify, isAlive } from '../../ops/process-identity.ts'
import { acquireInstanceLock } from '../../ops/start/instance-lock.ts'

let folder = ''
let lockFile = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotline-lock-'))
  lockFile = join(folder, 'instance.lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

function startSleeper() {
  const child = spawn('sleep', ['60'], { stdio: 'ignore', detached: true })
  const identity = identify(child.pid ?? 0)
  if (identity === undefined) throw new Error('sleep did not start')
  return { child, identity, ended: new Promise((resolve) => child.once('exit', resolve)) }
}

const holderIn = (path: string) => (JSON.parse(readFileSync(path, 'utf8')) as { pid: number }).pid

describe('the instance lock', () => {
  test('is held by one process, and the second is told by whom', async () => {
    const { child, identity } = startSleeper()
    writeFileSync(lockFile, JSON.stringify({ ...identity, children: [] }))
    const second = await acquireInstanceLock(folder)
    expect(second.ok ? '' : second.problem).toContain(`as process ${identity.pid}`)
    expect(holderIn(lockFile)).toBe(identity.pid)
    child.kill()
  })

  test('is free again after it was released, and leaves nothing behind', async () => {
    const first = await acquireInstanceLock(folder)
    if (!first.ok) throw new Error(first.problem)
    void first.value.remember([])
    await first.value.release()
    await first.value.remember([])
    expect(readdirSync(folder)).toEqual([])
  })

  test('of a process that is gone is taken over', async () => {
    const { child, identity, ended } = startSleeper()
    child.kill('SIGKILL')
    await ended
    writeFileSync(lockFile, JSON.stringify({ ...identity, children: [] }))
    expect((await acquireInstanceLock(folder)).ok).toBe(true)
    expect(holderIn(lockFile)).toBe(process.pid)
  })

  test('is taken over when its number belongs to a younger process', async () => {
    const { child, identity } = startSleeper()
    writeFileSync(lockFile, JSON.stringify({ ...identity, startedAt: 'long ago', children: [] }))
    expect((await acquireInstanceLock(folder)).ok).toBe(true)
    child.kill()
  })

  test('goes to one only of many who find it abandoned at once', async () => {
    const { child, identity } = startSleeper()
    writeFileSync(lockFile, JSON.stringify({ pid: 1, startedAt: 'long ago', children: [identity] }))
    setTimeout(() => child.kill(), 200)
    // They look for the child at different moments, so each finds the lock in the hands of whoever looked first.
    const comers = Array.from({ length: 20 }, async (_, delay) => {
      await pause(delay * 2)
      return acquireInstanceLock(folder)
    })
    const outcomes = await Promise.all(comers)
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(['instance.lock'])
  })

  test('waits for the children of a dead holder to end, whoever their parent is now', async () => {
    const { child, identity } = startSleeper()
    writeFileSync(lockFile, JSON.stringify({ pid: 1, startedAt: 'long ago', children: [identity] }))
    setTimeout(() => child.kill(), 300)
    expect((await acquireInstanceLock(folder)).ok).toBe(true)
    expect(isAlive(identity)).toBe(false)
  })

  test('does not touch a process that only has the number of such a child', async () => {
    const { child, identity } = startSleeper()
    const stranger = { pid: identity.pid, startedAt: 'long ago' }
    writeFileSync(lockFile, JSON.stringify({ pid: 1, startedAt: 'long ago', children: [stranger] }))
    expect((await acquireInstanceLock(folder)).ok).toBe(true)
    expect(isAlive(identity)).toBe(true)
    child.kill()
  })

  test('that is damaged holds nobody up', async () => {
    writeFileSync(lockFile, '{"pid":')
    expect((await acquireInstanceLock(folder)).ok).toBe(true)
    expect(existsSync(lockFile)).toBe(true)
  })
})
