import { createHash, randomBytes } from 'node:crypto'

/** 256 bits of chance, as a cookie and a link carry them. */
export const newToken = (): string => randomBytes(32).toString('base64url')

const TOKEN = /^[A-Za-z0-9_-]{43}$/
export const isToken = (text: string): boolean => TOKEN.test(text)

/** What is stored of a token: who reads the database can log in with nothing that is in it. */
export const storedToken = (token: string): Buffer => createHash('sha256').update(token).digest()
