import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { success } from '../../ops/outcome.ts'
import { identify, isAlive, type ProcessIdentity } from '../../ops/process-identity.ts'
import { acquireInstanceLock } from '../../ops/start/instance-lock.ts'
import { supervise, type ChildCommand, type SupervisorOptions } from '../../ops/start/supervisor.ts'
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

describe('the supervisor', { timeout: 60_000 }, () => {
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
    const supervision = superviseThese([service('slow', 0.5), service('quick')], { database })
    await supervision.ready
    await supervision.stop()
    expect(order.slice(-3)).toEqual(['quick stopped', 'slow stopped', 'database stopped'])
  })

  test('kills a child that does not hear', async () => {
    const running: ProcessIdentity[] = []
    const supervision = superviseThese([{ name: 'deaf', command: [script('deaf.ts')] }], {
      patience: 200,
      onChange: (now) => void running.push(...now),
    })
    await supervision.ready
    await supervision.stop()
    expect(running).toHaveLength(1)
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

  test('gives up after five crashes in a minute, with the last words of the child, and stops the rest', async () => {
    const supervision = superviseThese([{ name: 'cms', command: [script('crasher.ts')] }, service('site')])
    expect(await supervision.gaveUp).toMatch(/^cms crashed 5 times in a minute\. Its log, .*cms\.log, says why\.$/)
    expect(said).toContain('  | the last words of a crasher')
    expect(events().at(-1)).toMatchObject({ name: 'site', event: 'stopped' })
  })

  test('says who is not ready in time', async () => {
    const mute = { name: 'mute', command: ['--eval', 'setInterval(() => undefined, 60_000)'] }
    const supervision = superviseThese([mute, service('site')], { startupLimit: 1_000 })
    const ready = await supervision.ready
    expect(ready.ok ? '' : ready.problem).toMatch(/^Not ready after 1 s: mute\./)
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

  test('that is killed takes its children with it, and the next start ends those that do not hear', async () => {
    const supervisor = startScript('supervisor.ts', folder)
    await supervisor.nextLine(/^ready$/)
    const record = JSON.parse(readFileSync(join(folder, 'instance.lock'), 'utf8')) as { children: ProcessIdentity[] }
    expect(record.children.filter(isAlive)).toHaveLength(3)
    supervisor.process.kill('SIGKILL')
    await until('all but the deaf one are gone', () => record.children.filter(isAlive).length === 1)
    expect(events().filter(({ event }) => event === 'stopped')).toHaveLength(2)
    expect((await acquireInstanceLock(folder)).ok).toBe(true)
    expect(record.children.some(isAlive)).toBe(false)
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
