import { once } from 'node:events'
import { Agent, createServer, request, type IncomingMessage, type RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'

import { expect, onTestFinished, test } from 'vitest'

import { closeServer } from '../../ops/child.ts'

async function asked(answer: RequestListener) {
  const server = createServer(answer)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => agent.destroy())
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const asking = request({ port, host: '127.0.0.1', agent })
  asking.on('error', () => undefined)
  asking.end()
  await once(server, 'request')
  return { server, asking }
}

test('a server that is closed ends its answers, and does not wait for the next question on the same connection', async () => {
  const { server, asking } = await asked((_, response) => void pause(200).then(() => response.end('whole')))
  const answer = once(asking, 'response')
  const closing = closeServer(server, 60_000)
  const [response] = (await answer) as [IncomingMessage]
  expect(await text(response)).toBe('whole')
  await closing
})

test('an answer that takes too long is broken off', async () => {
  const { server, asking } = await asked((_, response) => void response.write('the beginning'))
  const broken = once(asking, 'close')
  await closeServer(server, 100)
  await broken
})
