import { createHmac, timingSafeEqual } from 'node:crypto'

import { parseCookies } from 'payload'

import { environmentHere } from '../../collections/vocabulary/environment-here.ts'
import { STAFF_SESSION_SECONDS } from '../../collections/vocabulary/staff-sessions.ts'
import { secondFactorKey } from './keys.ts'

/** One log-in of one person. A pass is good for it and for no other. */
export interface Session {
  /** Of the staff account. */
  id: string
  /** Of the log-in, as Payload names it. */
  sid: string
}

const isSecure = () => environmentHere().CMS_URL.startsWith('https:')

/** With `__Host-`, the browser takes it from this very host over TLS alone. */
const cookieName = () => (isSecure() ? '__Host-second-factor' : 'second-factor')

function signatureOf({ id, sid }: Session, expiry: string): Buffer | undefined {
  const key = secondFactorKey('second factor: pass')
  // JSON, so that no two triples are written alike.
  return (
    key &&
    createHmac('sha256', key)
      .update(JSON.stringify([id, sid, expiry]))
      .digest()
  )
}

/** `<seconds since 1970 until which it is good>.<HMAC-SHA-256 in base64url>` */
export function signPass(session: Session, now: Date): string {
  const expiry = String(Math.floor(now.getTime() / 1000) + STAFF_SESSION_SECONDS)
  const signature = signatureOf(session, expiry)
  if (signature === undefined) throw new Error('CMS_SECRET is not set, and without it nobody passes the second factor.')
  return `${expiry}.${signature.toString('base64url')}`
}

export function isPassOf(session: Session, pass: string, now: Date): boolean {
  const [expiry = '', given = '', ...rest] = pass.split('.')
  if (rest.length > 0 || !/^\d{1,12}$/.test(expiry) || Number(expiry) * 1000 <= now.getTime()) return false
  const expected = signatureOf(session, expiry)
  const presented = Buffer.from(given, 'base64url')
  return expected?.length === presented.length && timingSafeEqual(expected, presented)
}

const cookie = (value: string, maxAge: number) =>
  [
    `${cookieName()}=${value}`,
    `Max-Age=${maxAge}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure() ? ['Secure'] : []),
  ].join('; ')

/** For `Set-Cookie`. */
export const passCookie = (session: Session, now: Date) => cookie(signPass(session, now), STAFF_SESSION_SECONDS)
export const expiredPassCookie = () => cookie('', 0)

export function passIn(headers: Headers): string {
  return parseCookies(headers).get(cookieName()) ?? ''
}
