import { createServer, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'

import { expect, onTestFinished, test } from 'vitest'

import { sectionPath } from '../../collections/vocabulary/paths.ts'
import type { RenderHandler } from '../../site/server/answer-pages.ts'
import { answerClientErrors } from '../../site/server/client-errors.ts'
import { createFront } from '../../site/server/front.ts'
import { listen } from '../support/http/exchange.ts'

const REPORT = sectionPath('en', 'report')

function frontWith(render: RenderHandler, proxies = 0) {
  const { server } = createFront({
    siteUrl: 'http://localhost:4321',
    dist: tmpdir(),
    uploads: tmpdir(),
    render,
    proxies,
    memberFiles: { folder: tmpdir(), askerOf: async () => 'stranger', count: async () => undefined },
    isReady: async () => true,
    onFault: () => undefined,
  })
  return { server, asked: listen(server) }
}

const portOf = (server: ReturnType<typeof createServer>) => (server.address() as AddressInfo).port

/** Says something, and neither goes on nor hangs up, whatever it is told. */
function silent(port: number, said: string): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () =>
      socket.write(said, () => resolve(socket)),
    )
    socket.on('error', () => undefined).resume()
    onTestFinished(() => void socket.destroy())
  })
}

test.each([
  ['half a head', 'GET /en/ HTTP/1.1\r\nHost: a'],
  ['a head, and no body', 'POST /en/report HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n'],
])('whoever sends %s and does not hang up is let go', async (_what, said) => {
  const gone = Promise.withResolvers<void>()
  const server = createServer({ headersTimeout: 200, requestTimeout: 200, connectionsCheckingInterval: 50 })
  server.on('connection', (socket) => socket.once('close', () => gone.resolve()))
  answerClientErrors(server, [])
  await listen(server)
  await silent(portOf(server), said)
  await gone.promise
})

test('forms that do not come take the place of none that is there', async () => {
  const { server, asked } = frontWith(async (request, response) => {
    const { body } = request as IncomingMessage & { body?: Buffer }
    response.writeHead(200, { 'content-type': 'text/html' }).end(`got ${body?.toString() ?? 'nothing'}`)
  })
  const ask = await asked
  const head = `POST ${REPORT} HTTP/1.1\r\nHost: localhost:4321\r\nContent-Type: application/x-www-form-urlencoded\r\n`
  await Promise.all(Array.from({ length: 90 }, () => silent(portOf(server), `${head}Content-Length: 5\r\n\r\na`)))
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '5' }
  const { status, body } = await ask(REPORT, { method: 'POST', headers, body: 'a=b&c' })
  expect([status, body.toString()]).toEqual([200, 'got a=b&c'])
})

test('whoever floods with searches leaves places for the searches of others', async () => {
  const flooded = Promise.withResolvers<void>()
  onTestFinished(() => flooded.resolve())
  const { asked } = frontWith(async (_request, response) => {
    await flooded.promise
    response.writeHead(200, { 'content-type': 'text/html' }).end('page')
  }, 1)
  const ask = await asked
  const search = (visitor: string, n: number) =>
    ask(`/en/search?q=${n}`, { headers: { 'x-forwarded-for': visitor } }).catch(() => undefined)
  const flood = Array.from({ length: 430 }, (_, n) => search('192.0.2.1', n))
  expect((await Promise.race(flood))?.status).toBe(503)
  const other = search('192.0.2.2', 0)
  // The flood waits, and so does the other.
  expect(await Promise.race([other, Promise.any(flood.slice(0, 24)), pause(500, 'both wait')])).toBe('both wait')
  flooded.resolve()
  expect((await other)?.status).toBe(200)
})

test('whoever wants to report does not stand behind a flood of searches', async () => {
  const flooded = Promise.withResolvers<void>()
  onTestFinished(() => flooded.resolve())
  const { asked } = frontWith(async ({ url }, response) => {
    if (url !== REPORT) await flooded.promise
    response.writeHead(200, { 'content-type': 'text/html' }).end('page')
  })
  const ask = await asked
  const flood = Array.from({ length: 430 }, (_, n) => ask(`/en/search?q=${n}`).catch(() => undefined))
  // The last ones find no place any more.
  expect((await Promise.race(flood))?.status).toBe(503)
  expect((await ask(REPORT)).status).toBe(200)
})
