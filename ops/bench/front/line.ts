import { connect, createServer, type Socket } from 'node:net'

/** A line to a database that can be made slow. */
interface Line {
  url: string
  /** Milliseconds by which each answer is late from now on. */
  delay: number
  stop(): void
}

export async function lineTo(databaseUrl: string): Promise<Line> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  const line: Line = { url: '', delay: 0, stop: () => undefined }
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    near.on('data', (data) => far.write(data))
    far.on('data', (data) => {
      if (line.delay === 0) near.write(data)
      else setTimeout(() => near.write(data), line.delay)
    })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = new URL(databaseUrl)
  url.port = String(typeof address === 'object' && address !== null ? address.port : 0)
  line.url = url.href
  line.stop = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  return line
}
