import { hkdfSync } from 'node:crypto'

import { afterEach, describe, expect, test, vi } from 'vitest'

import { derivedKey, platformSecret } from '../../collections/accounts/derived-key.ts'

const SECRET = 'a secret of thirty-two characters or more'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('keys out of the secret of the platform', () => {
  test.each([undefined, ''])('nothing is signed and nothing checked without a secret (%j)', (secret) => {
    vi.stubEnv('PAYLOAD_SECRET', secret)
    expect(platformSecret).toThrow('PAYLOAD_SECRET')
    expect(() => derivedKey('newsletter unsubscribe')).toThrow('PAYLOAD_SECRET')
  })

  test('each purpose has a key of its own, the same in every process', () => {
    vi.stubEnv('PAYLOAD_SECRET', SECRET)
    expect(derivedKey('site proofs')).toEqual(Buffer.from(hkdfSync('sha256', SECRET, '', 'site proofs', 32)))
    expect(derivedKey('mail recipients')).not.toEqual(derivedKey('site proofs'))
  })
})
