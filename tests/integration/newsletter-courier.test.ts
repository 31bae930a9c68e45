import { setTimeout as pause } from 'node:timers/promises'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { createCourier } from '../../cms/email/courier.ts'
import type { Courier, Letter } from '../../cms/email/letter.ts'
import { startMailServer, type MailServer } from '../support/mail/mail-server.ts'

const LETTER: Letter = {
  raw: Buffer.from('Subject: made up\r\n\r\nA line.\r\n.\r\n..dots\r\n'),
  from: 'desk@hotline.example',
  to: 'dara@example.org',
  name: 'letter-1',
}
const NEVER = new AbortController().signal
const yes = () => Promise.resolve(true)

let server: MailServer
let courier: Courier
beforeEach(async () => {
  server = await startMailServer()
  courier = createCourier({ SMTP_URL: server.url, SITE_URL: 'https://hotline.example' }, '/nowhere')
})
afterEach(async () => {
  courier.close()
  await server.stop()
})

test('nothing is taken before it is sealed, and then all of it', async () => {
  const seal = async () => {
    await pause(100)
    expect(server.received).toEqual([])
    return true
  }
  expect(await courier.deliver(LETTER, seal, NEVER)).toEqual({ kind: 'taken' })
  expect(server.received.map(({ raw }) => raw)).toEqual([LETTER.raw.toString()])
})

test('a letter that may not be sealed is not taken, and the next one is', async () => {
  expect(await courier.deliver(LETTER, () => Promise.resolve(false), NEVER)).toEqual({ kind: 'withdrawn' })
  await expect(courier.deliver(LETTER, () => Promise.reject(new Error('no database')), NEVER)).rejects.toThrow(
    'no database',
  )
  expect(server.received).toEqual([])
  expect(await courier.deliver(LETTER, yes, NEVER)).toEqual({ kind: 'taken' })
})

test('a connection that breaks before the last byte has lost a letter that nobody has, although it was being sealed', async () => {
  const seal = async () => {
    server.breakOff()
    await pause(100)
    return true
  }
  expect(await courier.deliver(LETTER, seal, NEVER)).toMatchObject({ kind: 'lost', handedOver: false })
  expect(server.received).toEqual([])
  expect(await courier.deliver(LETTER, yes, NEVER)).toEqual({ kind: 'taken' })
})

test('a connection that breaks after the last byte has lost a letter that may have been taken', async () => {
  server.beforeAnswer = async () => {
    server.breakOff()
    await pause(50)
  }
  expect(await courier.deliver(LETTER, yes, NEVER)).toMatchObject({ kind: 'lost', handedOver: true })
})

test('a server that has ended an idle session gets the next letter over a new one', async () => {
  expect(await courier.deliver(LETTER, yes, NEVER)).toEqual({ kind: 'taken' })
  server.breakOff()
  expect(await courier.deliver(LETTER, yes, NEVER)).toEqual({ kind: 'taken' })
})

test('being told to stop withdraws what is not sealed, and waits for the answer to what is', async () => {
  const stopping = new AbortController()
  const seal = async () => {
    stopping.abort()
    await pause(50)
    return true
  }
  expect(await courier.deliver(LETTER, seal, stopping.signal)).toEqual({ kind: 'withdrawn' })
  expect(await courier.deliver(LETTER, yes, stopping.signal)).toEqual({ kind: 'withdrawn' })
  expect(server.received).toEqual([])

  const later = new AbortController()
  server.beforeAnswer = () => later.abort()
  expect(await courier.deliver(LETTER, yes, later.signal)).toEqual({ kind: 'taken' })
})

test.each([
  ['recipient', 550, { what: 'recipient', lasting: true, code: '550' }],
  ['recipient', 451, { what: 'recipient', lasting: false, code: '451' }],
  ['message', 554, { what: 'message', lasting: true, code: '554' }],
  ['message', 452, { what: 'message', lasting: false, code: '452' }],
  // What asks us to log in says nothing about the address.
  ['recipient', 530, { what: 'message', lasting: true, code: '530' }],
] as const)('an answer no to the %s, %i, is told by its code', async (to, code, told) => {
  server.replies.set(LETTER.to, { to, code })
  expect(await courier.deliver(LETTER, yes, NEVER)).toEqual({ kind: 'refused', ...told })
  expect(await courier.deliver({ ...LETTER, to: 'sok@example.org' }, yes, NEVER)).toEqual({ kind: 'taken' })
})
