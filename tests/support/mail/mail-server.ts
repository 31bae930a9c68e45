import { text } from 'node:stream/consumers'

import { SMTPServer } from 'smtp-server'

import { readMessage, type ReadMessage } from './read-message.ts'

export interface Received extends ReadMessage {
  to: string
  raw: string
}

export interface MailServer {
  url: string
  received: Received[]
  /** Recipients that are turned away, with words that repeat the address as mail servers do. */
  refused: Set<string>
  /** Called when a message is here and its sender has not been told yet. */
  beforeAnswer: (() => Promise<void> | void) | undefined
  stop(): Promise<void>
}

/** A mail server of this process that takes what it is given. */
export async function startMailServer(): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      if (!mail.refused.has(address)) return done()
      done(Object.assign(new Error(`No such user here: ${address}`), { responseCode: 550 }))
    },
    onData(stream, { envelope }, done) {
      void text(stream).then(async (raw) => {
        mail.received.push({ to: envelope.rcptTo.map(({ address }) => address).join(', '), raw, ...readMessage(raw) })
        await mail.beforeAnswer?.()
        done()
      })
    },
  })
  // A client that is killed breaks its connection off, which is what some tests are about.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received: [],
    refused: new Set(),
    beforeAnswer: undefined,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return mail
}
