import { createTransport, type SendMailOptions } from 'nodemailer'

/** A message as it goes over the wire, with the line ends of RFC 5322, and the addresses on its envelope. */
interface Composed {
  raw: Buffer
  from: string
  to: readonly string[]
}

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

export async function compose(message: SendMailOptions): Promise<Composed> {
  const { message: raw, envelope } = await composer.sendMail(message)
  // With `buffer` it is one; the type allows a stream as well.
  if (!Buffer.isBuffer(raw)) throw new TypeError('The message was not composed into a buffer.')
  return { raw, from: envelope.from || '', to: envelope.to }
}
