import { headers } from 'next/headers.js'
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'

/**
 * The request of whoever asks for a page of ours, for the rules of `who.ts`: Payload has asked them already, the page asks
 * once more. Undefined when nobody is logged in.
 */
export async function requestHere(
  payload: Payload,
  user: TypedUser | null | undefined,
): Promise<PayloadRequest | undefined> {
  return user ? createLocalReq({ user, req: { headers: await headers() } }, payload) : undefined
}
