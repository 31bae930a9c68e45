import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'

/** X25519 keys (RFC 7748), 32 bytes each, written in base64url without padding: 43 characters. */
export const KEY_PATTERN = /^[A-Za-z0-9_-]{43}$/

export interface KeyPair {
  publicKey: string
  privateKey: string
}

/** Names a public key in what it has sealed, so that whoever has several private keys finds the right one. */
export function keyId(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('base64url').slice(0, 10)
}

export function generateKeyPair(): KeyPair {
  const { privateKey } = generateKeyPairSync('x25519')
  const { d = '', x = '' } = privateKey.export({ format: 'jwk' })
  return { privateKey: d, publicKey: x }
}

/** PKCS #8 of a raw X25519 key is these bytes and the key (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex')

/** @throws when the text is no X25519 key */
export function publicKeyOf(privateKey: string): string {
  const der = Buffer.concat([PKCS8_PREFIX, Buffer.from(privateKey, 'base64url')])
  const { x = '' } = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })).export({
    format: 'jwk',
  })
  return x
}
