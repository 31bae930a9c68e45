import type { Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

import type { Message } from './messages.ts'

/** Set by the supervisor: without it a process of ours was started by hand, or by a container, and answers to Ctrl-C. */
export const SUPERVISED = 'HOTLINE_SUPERVISED'

/** The supervisor kills after 10 s; a process that ends by itself before that can still say why. */
const LAST_MOMENT = 9_000

/** Milliseconds for answers that are under way; a download on a slow line is asked for again. */
const CLOSING = 4000

type StopCallback = () => void | Promise<void>

const callbacks: StopCallback[] = []
let stopping = false

/** Tells the supervisor something; resolves when it is on its way, so that the process may end after it. */
export function tellSupervisor(message: Message): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined || !process.connected) resolve()
    else process.send(message, undefined, {}, () => resolve())
  })
}

/** Tells the supervisor that this process serves. Does nothing in a process that has none. */
export function announceReady(): void {
  void tellSupervisor({ kind: 'ready' })
}

async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  // The other end of the output may be gone as well, and a broken pipe must not cut the work short.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  setTimeout(() => process.exit(1), LAST_MOMENT).unref()
  let exitCode = 0
  for (const callback of callbacks.toReversed()) {
    try {
      await callback()
    } catch (error) {
      exitCode = 1
      console.error(error)
    }
  }
  process.exit(exitCode)
}

function listen(): void {
  const stopNow = () => void stop()
  process.on('SIGTERM', stopNow)
  if (process.env[SUPERVISED] === undefined) {
    process.on('SIGINT', stopNow)
    return
  }
  // The terminal sends Ctrl-C to everybody; the supervisor decides in which order we go.
  process.on('SIGINT', () => undefined)
  process.on('disconnect', stopNow)
  if (!process.connected) stopNow()
}

/** Lets a server end what it answers. @param most milliseconds: what comes after it has to be done as well */
export async function closeServer(server: Server, most = CLOSING): Promise<void> {
  const closed = new Promise((done) => server.close(done))
  // Connections that were being answered a moment ago are kept for the next request, which nobody is to wait for.
  const closing = setInterval(() => server.closeIdleConnections(), 100)
  await Promise.race([closed, pause(most, undefined, { ref: false })])
  clearInterval(closing)
  server.closeAllConnections()
}

/**
 * Registers what this process does before it ends: on SIGTERM, on Ctrl-C when it runs by itself, and when its supervisor is gone.
 * Callbacks run one after the other, the last registered first; then the process exits. They have 9 s.
 */
export function onStop(callback: StopCallback): void {
  callbacks.push(callback)
  if (callbacks.length === 1) listen()
}
