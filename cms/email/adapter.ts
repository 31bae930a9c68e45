import type { EmailAdapter } from 'payload'

import { environmentHere } from '../../collections/vocabulary/environment-here.ts'
import { outboxFolder } from '../storage/folders.ts'
import { createCourier } from './courier.ts'
import type { Courier } from './letter.ts'
import { createMailer, type Delivery, type Mailer } from './mailer.ts'
import { textOf } from './plain-text.ts'

/** The mailer of this process, as its environment has it. */
export const mailerOfTheHouse = (): Mailer => createMailer(environmentHere(), outboxFolder())

/** Who carries the newsletter, by the same settings. */
export const courierOfTheHouse = (): Courier => createCourier(environmentHere(), outboxFolder())

/**
 * E-mail as Payload sends it, such as a link for a new password. A failure is logged by its code and nothing else, and
 * thrown at nobody: an answer that differs would tell which addresses have an account.
 */
export const emailAdapter: EmailAdapter<Delivery> = ({ payload }) => {
  const mailer = mailerOfTheHouse()
  return {
    name: 'hotline',
    defaultFromAddress: mailer.sender.address,
    defaultFromName: mailer.sender.name,
    async sendEmail(message) {
      const text = message.text ?? (typeof message.html === 'string' ? textOf(message.html) : undefined)
      const delivery = await mailer.send({ ...message, ...(text !== undefined && { text }) })
      if (delivery.kind === 'failed') payload.logger.error({ code: delivery.code }, 'a message was not sent')
      return delivery
    },
  }
}
