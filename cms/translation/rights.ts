import { headers } from 'next/headers.js'
import { createLocalReq, type Payload, type TypedUser } from 'payload'

import { isContentStaff, isPublisher } from '../access/who.ts'

/** What somebody who asks for a page of ours may do. Payload asks nobody who they are before a page of our own. */
export async function rightsHere(payload: Payload, user: TypedUser | null | undefined) {
  if (!user) return { writes: false, publishes: false }
  const req = await createLocalReq({ user, req: { headers: await headers() } }, payload)
  return { writes: isContentStaff({ req }), publishes: isPublisher({ req }) }
}
