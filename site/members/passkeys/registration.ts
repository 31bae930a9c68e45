import {
  generateRegistrationOptions,
  verifyRegistrationResponse,
  type PublicKeyCredentialCreationOptionsJSON,
  type WebAuthnCredential,
} from '@simplewebauthn/server'

import { askForMail } from '../../../collections/database/mail-queue.ts'
import { inTransaction } from '../../../collections/database/transaction.ts'
import { membersPool } from '../pool.ts'
import type { LoggedIn } from '../sessions.ts'
import { CHALLENGE_LIFE, rememberChallenge, takeChallenge } from './challenges.ts'
import type { RelyingParty } from './relying-party.ts'
import { challengeIn, registrationIn } from './responses.ts'
import { passkeysOf } from './store.ts'
import { userHandleOf } from './user-handle.ts'

/** Ed25519, ES256 and RS256 in the numbers of COSE: what every authenticator of today has one of. */
const ALGORITHMS = [-8, -7, -257]

export type CreationOptions = PublicKeyCredentialCreationOptionsJSON

/**
 * What a browser needs in order to make a passkey. It is kept on the device together with whose it is, and asks for a
 * finger, a face or a PIN each time, so that it is enough on its own.
 */
export async function creationOptions(
  party: RelyingParty,
  siteName: string,
  member: LoggedIn,
): Promise<CreationOptions> {
  const options = await generateRegistrationOptions({
    rpID: party.id,
    rpName: siteName,
    userID: userHandleOf(member.id),
    userName: member.email,
    userDisplayName: member.name,
    timeout: CHALLENGE_LIFE,
    // Who made the device is none of our business.
    attestationType: 'none',
    excludeCredentials: (await passkeysOf(member.id)).map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  })
  await rememberChallenge(options.challenge, member.id)
  return options
}

/** The credential in what the browser sent; nothing when anything about it is not as it must be. */
async function verified(party: RelyingParty, member: string, text: string): Promise<WebAuthnCredential | undefined> {
  const response = registrationIn(text)
  const challenge = response && challengeIn(response)
  if (response === undefined || challenge === undefined || !(await takeChallenge(challenge, member))) return undefined
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    })
    return registrationInfo && { ...registrationInfo.credential, transports: response.response.transports }
  } catch {
    // It throws whatever it finds; to us all of it means the same.
    return undefined
  }
}

/**
 * Keeps a new passkey, and has its owner told.
 * @returns whether it was one, made for this member, lately, and by nobody before
 */
export async function addPasskey(party: RelyingParty, member: LoggedIn, name: string, text: string): Promise<boolean> {
  const credential = await verified(party, member.id, text)
  if (credential === undefined) return false
  return inTransaction(membersPool(), async (client) => {
    const { rowCount } = await client.query(
      `INSERT INTO member_passkeys (id, member, public_key, counter, transports, name)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
      [
        credential.id,
        member.id,
        Buffer.from(credential.publicKey),
        credential.counter,
        credential.transports ?? [],
        name,
      ],
    )
    if (rowCount !== 1) return false
    await askForMail(client, 'passkey-added', member.email, member.language, { member: member.id, name })
    return true
  })
}
