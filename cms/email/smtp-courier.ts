import { Readable } from 'node:stream'

import SMTPConnection from 'nodemailer/lib/smtp-connection'
import SMTPTransport from 'nodemailer/lib/smtp-transport'

import type { Courier, Handing, Letter, Seal } from './letter.ts'
import { codeOf, PATIENCE } from './mailer.ts'
import { refusalIn } from './smtp-replies.ts'

/** Letters over one connection. Servers think ill of endless ones. */
const MOST_LETTERS = 100

interface Session {
  connection: SMTPConnection
  letters: number
}

const TOO_EARLY: Handing = { kind: 'lost', handedOver: false, code: 'EPROTOCOL' }

/** Resolves when the letter has been answered, or cannot be any more. Seals it just before the final dot. */
function hand(connection: SMTPConnection, letter: Letter, seal: Seal, signal: AbortSignal): Promise<Handing> {
  let stage: 'envelope' | 'message' | 'sealed' = 'envelope'
  let sealing: Promise<boolean> | undefined
  // The connection writes the dot of RFC 5321 (4.1.1.4) when this ends, and closes without it when this fails.
  const message = Readable.from(
    (async function* () {
      stage = 'message'
      yield letter.raw
      sealing = seal()
      if (!(await sealing)) throw new Error('The letter was withdrawn.')
      stage = 'sealed'
    })(),
  )
  return new Promise<Handing>((resolve) => {
    const giveUp = () => {
      if (stage === 'sealed') return
      connection.close()
      resolve({ kind: 'withdrawn' })
    }
    if (signal.aborted) return giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    connection.send({ from: letter.from, to: [letter.to] }, message, (error) => {
      signal.removeEventListener('abort', giveUp)
      // Whatever is answered before the end of the message: nothing more of it may follow.
      if (stage === 'message') connection.close()
      if (!error) return resolve(stage === 'sealed' ? { kind: 'taken' } : TOO_EARLY)
      const refusal = refusalIn(error)
      if (refusal !== undefined) return resolve(refusal)
      connection.close()
      if (error.code === 'ESTREAM') return resolve({ kind: 'withdrawn' })
      if (stage === 'envelope') return resolve({ kind: 'closed', code: codeOf(error) })
      resolve({ kind: 'lost', handedOver: stage === 'sealed', code: codeOf(error) })
    })
  }).finally(() => sealing)
}

/** After a refusal the server still holds half a letter. */
const forget = (connection: SMTPConnection): Promise<void> =>
  new Promise((resolve) => {
    // Also when the connection breaks, of which `reset` itself would say nothing.
    connection.once('end', resolve)
    connection.reset((error) => {
      connection.off('end', resolve)
      if (error) connection.close()
      resolve()
    })
  })

/** Hands letters to a mail server, many over one connection. */
export class SmtpCourier implements Courier {
  readonly #transport: SMTPTransport
  #session: Session | undefined

  /** @param url as `SMTP_URL` has it, with all that Nodemailer reads there */
  constructor(url: string) {
    this.#transport = new SMTPTransport({ url, ...PATIENCE })
  }

  async deliver(letter: Letter, seal: Seal, signal: AbortSignal): Promise<Handing> {
    for (;;) {
      const session = await this.#open(signal)
      if (!('connection' in session)) return session
      const isFresh = session.letters === 0
      session.letters += 1
      const handing = await hand(session.connection, letter, seal, signal)
      if (handing.kind === 'refused' && !session.connection.destroyed) await forget(session.connection)
      if (handing.kind === 'closed') this.close()
      // The server may have ended a session that it had enough of, and like a new one.
      if (handing.kind !== 'closed' || isFresh) return handing
    }
  }

  close(): void {
    const open = this.#session?.connection
    this.#session = undefined
    if (open === undefined || open.destroyed) return
    open.quit()
  }

  async #open(signal: AbortSignal): Promise<Session | Handing> {
    const open = this.#session
    if (open !== undefined && !open.connection.destroyed && open.letters < MOST_LETTERS) return open
    this.close()
    const connection = new SMTPConnection(this.#transport.options)
    const problem = await this.#logIn(connection, signal)
    if (problem !== undefined) {
      connection.close()
      return signal.aborted ? { kind: 'withdrawn' } : { kind: 'closed', code: codeOf(problem) }
    }
    this.#session = { connection, letters: 0 }
    return this.#session
  }

  /** @returns what went wrong */
  #logIn(connection: SMTPConnection, signal: AbortSignal): Promise<Error | undefined> {
    const { auth, options } = this.#transport
    return new Promise<Error | undefined>((resolve) => {
      const stop = () => connection.close()
      if (signal.aborted) return resolve(new Error('stopped'))
      signal.addEventListener('abort', stop, { once: true })
      const end = (error?: Error | null) => {
        signal.removeEventListener('abort', stop)
        resolve(error ?? undefined)
      }
      // Stays: what breaks later is told to whoever sends, and must not end the process besides.
      connection.on('error', end)
      connection.once('end', () => end(new Error('ended')))
      connection.connect((error) => {
        if (error || !auth || !(connection.allowsAuth || options.forceAuth)) return end(error)
        connection.login(auth, end)
      })
    })
  }
}
