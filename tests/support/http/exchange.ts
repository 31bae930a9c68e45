import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { onTestFinished } from 'vitest'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  /** As it came over the wire, compressed or not. */
  body: Buffer
}

export interface Question {
  method?: string
  headers?: OutgoingHttpHeaders
  body?: string
}

/** Asks for an address exactly as it is written: nothing tidies `..` away before it is sent. */
export type Ask = (path: string, question?: Question) => Promise<Answer>

/** Asks whoever listens on a port of this machine. */
export const askAt =
  (port: number): Ask =>
  (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.once('error', reject)
        response.once('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
        )
      })
      sent.once('error', reject)
      sent.end(body)
    })

/** Lets a server listen on a port of its own until the test is over. */
export async function listen(server: Server): Promise<Ask> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  const { port } = server.address() as AddressInfo
  return askAt(port)
}
