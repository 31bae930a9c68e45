import { headers } from 'next/headers.js'
import { createLocalReq, type Payload, type TypedUser } from 'payload'

import { isAnalyst } from '../../access/who.ts'

/** Whether the one who asks for a page may see reports. Payload has asked already; a page of reports asks once more. */
export async function isAnalystHere(payload: Payload, user: TypedUser | null | undefined): Promise<boolean> {
  if (!user) return false
  const req = await createLocalReq({ user, req: { headers: await headers() } }, payload)
  return isAnalyst({ req })
}
