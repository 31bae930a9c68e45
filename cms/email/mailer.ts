import { getSystemErrorName } from 'node:util'

import { createTransport, type SendMailOptions } from 'nodemailer'

import { writeToOutbox } from './outbox.ts'
import { senderOf, type Sender } from './sender.ts'

/** What came of a message. The code is all that may be told or logged: the words of a mail server repeat addresses. */
export type Delivery = { kind: 'sent' } | { kind: 'failed'; code: string }

export interface Mailer {
  sender: Sender
  /** Never throws. `from` is the sender of the house unless the message says otherwise. */
  send(message: SendMailOptions): Promise<Delivery>
}

export interface MailSettings {
  SMTP_URL?: string | undefined
  MAIL_FROM?: string | undefined
  SITE_URL: string
}

/** Milliseconds. A message that cannot be handed over in this time is tried another time. */
export const PATIENCE = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
}

/** Nodemailer's own name for the fault, then the system's, then the reply code of RFC 5321: `EENVELOPE 550`. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const named = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  const system = 'errno' in error && typeof error.errno === 'number' ? getSystemErrorName(error.errno) : undefined
  const reply = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : undefined
  return [...new Set([named, system, reply])].filter((part) => part !== undefined).join(' ')
}

const always = {
  // A text of ours never makes the mailer read a file or a web page.
  disableFileAccess: true,
  disableUrlAccess: true,
  // Machines that answer to everything do not answer to this (RFC 3834).
  headers: { 'Auto-Submitted': 'auto-generated' },
} as const

/** Sends by SMTP when there is a server; without one, messages are written into the outbox. */
export function createMailer({ SMTP_URL, MAIL_FROM, SITE_URL }: MailSettings, outbox: string): Mailer {
  const sender = senderOf(MAIL_FROM, SITE_URL)
  const smtp = SMTP_URL === undefined ? undefined : createTransport({ url: SMTP_URL, ...PATIENCE })
  return {
    sender,
    async send(message) {
      const complete = { from: sender, ...message, ...always }
      try {
        await (smtp === undefined ? writeToOutbox(outbox, complete) : smtp.sendMail(complete))
        return { kind: 'sent' }
      } catch (error) {
        return { kind: 'failed', code: codeOf(error) }
      }
    },
  }
}
