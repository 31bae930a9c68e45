import { hkdfSync } from 'node:crypto'

import { environmentHere } from '../vocabulary/environment-here.ts'

/** What keys are for; each purpose has a key of its own. */
type Purpose = 'mail recipients' | 'newsletter unsubscribe' | 'site proofs'

/** PAYLOAD_SECRET, which every process of a platform has. Throws without: what an empty key signs, anybody can sign. */
export function platformSecret(): string {
  const { PAYLOAD_SECRET: secret } = environmentHere()
  if (secret === undefined) throw new Error('PAYLOAD_SECRET is not set, from which keys are derived.')
  return secret
}

const derived = new Map<Purpose, Buffer>()

/** 32 bytes out of the secret of the platform (HKDF, RFC 5869), the same in every process. Throws without a secret. */
export function derivedKey(purpose: Purpose): Buffer {
  const key = derived.get(purpose) ?? Buffer.from(hkdfSync('sha256', platformSecret(), '', purpose, 32))
  derived.set(purpose, key)
  return key
}
