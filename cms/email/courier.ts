import type { Courier } from './letter.ts'
import { codeOf, type MailSettings } from './mailer.ts'
import { keepInOutbox } from './outbox.ts'
import { SmtpCourier } from './smtp-courier.ts'

/** Without a mail server, the outbox takes what is given. */
const outboxCourier = (folder: string): Courier => ({
  async deliver({ name, raw }, seal) {
    if (!(await seal())) return { kind: 'withdrawn' }
    try {
      await keepInOutbox(folder, `${name}.eml`, raw)
      return { kind: 'taken' }
    } catch (error) {
      return { kind: 'refused', what: 'message', lasting: false, code: codeOf(error) }
    }
  },
  close: () => undefined,
})

/** A courier to the mail server when there is one; without one, letters are written into the outbox. */
export const createCourier = ({ SMTP_URL }: MailSettings, outbox: string): Courier =>
  SMTP_URL === undefined ? outboxCourier(outbox) : new SmtpCourier(SMTP_URL)
