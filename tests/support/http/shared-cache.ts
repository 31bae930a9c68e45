import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

import { onTestFinished } from 'vitest'

interface Stored {
  status: number
  headers: Headers
  body: Buffer
  /** Milliseconds of the epoch until which it is given out unasked. */
  freshUntil: number
  /** The headers of the question that it depends on. */
  varies: ReadonlyMap<string, string>
}

export interface SharedCache {
  url: string
  /** How many answers came from the store, asked about anew or not. */
  hits(): number
}

const seconds = (control: string, name: string) => Number(new RegExp(`\\b${name}=(\\d+)`).exec(control)?.[1] ?? 0)
const asText = (value: string | string[] | undefined) => String(value ?? '')

/** Keeps whatever RFC 9111 does not forbid a shared cache to keep, cookies or not. */
function store(question: IncomingHttpHeaders, answer: Response, body: Buffer): Stored | undefined {
  const control = answer.headers.get('cache-control') ?? ''
  const vary = answer.headers.get('vary')?.toLowerCase().split(/,\s*/) ?? []
  if (/no-store|private/.test(control) || vary.includes('*')) return undefined
  const age = seconds(control, 's-maxage') || seconds(control, 'max-age')
  const freshUntil = control.includes('no-cache') ? 0 : Date.now() + age * 1000
  const varies = new Map(vary.map((name) => [name, asText(question[name])]))
  return { status: answer.status, headers: answer.headers, body, freshUntil, varies }
}

/** A cache as a provider or a school has one before everybody who is behind it. Closed when the test is over. */
export async function sharedCache(origin: string): Promise<SharedCache> {
  const kept = new Map<string, Stored[]>()
  let hits = 0

  async function answer(path: string, question: IncomingHttpHeaders): Promise<Stored | Omit<Stored, 'varies'>> {
    const stored = kept
      .get(path)
      ?.find(({ varies }) => [...varies].every(([name, value]) => asText(question[name]) === value))
    const etag = stored?.headers.get('etag')
    if (stored !== undefined && stored.freshUntil > Date.now()) {
      hits += 1
      return stored
    }
    const asked = await fetch(origin + path, {
      redirect: 'manual',
      headers: {
        cookie: asText(question.cookie),
        accept: asText(question.accept),
        'accept-encoding': 'identity',
        ...(etag && { 'if-none-match': etag }),
      },
    })
    if (asked.status === 304 && stored !== undefined) {
      hits += 1
      return stored
    }
    const body = Buffer.from(await asked.arrayBuffer())
    const keeps = store(question, asked, body)
    if (keeps !== undefined) kept.set(path, [keeps, ...(kept.get(path) ?? [])])
    return keeps ?? { status: asked.status, headers: asked.headers, body, freshUntil: 0 }
  }

  const server = createServer((request, response) => {
    void answer(request.url ?? '/', request.headers).then(({ status, headers, body }) => {
      const location = headers.get('location')
      const type = headers.get('content-type') ?? 'text/plain'
      response.writeHead(status, { 'content-type': type, ...(location && { location }) }).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hits: () => hits }
}
