import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

import { createTurns } from './turns.ts'

/** Argon2id as OWASP asks for it: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const
const TAG_LENGTH = 32
const SALT_LENGTH = 16

/**
 * Hashes that are made at the same time. They run in Node's pool of four threads, which also reads files and compresses: two
 * leave room for the pages. Whoever finds too many waiting is told to come back.
 */
const inTurn = createTurns({ atOnce: 2, waiting: 60 })

const derive = promisify(argon2)

async function tagOf(password: string, nonce: Buffer, { memory, passes, parallelism } = { ...COST }): Promise<Buffer> {
  const message = password.normalize('NFC')
  return derive('argon2id', { message, nonce, parallelism, tagLength: TAG_LENGTH, memory, passes })
}

const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

/**
 * @returns the hash in the format of the Password Hashing Competition, with its salt and cost
 * @throws Busy when too many are waiting
 */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_LENGTH)
  const tag = await inTurn(() => tagOf(password, nonce))
  const { memory, passes, parallelism } = COST
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`
}

const HASH = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** Of no password at all, at the same cost as any. */
const NOBODYS = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${base64(randomBytes(SALT_LENGTH))}$${base64(randomBytes(TAG_LENGTH))}`

/**
 * Whether this is the password of the hash. Takes as long where there is no hash, so that the time tells nobody whether
 * there is an account.
 * @throws Busy when too many are waiting
 */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', tag = ''] = HASH.exec(hash ?? NOBODYS) ?? []
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const found = await inTurn(() => tagOf(password, Buffer.from(salt, 'base64'), cost as typeof COST))
  const expected = Buffer.from(tag, 'base64')
  return hash !== undefined && found.length === expected.length && timingSafeEqual(found, expected)
}
