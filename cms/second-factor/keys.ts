import { hkdfSync } from 'node:crypto'

import { environmentHere } from '../../collections/vocabulary/environment-here.ts'

/** What keys are for; each purpose has a key of its own. */
type Purpose = 'second factor: pass' | 'second factor: secret'

const derived = new Map<string, Buffer>()

/**
 * 32 bytes out of CMS_SECRET (HKDF, RFC 5869), which the staff administration alone is told. Elsewhere there is no key:
 * what depends on one does not exist there. The administration itself does not start without.
 */
export function secondFactorKey(purpose: Purpose): Buffer | undefined {
  const { CMS_SECRET: secret } = environmentHere()
  if (secret === undefined) return undefined
  const name = `${purpose} ${secret}`
  const known = derived.get(name)
  if (known !== undefined) return known
  const key = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
  derived.set(name, key)
  return key
}
