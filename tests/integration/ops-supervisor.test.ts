import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failure, success } from '../../ops/outcome.ts'
import { identify, isAlive, type ProcessIdentity } from '../../ops/process-identity.ts'
import { acquireInstanceLock } from '../../ops/start/instance-lock.ts'
import type { ChildCommand } from '../../ops/start/keep-child.ts'
import { supervise, type SupervisorOptions } from '../../ops/start/supervisor.ts'
import { startScript, until } from '../support/ops/processes.ts'

const script = (name: string) => resolve(import.meta.dirname, '../support/ops', name)

let folder = ''
let said: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotline-supervisor-'))
  said = []
})
afterEach(() => rmSync(folder, { recursive: true }))

const service = (name: string, secondsToStop = 0): ChildCommand => ({
  name,
  command: [script('service.ts'), name, folder, String(secondsToStop)],
})

function superviseThese(children: ChildCommand[], more: Partial<SupervisorOptions> = {}) {
  const say = (line: string) => void said.push(line)
  return supervise({ children, root: folder, variables: {}, logFolder: folder, say, ...more })
}

type Event = { name: string; event: string; pid: number }

function events(): Event[] {
  const lines = readFileSync(join(folder, 'events'), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [name = '', event = '', pid] = line.split(' ')
    return { name, event, pid: Number(pid) }
  })
}

const pidsOf = (name: string) =>
  events().flatMap((each) => (each.name === name && each.event === 'started' ? [each.pid] : []))

describe('the supervisor', { timeout: 180_000 }, () => {
  test('is ready when the last child says so, and not before', async () => {
    const late = `setTimeout(() => process.send({ kind: 'ready' }), 800); setInterval(() => undefined, 60_000)`
    const began = performance.now()
    const supervision = superviseThese([service('site'), { name: 'late', command: ['--eval', late] }])
    expect((await supervision.ready).ok).toBe(true)
    expect(performance.now() - began).toBeGreaterThan(800)
    await supervision.stop()
  })

  test('keeps the output of its children in files, and says nothing of its own when all is well', async () => {
    const supervision = superviseThese([service('site'), service('worker')])
    expect(await supervision.ready).toEqual({ ok: true, value: undefined })
    await supervision.stop()
    expect(readFileSync(join(folder, 'site.log'), 'utf8')).toBe('site says hello\n')
    expect(said).toEqual([])
  })

  test('stops the children first, each in its own time, and the database last', async () => {
    const order: string[] = []
    const database = {
      isRunning: () => true,
      restart: async () => success(undefined),
      stop: async () => void order.push(...events().map(({ name, event }) => `${name} ${event}`), 'database stopped'),
    }
    const supervision = superviseThese([service('slow', 2), service('quick')], { database })
    await supervision.ready
    await supervision.stop()
    expect(order.slice(-3)).toEqual(['quick stopped', 'slow stopped', 'database stopped'])
  })

  test('kills a child that does not hear', async () => {
    const running: ProcessIdentity[] = []
    const supervision = superviseThese([{ name: 'deaf', command: [script('deaf.ts')] }], {
      patience: 200,
      onChange: async (now) => void running.push(...now),
    })
    await supervision.ready
    await supervision.stop()
    expect(new Set(running.map(({ pid }) => pid)).size).toBe(1)
    expect(running.some(isAlive)).toBe(false)
  })

  test('starts a child again that was killed, and leaves the others alone', async () => {
    const supervision = superviseThese([service('site'), service('worker')])
    await supervision.ready
    process.kill(pidsOf('site')[0] ?? 0, 'SIGKILL')
    await until('the site has started twice', () => pidsOf('site').length === 2)
    expect(pidsOf('worker')).toHaveLength(1)
    expect(said.join('\n')).toMatch(/site ended unexpectedly \(signal SIGKILL\)/)
    await supervision.stop()
  })

  test('gives up a start in which a child crashes five times, with its last words, and stops the rest', async () => {
    const supervision = superviseThese([{ name: 'cms', command: [script('crasher.ts')] }, service('site')])
    expect(await supervision.gaveUp).toMatch(/^cms crashed 5 times in a row\. Its log, .*cms\.log, says why\.$/)
    expect(said).toContain('  | the last words of a crasher')
    expect(events().at(-1)).toMatchObject({ name: 'site', event: 'stopped' })
  })

  test('gives up a tool that does not tell whether it serves, as in development', async () => {
    const tool = { name: 'tool', command: [script('crasher.ts')], announces: false }
    const supervision = superviseThese([tool, service('site')])
    await supervision.ready
    expect(await supervision.gaveUp).toMatch(/^tool crashed 5 times in a row\./)
  })

  test('tries a child that has served again until it serves, and leaves the others alone', async () => {
    const away: (readonly string[])[] = []
    const running: ProcessIdentity[][] = []
    const onChange = async (now: readonly ProcessIdentity[], absent: readonly string[]) => {
      running.push([...now])
      away.push(absent)
    }
    const worker = { name: 'worker', command: [script('faltering.ts'), folder], after: 'site' }
    const supervision = superviseThese([service('site'), worker], { onChange })
    await supervision.ready
    expect(away.at(-1)).toEqual([])
    writeFileSync(join(folder, 'hindrance'), '')
    const [site = 0] = pidsOf('site')
    process.kill(running.at(-1)?.find(({ pid }) => pid !== site)?.pid ?? 0, 'SIGKILL')
    const crashes = () => said.filter((line) => line.startsWith('worker ended unexpectedly')).length
    await until('it has crashed as often as ends a start', () => crashes() === 5)
    expect(away.at(-1)).toEqual(['worker'])
    expect(said).toContain('  | Error: something is in the way')
    rmSync(join(folder, 'hindrance'))
    await until('it serves again', () => said.at(-1) === 'worker serves again.')
    expect(away.at(-1)).toEqual([])
    expect(pidsOf('site')).toEqual([site])
    await supervision.stop()
  })

  test('says who is not ready in time', async () => {
    const mute = { name: 'mute', command: ['--eval', 'setInterval(() => undefined, 60_000)'] }
    const supervision = superviseThese([mute, service('site')], { startupLimit: 5_000 })
    const ready = await supervision.ready
    expect(ready.ok ? '' : ready.problem).toMatch(/^Not ready after 5 s: mute\./)
  })

  test('starts the database again when it dies', async () => {
    let alive = false
    const database = {
      isRunning: () => alive,
      restart: async () => ((alive = true), success(undefined)),
      stop: async () => undefined,
    }
    const supervision = superviseThese([service('site')], { database })
    await until('the database was started again', () => alive)
    await supervision.stop()
    expect(said).toEqual(['The database ended unexpectedly and is started again.'])
  })

  test('tries a database that does not come up again until it does', async () => {
    let alive = true
    const problems = [
      () => failure('The disk is full.'),
      () => Promise.reject(new Error('ENOSPC')),
      () => success(undefined),
    ]
    const database = {
      isRunning: () => alive,
      restart: async () => {
        const outcome = await (problems.shift() ?? (() => success(undefined)))()
        alive = outcome.ok
        return outcome
      },
      stop: async () => undefined,
    }
    const supervision = superviseThese([service('site')], { database })
    await supervision.ready
    alive = false
    await until('the database runs again', () => alive)
    const again = 'The database ended unexpectedly and is started again.'
    expect(said).toEqual([again, 'The disk is full. It is tried again.', again, 'ENOSPC It is tried again.', again])
    expect(pidsOf('site')).toHaveLength(1)
    await supervision.stop()
  })

  test('gives up a start in which the database does not come up again', async () => {
    const database = {
      isRunning: () => false,
      restart: async () => failure('The disk is full.'),
      stop: async () => undefined,
    }
    const late = { name: 'late', command: ['--eval', 'setInterval(() => undefined, 60_000)'] }
    expect(await superviseThese([late], { database }).gaveUp).toBe('The disk is full.')
  })

  test('that is killed takes its children with it, and the next start ends those that do not hear', async () => {
    const supervisor = startScript('supervisor.ts', folder)
    await supervisor.nextLine(/^ready$/)
    const noted = () =>
      JSON.parse(readFileSync(join(folder, 'instance.lock'), 'utf8')) as { children: ProcessIdentity[] }
    await until('all three are noted', () => noted().children.filter(isAlive).length === 3)
    const { children } = noted()
    supervisor.process.kill('SIGKILL')
    await until('all but the deaf one are gone', () => children.filter(isAlive).length === 1)
    expect(events().filter(({ event }) => event === 'stopped')).toHaveLength(2)
    expect((await acquireInstanceLock(folder)).ok).toBe(true)
    expect(children.some(isAlive)).toBe(false)
  })

  test('shields its children from the Ctrl-C of the terminal, which reaches the whole group', async () => {
    const supervision = superviseThese([service('site')])
    await supervision.ready
    const [pid = 0] = pidsOf('site')
    const site = identify(pid)
    process.kill(pid, 'SIGINT')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(site !== undefined && isAlive(site)).toBe(true)
    await supervision.stop()
  })
})
