import { createChallenge, verifySolution, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'

import { derivedKey } from '../../collections/accounts/derived-key.ts'

/**
 * A proof of work (ALTCHA), solved by a script of ours while the site is under attack. Signed with a key that every site
 * process can derive, and good once.
 */

/** Milliseconds. */
const CHALLENGE_LIFE = 15 * 60_000

/** About 256 key derivations of 2,000 rounds: a third of a second on a desk, a few seconds on a cheap phone. */
const DIFFICULTY = { algorithm: 'PBKDF2/SHA-256', cost: 2000, keyPrefix: '00' } as const

const secret = (): string => derivedKey('site proofs').toString('hex')

const used = new Map<string, number>()

/** True the first time, within the life of what it names. */
function useOnce(name: string, until: number): boolean {
  const now = Date.now()
  for (const [each, end] of used) {
    if (end > now) break
    used.delete(each)
  }
  if (used.has(name)) return false
  used.set(name, until)
  return true
}

export const makeChallenge = (): Promise<Challenge> =>
  createChallenge({
    ...DIFFICULTY,
    deriveKey,
    hmacSignatureSecret: secret(),
    expiresAt: new Date(Date.now() + CHALLENGE_LIFE),
  })

const solvedSchema = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal(DIFFICULTY.algorithm),
      cost: z.literal(DIFFICULTY.cost),
      keyPrefix: z.literal(DIFFICULTY.keyPrefix),
      keyLength: z.literal(32),
      nonce: z.string().max(64),
      salt: z.string().max(64),
      expiresAt: z.number(),
    }),
    signature: z.string().max(128),
  }),
  solution: z.object({ counter: z.number().int().nonnegative(), derivedKey: z.string().max(128) }),
})

/** Whether a text is a solved challenge of ours that has not been used. */
export async function isProof(text: string): Promise<boolean> {
  if (text === '' || text.length > 4000) return false
  let given: unknown
  try {
    given = JSON.parse(Buffer.from(text, 'base64').toString('utf8'))
  } catch {
    return false
  }
  const solved = solvedSchema.safeParse(given)
  if (!solved.success) return false
  const { challenge, solution } = solved.data
  const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: secret() })
  return verified && useOnce(challenge.parameters.nonce, challenge.parameters.expiresAt * 1000)
}
