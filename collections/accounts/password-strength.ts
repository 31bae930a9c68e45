import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '../vocabulary/passwords.ts'

export type PasswordProblem = 'tooShort' | 'tooLong' | 'tooCommon'

/** Guesses under which a password is among those that are tried first, whatever the limits of the log-in. */
const TRIED_FIRST = 10 ** 7

/** What is looked at: as much as this says it all, and the time for it grows with the length. */
const LOOKED_AT = 64

let judge: ZxcvbnFactory | undefined
/** Made when it is first asked: its lists take a moment and some memory, which visitors should not pay for. */
const theJudge = (): ZxcvbnFactory => (judge ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }))

/**
 * What is wrong with a new password: length, and that it is among the known common ones or made of them, of rows of keys,
 * of repetitions. No other rules (NIST SP 800-63B).
 * @param about words of the account, such as its address, which are among the first that are tried
 */
export function passwordProblem(password: string, about: readonly string[]): PasswordProblem | undefined {
  const { length } = [...password]
  if (length < PASSWORD_MIN_LENGTH) return 'tooShort'
  if (length > PASSWORD_MAX_LENGTH) return 'tooLong'
  const { guesses } = theJudge().check([...password].slice(0, LOOKED_AT).join(''), [...about])
  return guesses < TRIED_FIRST ? 'tooCommon' : undefined
}
