import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

import { secondFactorKey } from './keys.ts'
import type { Session } from './pass.ts'

/** Bytes, as AES-GCM wants them (NIST SP 800-38D). */
const NONCE = 12
const TAG = 16

/** What a sealed secret belongs to: moved to another account, it does not open. */
export const belongingToAccount = (id: string) => `account ${id}`
/** One that is only offered opens in the log-in that was shown it: whoever else saw an offer has seen another secret. */
export const belongingToSession = ({ id, sid }: Session) => `account ${id} session ${sid}`

/** AES-256-GCM; nonce, ciphertext and tag in base64url. @throws without CMS_SECRET */
export function sealSecret(secret: string, belonging: string): string {
  const key = secondFactorKey('second factor: secret')
  if (key === undefined) throw new Error('CMS_SECRET is not set, and without it no second factor can be kept.')
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(belonging))
  return Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  )
}

/** The secret; undefined when it belongs to something else or was sealed with another key. */
export function openSecret(sealed: string, belonging: string): string | undefined {
  const key = secondFactorKey('second factor: secret')
  const bytes = Buffer.from(sealed, 'base64url')
  if (key === undefined || bytes.length < NONCE + TAG) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAAD(Buffer.from(belonging)).setAuthTag(bytes.subarray(-TAG))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
