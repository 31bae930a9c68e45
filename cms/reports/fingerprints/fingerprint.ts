import { createHmac, hkdfSync } from 'node:crypto'

import { normaliseAddress } from '../../../collections/vocabulary/report-addresses.ts'

const PURPOSE = 'hotline report, fingerprints of addresses, version 1'

/** The key of the fingerprints: HKDF (RFC 5869) keeps it apart from all else that the secret is used for. */
export const fingerprintKey = (cmsSecret: string): Buffer => Buffer.from(hkdfSync('sha256', cmsSecret, '', PURPOSE, 32))

/** HMAC-SHA-256 of each address in its normal form, each once: two spellings of one address have one fingerprint. */
export function fingerprintsOf(key: Buffer, addresses: readonly string[]): readonly string[] {
  const all = addresses.map((address) =>
    createHmac('sha256', key).update(normaliseAddress(address), 'utf8').digest('base64url'),
  )
  return [...new Set(all)]
}
