import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'

import { keyId, publicKeyOf } from './keys.ts'

/**
 * How reports are stored: HPKE, RFC 9180, base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. Whoever has
 * the public key can write and not read. A sealed text is `1.<key id>.<encapsulated key and ciphertext, base64url>`.
 */
const VERSION = '1'
const INFO = new TextEncoder().encode('hotline report, sealed text, version 1')
/** Bytes of an encapsulated X25519 key. */
const ENCAPSULATED = 32

const suite = () => new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })

/** Bytes to whose multiples texts are filled up, so that a stored text does not tell how long it is. */
const BLOCK = 1024

/** The text's length in four bytes, the text, zeros. */
function pad(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf8')
  const padded = Buffer.alloc(Math.ceil((bytes.length + 4) / BLOCK) * BLOCK)
  padded.writeUInt32BE(bytes.length, 0)
  bytes.copy(padded, 4)
  return padded
}

function unpad(padded: Uint8Array): string {
  const bytes = Buffer.from(padded)
  const length = bytes.readUInt32BE(0)
  return bytes.subarray(4, 4 + length).toString('utf8')
}

/**
 * What a sealed text belongs to, such as `content 01938…`: it opens nowhere else, so that nobody who can write to the
 * database can pass the text of one report off as that of another.
 */
export type Belonging = `${'content' | 'contact' | 'note'} ${string}`

const encode = (text: string) => new TextEncoder().encode(text)

/** Bytes in a buffer of their own, as the Web Crypto interface wants them. */
const ownBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

/** @throws when the key is none */
export async function seal(publicKey: string, belonging: Belonging, text: string): Promise<string> {
  const hpke = suite()
  const recipientPublicKey = await hpke.kem.deserializePublicKey(ownBuffer(Buffer.from(publicKey, 'base64url')))
  const sender = await hpke.createSenderContext({ recipientPublicKey, info: INFO })
  const ciphertext = await sender.seal(ownBuffer(pad(text)), encode(belonging))
  const sealed = Buffer.concat([Buffer.from(sender.enc), Buffer.from(ciphertext)])
  return `${VERSION}.${keyId(publicKey)}.${sealed.toString('base64url')}`
}

export type Opened = { kind: 'opened'; text: string } | { kind: 'no-key' } | { kind: 'damaged' }

/** Opens with whichever of the private keys fits. */
export async function open(privateKeys: readonly string[], belonging: Belonging, sealed: string): Promise<Opened> {
  const [version, id, body = ''] = sealed.split('.')
  if (version !== VERSION) return { kind: 'damaged' }
  const key = privateKeys.find((each) => keyId(publicKeyOf(each)) === id)
  if (key === undefined) return { kind: 'no-key' }
  try {
    const hpke = suite()
    const bytes = Buffer.from(body, 'base64url')
    const recipientKey = await hpke.kem.importKey('raw', ownBuffer(Buffer.from(key, 'base64url')), false)
    const enc = ownBuffer(bytes.subarray(0, ENCAPSULATED))
    const recipient = await hpke.createRecipientContext({ recipientKey, enc, info: INFO })
    const padded = await recipient.open(ownBuffer(bytes.subarray(ENCAPSULATED)), encode(belonging))
    return { kind: 'opened', text: unpad(new Uint8Array(padded)) }
  } catch {
    return { kind: 'damaged' }
  }
}
