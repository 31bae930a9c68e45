import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { onTestFinished } from 'vitest'

export interface OldUploads {
  siteUrl: string
  host: string
  /** What was asked for, in order. */
  asked: string[]
}

type Answer = { status?: number; type?: string; location?: string; body?: Buffer }

/** A former site that still answers for its files, until the test ends. */
export async function oldUploads(answers: Readonly<Record<string, Answer>>): Promise<OldUploads> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const { status = 200, type = 'image/png', location, body } = answers[path] ?? { status: 404, type: 'text/html' }
    response.writeHead(status, { 'content-type': type, ...(location !== undefined && { location }) })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { siteUrl: `http://${host}`, host, asked }
}
