import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { open, seal } from '../../collections/sealing/envelope.ts'
import { generateKeyPair, keyId, KEY_PATTERN, publicKeyOf } from '../../collections/sealing/keys.ts'

const [own, other] = [generateKeyPair(), generateKeyPair()]

describe('a sealed text', () => {
  test('opens to the same text with its private key alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3000 }), async (text) => {
        const sealed = await seal(own.publicKey, 'content 1', text)
        expect(await open([other.privateKey, own.privateKey], 'content 1', sealed)).toEqual({ kind: 'opened', text })
        expect(await open([other.privateKey], 'content 1', sealed)).toEqual({ kind: 'no-key' })
      }),
      { numRuns: 60 },
    )
  })

  test('opens nowhere but where it belongs, and not when it was changed', async () => {
    const sealed = await seal(own.publicKey, 'content 1', 'words')
    expect(await open([own.privateKey], 'content 2', sealed)).toEqual({ kind: 'damaged' })
    expect(await open([own.privateKey], 'contact 1', sealed)).toEqual({ kind: 'damaged' })
    const changed = sealed.slice(0, -4) + (sealed.endsWith('AAAA') ? 'BBBB' : 'AAAA')
    expect(await open([own.privateKey], 'content 1', changed)).toEqual({ kind: 'damaged' })
    expect(await open([own.privateKey], 'content 1', 'nonsense')).toEqual({ kind: 'damaged' })
  })

  test('is never twice the same, and does not tell how long a short text is', async () => {
    const [one, again, longer] = await Promise.all([
      seal(own.publicKey, 'note 1', 'a'),
      seal(own.publicKey, 'note 1', 'a'),
      seal(own.publicKey, 'note 1', 'a'.repeat(1000)),
    ])
    expect(one).not.toBe(again)
    expect(longer.length).toBe(one.length)
    expect(one.split('.')[1]).toBe(keyId(own.publicKey))
  })

  test('is sealed to keys of 32 bytes whose public half follows from the private one', () => {
    for (const { privateKey, publicKey } of Array.from({ length: 20 }, generateKeyPair)) {
      expect(privateKey).toMatch(KEY_PATTERN)
      expect(publicKeyOf(privateKey)).toBe(publicKey)
    }
  })
})
