// Asks as fast as it can, or so many times a second, and tells what came of it. A process of its own: what it costs is not the
// server's to pay.
import { once } from 'node:events'
import { createHistogram } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

import { Client, getRequest, type Reply } from './client.ts'
import { orderSchema, type Outcome } from './order.ts'

const [message] = (await once(process, 'message')) as [unknown]
const order = orderSchema.parse(message)
const requests = order.paths.map((path) => getRequest(path, `127.0.0.1:${order.port}`, order.headers))
const latencies = createHistogram()
const statuses: Record<string, number> = {}
let asked = 0
let bytes = 0
const begun = performance.now()
const end = begun + order.seconds * 1000

/** When the next request is due, where somebody has said how many there are a second. */
function dueAt(n: number): number {
  return order.rate === undefined ? 0 : begun + (n * 1000) / order.rate
}

/** The first answer that comes from anywhere. @throws when there is none */
async function firstAnswer(clients: readonly Client[], request: Buffer): Promise<Reply> {
  for (const [index, client] of clients.entries()) {
    try {
      return await client.ask(request)
    } catch (error) {
      if (index === clients.length - 1) throw error
    }
  }
  throw new Error('Nobody was asked.')
}

async function askOn(clients: readonly Client[]): Promise<void> {
  while (performance.now() < end) {
    const n = asked++
    if (order.most !== undefined && n >= order.most) return
    const due = dueAt(n)
    if (due > end) return
    const early = due - performance.now()
    if (early > 1) await pause(early)
    // Counted from when it was due: to be late with asking is part of having been made to wait.
    const from = order.rate === undefined ? performance.now() : due
    const request = requests[n % requests.length]
    if (request === undefined) return
    let status = 'failed'
    try {
      const reply = await firstAnswer(clients, request)
      status = String(reply.status)
      bytes += reply.body.length
    } catch {
      await pause(5)
    }
    statuses[status] = (statuses[status] ?? 0) + 1
    latencies.record(Math.max(1, Math.round((performance.now() - from) * 1000)))
  }
}

const ports = [order.port, ...(order.others ?? [])]
const lines = Array.from({ length: order.connections }, () => ports.map((port) => new Client(port)))
await Promise.all(lines.map(askOn))
for (const client of lines.flat()) client.close()
const outcome: Outcome = {
  perSecond: Object.values(statuses).reduce((sum, count) => sum + count, 0) / ((performance.now() - begun) / 1000),
  statuses,
  bytes,
  p50: latencies.percentile(50) / 1000,
  p99: latencies.percentile(99) / 1000,
  max: latencies.max / 1000,
}
process.send?.(outcome, undefined, {}, () => process.exit(0))
