import type { Socket } from 'node:net'
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
  /** Other answers than yes: to the recipient, or to the message when it is whole. Of an address, or of all (`*`). */
  replies: Map<string, { to: 'recipient' | 'message'; code: number }>
  /** Called when somebody wants to send to a recipient, before they may. */
  beforeRecipient: (() => Promise<void> | void) | undefined
  /** Called when a message is here and its sender has not been told yet. */
  beforeAnswer: ((message: Received) => Promise<void> | void) | undefined
  /** Breaks every connection off. */
  breakOff(): void
  stop(): Promise<void>
}

const refusal = (address: string, responseCode: number) =>
  Object.assign(new Error(`Nothing for ${address} here`), { responseCode })

/** A mail server of this process that takes what it is given. */
export async function startMailServer(): Promise<MailServer> {
  const sockets = new Set<Socket>()
  const replyTo = (address: string, part: 'recipient' | 'message') => {
    const reply = mail.replies.get(address) ?? mail.replies.get('*')
    return reply?.to === part ? refusal(address, reply.code) : undefined
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const answer = () => done(mail.refused.has(address) ? refusal(address, 550) : replyTo(address, 'recipient'))
      void Promise.resolve(mail.beforeRecipient?.()).then(answer)
    },
    onData(stream, { envelope }, done) {
      const to = envelope.rcptTo.map(({ address }) => address).join(', ')
      const take = async (raw: string) => {
        const reply = replyTo(to, 'message')
        if (reply !== undefined) return done(reply)
        const message = { to, raw, ...readMessage(raw) }
        mail.received.push(message)
        await mail.beforeAnswer?.(message)
        done()
      }
      // A message that breaks off before its end has not been received.
      void text(stream).then(take, () => undefined)
    },
  })
  // A client that is killed breaks its connection off, which is what some tests are about.
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received: [],
    refused: new Set(),
    replies: new Map(),
    beforeRecipient: undefined,
    beforeAnswer: undefined,
    breakOff: () => sockets.forEach((socket) => socket.destroy()),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return mail
}
