import { createHmac, timingSafeEqual } from 'node:crypto'

import { derivedKey } from './derived-key.ts'

const signatureOf = (subscriber: string): Buffer =>
  createHmac('sha256', derivedKey('newsletter unsubscribe')).update(subscriber).digest().subarray(0, 16)

/** What a reader's own link holds: good for nothing but ending this one subscription, and good as long as there is one. */
export const unsubscribeToken = (subscriber: string): string =>
  `${subscriber}.${signatureOf(subscriber).toString('base64url')}`

/** The id of the subscriber whose token this is; undefined for one that we did not make. */
export function subscriberIn(token: string): string | undefined {
  const [subscriber = '', signature = '', ...more] = token.split('.')
  if (more.length > 0 || !/^[0-9a-f-]{36}$/.test(subscriber)) return undefined
  const given = Buffer.from(signature, 'base64url')
  const expected = signatureOf(subscriber)
  return given.length === expected.length && timingSafeEqual(given, expected) ? subscriber : undefined
}
