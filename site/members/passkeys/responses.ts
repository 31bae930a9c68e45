import { z } from 'zod'

/** What an authenticator answers, as browsers turn it into JSON (WebAuthn level 3, `toJSON`). All but the sizes is checked later. */
const base64url = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[A-Za-z0-9_-]+$/)

const credential = {
  id: base64url(1400),
  rawId: base64url(1400),
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()),
}

const registrationSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url(4000),
    attestationObject: base64url(20_000),
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
})
type RegistrationAnswer = z.infer<typeof registrationSchema>

const assertionSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url(4000),
    authenticatorData: base64url(4000),
    signature: base64url(8000),
    // The id of the member, of sixteen bytes: passkeys that need no name to be typed bring it along.
    userHandle: base64url(100),
  }),
})
export type AssertionAnswer = z.infer<typeof assertionSchema>

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const registrationIn = (text: string): RegistrationAnswer | undefined =>
  registrationSchema.safeParse(json(text)).data
export const assertionIn = (text: string): AssertionAnswer | undefined => assertionSchema.safeParse(json(text)).data

const clientDataSchema = z.object({ challenge: base64url(200) })

/** The challenge that an answer says it is for. */
export const challengeIn = ({ response }: RegistrationAnswer | AssertionAnswer): string | undefined =>
  clientDataSchema.safeParse(json(Buffer.from(response.clientDataJSON, 'base64url').toString('utf8'))).data?.challenge
