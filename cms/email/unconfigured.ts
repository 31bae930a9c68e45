import type { EmailAdapter } from 'payload'

/** Stands in while no mail server is set. Payload's own stand-in writes the recipient's address into the log. */
export const unconfiguredEmail: EmailAdapter<void> = ({ payload }) => ({
  name: 'unconfigured',
  defaultFromAddress: 'noreply@hotline.invalid',
  defaultFromName: 'Hotline',
  sendEmail: () => {
    payload.logger.warn('A message was not sent: no mail server is configured.')
    return Promise.resolve()
  },
})
