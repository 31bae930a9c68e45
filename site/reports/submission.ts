import { createHash, randomBytes } from 'node:crypto'

import type { Report } from '../../collections/vocabulary/report-form.ts'

/** Bytes of chance in a token: nobody meets another's by accident. */
const TOKEN_BYTES = 16
const TOKEN = /^[A-Za-z0-9_-]{22}$/

/** Names one form. Whoever sends it twice as it is, by a double click or a retry, sends the same report. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url')

/** The token that came with a form; a new one for a program that sends none. */
export const tokenOf = (sent: string): string => (TOKEN.test(sent) ? sent : newToken())

/**
 * What is stored of a form that was sent: by the same form, with something else in it, somebody sends another report. Nobody who
 * does not have the token can try out what is in it.
 */
export function submissionOf(token: string, { sourceType, addresses, details, contact }: Report): string {
  const sent = JSON.stringify([token, sourceType, addresses, details, contact ?? null])
  return createHash('sha256').update(sent).digest('base64url')
}
