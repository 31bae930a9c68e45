import { Secret, TOTP } from 'otpauth'

import { latinDigits } from '../../collections/vocabulary/digits.ts'

/** Seconds that a code is shown. It, six digits and SHA-1 are what every app takes (RFC 6238). */
const PERIOD = 30

const totp = (secret: string, names: { issuer?: string; label?: string } = {}) =>
  new TOTP({ ...names, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD })

/** 20 random bytes in base32: as many as SHA-1 has (RFC 4226, 4). */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** What an authenticator app reads from a QR code. */
export const keyUri = (secret: string, issuer: string, label: string): string =>
  totp(secret, { issuer, label }).toString()

/**
 * The time step to which a code belongs: this one, the one before or the next, since clocks differ and people are slow.
 * Spaces and Khmer digits are welcome.
 */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  const token = latinDigits(code).replace(/[\s\u200b-]/g, '')
  const delta = /^[0-9]{6}$/.test(token) ? totp(secret).validate({ token, timestamp: now.getTime(), window: 1 }) : null
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD) + delta
}
