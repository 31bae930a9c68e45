// Reads pages that say their own address and a version, as fast as it can, and looks at each answer: is it the page that was asked
// for, and no older than what had been written when it was asked?
import { createHash } from 'node:crypto'
import { brotliDecompressSync } from 'node:zlib'

import { z } from 'zod'

import { versionIn } from '../front/made-up-news.ts'
import { Client, getRequest } from './client.ts'

const orderSchema = z.object({
  port: z.int(),
  paths: z.array(z.string()),
  connections: z.int(),
  /** Answers in all. */
  most: z.int(),
})

const writtenSchema = z.object({ path: z.int(), version: z.int() })

/** Milliseconds in which a change reaches a site process. */
const ON_ITS_WAY = 500

const order = orderSchema.parse(JSON.parse(process.argv[2] ?? ''))
const requests = order.paths.map((path) => getRequest(path, `127.0.0.1:${order.port}`, 'Accept-Encoding: br\r\n'))
/** Of each page, the version that must be there by now. */
const written = order.paths.map(() => 0)
process.on('message', (message) => {
  const { path, version } = writtenSchema.parse(message)
  setTimeout(() => {
    written[path] = Math.max(written[path] ?? 0, version)
  }, ON_ITS_WAY)
})

interface Said {
  address: string
  version: number
}

/** What the same bytes said before: to unpack each of millions would take longer than all the rest. */
const known = new Map<string, Said>()
const MOST_KNOWN = 50_000

function read(body: Buffer): Said {
  const key = createHash('sha1').update(body).digest('latin1')
  const before = known.get(key)
  if (before !== undefined) return before
  const html = brotliDecompressSync(body).toString()
  const address = /<link rel="canonical" href="https?:\/\/[^/"]+([^"]*)"/.exec(html)?.[1] ?? ''
  const said = { address, version: versionIn(html) }
  if (known.size > MOST_KNOWN) known.clear()
  known.set(key, said)
  return said
}

const found = { answers: 0, failed: 0, wrong: 0, old: 0 }

async function readOn(client: Client): Promise<void> {
  for (let n = found.answers; found.answers < order.most; n += 7) {
    const index = n % order.paths.length
    const [path, request, least] = [order.paths[index], requests[index], written[index]]
    if (path === undefined || request === undefined || least === undefined) return
    found.answers += 1
    try {
      const { status, body } = await client.ask(request)
      if (status !== 200) found.failed += 1
      else {
        const said = read(body)
        if (said.address !== path) found.wrong += 1
        else if (said.version < least) found.old += 1
      }
    } catch {
      found.failed += 1
    }
  }
}

const clients = Array.from({ length: order.connections }, () => new Client(order.port))
const progress = setInterval(() => process.send?.({ ...found, over: false }), 1000)
await Promise.all(clients.map(readOn))
clearInterval(progress)
for (const client of clients) client.close()
process.send?.({ ...found, over: true }, undefined, {}, () => process.exit(0))
