import { headers } from 'next/headers.js'
import { createLocalReq, type Payload, type TypedUser } from 'payload'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { isAnalyst } from '../../access/who.ts'

/** Whether the one who asks for a page may see reports. Payload has asked already; a page of reports asks once more. */
export async function isAnalystHere(payload: Payload, user: TypedUser | null | undefined): Promise<boolean> {
  if (!user) return false
  const req = await createLocalReq({ user, req: { headers: await headers() } }, payload)
  return isAnalyst({ req })
}

/** The desk speaks the language of the account: Payload itself has no Khmer. */
export function deskLocale(user: TypedUser | null | undefined): Locale {
  return user?.collection === 'staff' ? user.language : 'en'
}
