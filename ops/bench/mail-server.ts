import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

export interface BenchMailServer {
  url: string
  /** To whom a whole message came, in this order. */
  received: readonly string[]
  stop(): Promise<void>
}

/** A mail server that takes what it is given, and needs a moment before it says so. @param slowest milliseconds */
export async function startBenchMailServer(slowest: number): Promise<BenchMailServer> {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, { envelope }, done) {
      const take = async () => {
        received.push(envelope.rcptTo.map(({ address }) => address).join())
        await pause(Math.random() * slowest)
        done()
      }
      // A message that breaks off before its end has not been received.
      void text(stream).then(take, () => undefined)
    },
  })
  // A client that is killed breaks its connection off, which is what the benchmark is about.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
