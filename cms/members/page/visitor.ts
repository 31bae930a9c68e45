import { headers } from 'next/headers.js'
import { createLocalReq, type Payload, type TypedUser } from 'payload'

import { isPublisher } from '../../access/who.ts'

/** Whether the one who asks for a page decides on members: Payload has asked already; the page asks once more. */
export async function isPublisherHere(payload: Payload, user: TypedUser | null | undefined): Promise<boolean> {
  if (!user) return false
  const req = await createLocalReq({ user, req: { headers: await headers() } }, payload)
  return isPublisher({ req })
}
