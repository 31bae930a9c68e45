import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { z } from 'zod'

export const orderSchema = z.object({
  port: z.int(),
  /** Where else to ask when nobody answers there, as a balancer does. */
  others: z.array(z.int()).optional(),
  /** Asked for in turn. */
  paths: z.array(z.string()).min(1),
  connections: z.int(),
  seconds: z.number(),
  /** Requests in all. */
  most: z.int().optional(),
  /** Requests a second; as many as there can be when unset. */
  rate: z.number().optional(),
  /** Lines of the head, each with its end. */
  headers: z.string().optional(),
})
type Order = z.infer<typeof orderSchema>

const outcomeSchema = z.object({
  perSecond: z.number(),
  /** How many answers had each status; `failed` for those that never came. */
  statuses: z.record(z.string(), z.number()),
  bytes: z.number(),
  /** Milliseconds. */
  p50: z.number(),
  p99: z.number(),
  max: z.number(),
})
export type Outcome = z.infer<typeof outcomeSchema>

/** Lets a process of its own ask. */
export async function load(order: Order): Promise<Outcome> {
  const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)))
  // Ten thousand addresses are more than a command line takes.
  child.send(order)
  const [message] = (await once(child, 'message')) as [unknown]
  return outcomeSchema.parse(message)
}

/** How many answers were anything but 200. */
export const failures = ({ statuses }: Outcome): number =>
  Object.entries(statuses).reduce((sum, [status, count]) => (status === '200' ? sum : sum + count), 0)
