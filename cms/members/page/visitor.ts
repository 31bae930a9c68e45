import { headers } from 'next/headers.js'
import { createLocalReq, type Payload, type TypedUser } from 'payload'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { isPublisher } from '../../access/who.ts'

/** The language of the account, when it is one that decides on members: Payload has asked already; the page asks once more. */
export async function publisherHere(payload: Payload, user: TypedUser | null | undefined): Promise<Locale | undefined> {
  if (user?.collection !== 'staff') return undefined
  const req = await createLocalReq({ user, req: { headers: await headers() } }, payload)
  return isPublisher({ req }) ? user.language : undefined
}
