import { createHash, randomBytes } from 'node:crypto'

/** Bytes of chance in a token: nobody meets another's by accident. */
const TOKEN_BYTES = 16
const TOKEN = /^[A-Za-z0-9_-]{22}$/

/** Names one filled form. Whoever sends it twice, by a double click or a retry, sends the same report. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url')

/** The token that came with a form; a new one for a program that sends none. */
export const tokenOf = (sent: string): string => (TOKEN.test(sent) ? sent : newToken())

/** What is stored of a token. */
export const submissionOf = (token: string): string => createHash('sha256').update(token).digest('base64url')
