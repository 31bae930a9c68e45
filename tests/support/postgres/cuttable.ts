import { connect, createServer, type Socket } from 'node:net'

import { onTestFinished } from 'vitest'

import { freePort } from '../../../ops/ports.ts'

export interface CuttableDatabase {
  url: string
  /** Every connection breaks, and none is made any more. */
  cut(): void
  /** Connections stay, and nothing comes through. */
  freeze(): void
  mend(): void
}

/** A line to a database that can be cut. */
export async function cuttable(databaseUrl: string): Promise<CuttableDatabase> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let state: 'whole' | 'cut' | 'frozen' = 'whole'
  const server = createServer((near) => {
    if (state === 'cut') {
      near.destroy()
      return
    }
    const far = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (data) => {
        if (state !== 'frozen') to.write(data)
      })
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
    }
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const cut = () => {
    state = 'cut'
    for (const socket of sockets) socket.destroy()
  }
  onTestFinished(() => {
    cut()
    server.close()
  })
  const url = new URL(databaseUrl)
  url.port = String(port)
  return {
    url: url.href,
    cut,
    freeze: () => void (state = 'frozen'),
    mend: () => void (state = 'whole'),
  }
}
