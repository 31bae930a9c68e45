import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A mail server that takes everything and remembers how often it was given something for whom. */
export interface MailSink {
  url: string
  /** Whole messages by recipient. */
  received: Map<string, number>
  /** All of them. */
  total(): number
  stop(): Promise<void>
}

export async function startMailSink(): Promise<MailSink> {
  const received = new Map<string, number>()
  let total = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, { envelope }, done) {
      // What breaks off before its final dot ends with an error, and is no message.
      void text(stream).then(
        () => {
          for (const { address } of envelope.rcptTo) received.set(address, (received.get(address) ?? 0) + 1)
          total += 1
          done()
        },
        () => undefined,
      )
    },
  })
  // Clients that are killed break their connections off.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`,
    received,
    total: () => total,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
