import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'

import { Guard } from '../../site/guard/guard.ts'
import { Rate } from '../../site/guard/rate.ts'
import { WaitingRoom } from '../../site/guard/waiting-room.ts'
import { networkOf } from '../../site/server/visitor.ts'

beforeAll(() => {
  process.env['PAYLOAD_SECRET'] ??= 'a secret of thirty-two characters or more'
})

const NOTHING = { proof: '', ticket: '' }
const LIMITS = { window: 600_000, proved: { perVisitor: 6, overall: 1000 }, wait: 30_000, turns: 60 }

describe('how often something happens', () => {
  test('counts the window that has gone by as well, less and less', () => {
    const rate = new Rate(1000)
    for (let time = 0; time < 10; time += 1) rate.add('a', 1, 500)
    expect(rate.of('a', 900)).toBe(10)
    expect(rate.of('a', 1250)).toBe(7.5)
    expect(rate.of('a', 2000)).toBe(0)
    expect(rate.of('b', 900)).toBe(0)
  })

  test('can be taken back', () => {
    const rate = new Rate(1000)
    rate.add('a', 1, 10)
    rate.add('a', -1, 20)
    expect(rate.of('a', 30)).toBe(0)
  })
})

describe('the guard', () => {
  async function admitted(guard: Guard, visitor: string): Promise<boolean> {
    return (await guard.admit(visitor, NOTHING)).kind === 'pass'
  }

  async function crowded(): Promise<Guard> {
    const guard = new Guard({ ...LIMITS, free: { perVisitor: 3, overall: 1000 } })
    for (let time = 0; time < 3; time += 1) expect(await admitted(guard, 'busy')).toBe(true)
    return guard
  }

  /** A proof for whoever is asked for one, in the form in which a browser sends it. */
  async function proofFor(guard: Guard, visitor: string): Promise<string> {
    const verdict = await guard.admit(visitor, NOTHING)
    const challenge = verdict.kind === 'demand' ? verdict.demand.challenge : undefined
    if (challenge === undefined) throw new Error('No challenge was made.')
    const solution = await solveChallenge({ challenge, deriveKey })
    return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
  }

  test('lets nobody round the count who sends many at once', async () => {
    const guard = new Guard({ ...LIMITS, free: { perVisitor: 3, overall: 1000 } })
    const all = await Promise.all(Array.from({ length: 20 }, () => admitted(guard, 'busy')))
    expect(all.filter(Boolean)).toHaveLength(3)
  })

  test('lets nobody pass once more because a window ends meanwhile', async () => {
    const middle = 5000 * LIMITS.window
    vi.useFakeTimers({ now: middle - 1000, toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const guard = new Guard({ ...LIMITS, free: { perVisitor: 3, overall: 1000 } })
    for (let time = 0; time < 2; time += 1) expect(await admitted(guard, 'busy')).toBe(true)
    vi.setSystemTime(middle + 1000)
    expect([await admitted(guard, 'busy'), await admitted(guard, 'busy')]).toEqual([true, false])
  })

  test('counts those who come to one account together, wherever they come from, and locks nobody out of it', async () => {
    const guard = new Guard({
      ...LIMITS,
      free: { perVisitor: 100, perAccount: 3, overall: 1000 },
      proved: { perVisitor: 100, overall: 1000 },
    })
    for (let time = 0; time < 3; time += 1) {
      expect((await guard.admit(`guesser ${time}`, NOTHING, 'one')).kind).toBe('pass')
    }
    expect((await guard.admit('a fourth', NOTHING, 'other')).kind).toBe('pass')
    const owner = await guard.admit('the owner', NOTHING, 'one')
    if (owner.kind !== 'demand') throw new Error('Nothing was demanded.')
    expect(owner.demand.seconds).toBe(30)
    const { challenge } = owner.demand
    if (challenge === undefined) throw new Error('No challenge was made.')
    const solution = await solveChallenge({ challenge, deriveKey })
    const proof = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
    expect((await guard.admit('the owner', { proof, ticket: '' }, 'one')).kind).toBe('pass')
  })

  test('lets nobody round the count who sends many proofs at once', async () => {
    const guard = new Guard({
      ...LIMITS,
      free: { perVisitor: 3, overall: 1000 },
      proved: { perVisitor: 4, overall: 1000 },
    })
    for (let time = 0; time < 3; time += 1) expect(await admitted(guard, 'busy')).toBe(true)
    const proofs = await Promise.all([1, 2, 3].map(() => proofFor(guard, 'busy')))
    const verdicts = await Promise.all(proofs.map((proof) => guard.admit('busy', { proof, ticket: '' })))
    expect(verdicts.filter(({ kind }) => kind === 'pass')).toHaveLength(1)
  })

  test('takes a count back', async () => {
    const guard = await crowded()
    const verdict = await guard.admit('other', NOTHING)
    if (verdict.kind === 'pass') verdict.forgive()
    for (let time = 0; time < 3; time += 1) expect(await admitted(guard, 'other')).toBe(true)
  })

  test('asks the visitor who comes too often, and nobody else', async () => {
    const guard = await crowded()
    expect((await guard.admit('busy', NOTHING)).kind).toBe('demand')
    expect((await guard.admit('quiet', NOTHING)).kind).toBe('pass')
  })

  test('asks everybody when all together come too often', async () => {
    const guard = new Guard({ ...LIMITS, free: { perVisitor: 100, overall: 5 } })
    for (let time = 0; time < 5; time += 1) expect(await admitted(guard, `visitor ${time}`)).toBe(true)
    expect((await guard.admit('new', NOTHING)).kind).toBe('demand')
  })

  test('lets a solved challenge pass, once', async () => {
    const guard = await crowded()
    const proof = await proofFor(guard, 'busy')
    expect((await guard.admit('busy', { proof, ticket: '' })).kind).toBe('pass')
    expect((await guard.admit('busy', { proof, ticket: '' })).kind).toBe('demand')
  })

  test('asks nothing but patience when there are too many even with proofs', async () => {
    const few = { perVisitor: 3, overall: 1000 }
    const guard = new Guard({ ...LIMITS, free: few, proved: few })
    for (let time = 0; time < 3; time += 1) expect(await admitted(guard, 'busy')).toBe(true)
    const verdict = await guard.admit('busy', NOTHING)
    if (verdict.kind !== 'demand') throw new Error('Nothing was demanded.')
    expect(verdict.demand.challenge).toBeUndefined()
    expect(verdict.demand.seconds).toBe(30)
  })

  test('lets no challenge pass that is easier than ours, or that we did not make', async () => {
    const guard = await crowded()
    const verdict = await guard.admit('busy', NOTHING)
    if (verdict.kind !== 'demand') throw new Error('Nothing was demanded.')
    const { challenge } = verdict.demand
    if (challenge === undefined) throw new Error('No challenge was made.')
    const easier = { ...challenge, parameters: { ...challenge.parameters, cost: 1 } }
    for (const forged of [easier, { ...challenge, signature: '00' }]) {
      const solution = await solveChallenge({ challenge: forged, deriveKey })
      const proof = Buffer.from(JSON.stringify({ challenge: forged, solution })).toString('base64')
      expect((await guard.admit('busy', { proof, ticket: '' })).kind).toBe('demand')
    }
    for (const proof of ['x', '{}', Buffer.from('{}').toString('base64'), 'A'.repeat(10_000)]) {
      expect((await guard.admit('busy', { proof, ticket: '' })).kind).toBe('demand')
    }
  })
})

describe('the slower way', () => {
  test('gives a visitor one ticket, good after the wait, once, and for nobody else', () => {
    const room = new WaitingRoom({ wait: 30_000, turns: 60 })
    const { ticket, seconds } = room.ticketFor('a', 0)
    expect(seconds).toBe(30)
    expect(room.ticketFor('a', 10_000)).toEqual({ ticket, seconds: 20 })
    expect(room.take('a', ticket, 29_999)).toBe(false)
    expect(room.take('b', ticket, 31_000)).toBe(false)
    expect(room.take('a', ticket, 31_000)).toBe(true)
    expect(room.take('a', ticket, 32_000)).toBe(false)
  })

  /** How many of these visitors pass within that time, who take each turn as it comes and ask for the next at once. */
  function passing(room: WaitingRoom, visitors: readonly string[], milliseconds: number): number {
    let passed = 0
    for (let at = 0; at <= milliseconds; at += 10_000) {
      for (const visitor of visitors) {
        const { ticket } = room.ticketFor(visitor, at)
        if (room.take(visitor, ticket, at)) passed += 1
      }
    }
    return passed
  }
  const HOUR = 3_600_000
  const STATUS = { wait: 120_000, turns: 60 }

  test('is not made faster by the 65,536 networks of one customer, and leaves it to others as it was', () => {
    const room = new WaitingRoom(STATUS)
    const neighbours = Array.from({ length: 2000 }, (_, n) => `customer.${n}`)
    expect(passing(room, neighbours, HOUR)).toBeLessThanOrEqual(20 * 30)
    expect(room.ticketFor('somebody.else', HOUR).seconds).toBe(120)
  })

  test('lets no more through than there are turns, from however many networks, and everybody at last', () => {
    const room = new WaitingRoom(STATUS)
    const crowd = Array.from({ length: 3000 }, (_, n) => `anybody ${n}`)
    expect(passing(room, crowd, 12 * HOUR) / (12 * 60)).toBeLessThanOrEqual(2 * 30)
    const { ticket, seconds } = room.ticketFor('somebody', 12 * HOUR)
    expect(seconds).toBeLessThanOrEqual((3001 / 60) * 120)
    expect(room.take('somebody', ticket, 12 * HOUR + seconds * 1000)).toBe(true)
  })

  test('is not made longer by those who went away', () => {
    const room = new WaitingRoom(STATUS)
    for (let n = 0; n < 3000; n += 1) room.ticketFor(`gone ${n}`, 0)
    expect(room.ticketFor('somebody', 3 * HOUR).seconds).toBe(120)
  })
})

test('a visitor is one IPv4 address, or the /64 of an IPv6 one, in the neighbourhood of its /48', () => {
  const ipv4 = { network: '192.0.2.7', neighbourhood: '192.0.2.7' }
  expect([networkOf('192.0.2.7'), networkOf('::ffff:192.0.2.7')]).toEqual([ipv4, ipv4])
  const [one, same, next, far] = ['2001:db8:0:12:1::5', '2001:db8::12:ffff:1:2:3', '2001:db8:0:13::1', '2001:db8:1::1']
  expect(networkOf(one)).toEqual(networkOf(same))
  expect(networkOf(next).network).not.toBe(networkOf(one).network)
  expect(networkOf(next).neighbourhood).toBe(networkOf(one).neighbourhood)
  expect(networkOf(far).neighbourhood).not.toBe(networkOf(one).neighbourhood)
})
