import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'

import { CHALLENGE_LIFE, rememberChallenge, takeChallenge } from './challenges.ts'
import type { RelyingParty } from './relying-party.ts'
import { assertionIn, challengeIn, type AssertionAnswer } from './responses.ts'
import { countUse, findPasskey, type StoredPasskey } from './store.ts'
import { userHandleOf } from './user-handle.ts'

export type RequestOptions = PublicKeyCredentialRequestOptionsJSON

/**
 * What a browser needs in order to ask for a passkey. Whose it may be is not said: the device knows.
 * @param member who is to confirm something; `null` for whoever comes to log in
 */
export async function requestOptions(party: RelyingParty, member: string | null): Promise<RequestOptions> {
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    userVerification: 'required',
    timeout: CHALLENGE_LIFE,
  })
  await rememberChallenge(options.challenge, member)
  return options
}

const isOwner = ({ response }: AssertionAnswer, { member }: StoredPasskey) =>
  Buffer.from(response.userHandle, 'base64url').equals(userHandleOf(member))

/**
 * Whose passkey has answered a challenge of ours, for the first and last time.
 * @param member to whom the challenge was handed out
 * @returns nothing when anything is not as it must be, whatever it is
 * @throws when the database does not answer
 */
export async function memberBehind(
  party: RelyingParty,
  text: string,
  member: string | null,
): Promise<string | undefined> {
  const answer = assertionIn(text)
  const challenge = answer && challengeIn(answer)
  if (answer === undefined || challenge === undefined || !(await takeChallenge(challenge, member))) return undefined
  const passkey = await findPasskey(answer.id)
  if (passkey === undefined || !isOwner(answer, passkey)) return undefined
  const count = await countIn(party, answer, challenge, passkey)
  if (count === undefined || !(await countUse(passkey.id, count))) return undefined
  return passkey.member
}

/** How often the passkey says that it was used; nothing when its signature is not good. */
async function countIn(
  party: RelyingParty,
  response: AssertionAnswer,
  expectedChallenge: string,
  credential: StoredPasskey,
): Promise<number | undefined> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      credential,
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    // It throws whatever it finds; to us all of it means the same.
    return undefined
  }
}
