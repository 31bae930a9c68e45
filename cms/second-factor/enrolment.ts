import type { Payload } from 'payload'
import { renderSVG } from 'uqr'

import { keyUri, newSecret } from './codes.ts'
import type { Session } from './pass.ts'
import { belongingToSession, openSecret, sealSecret } from './secret.ts'
import { offer, readFactor } from './store.ts'

/** What somebody is shown to enrol with. */
export interface Enrolment {
  /** In base32, to be typed where no camera is. */
  secret: string
  uri: string
  /** An SVG image of `uri`. */
  qr: string
}

/** The secret that this log-in was offered, or a new one; undefined once the factor is confirmed. */
async function offeredSecret(payload: Payload, holder: Session): Promise<string | undefined> {
  const stored = await readFactor(payload, holder.id)
  if (stored === undefined || stored.confirmed) return undefined
  const before = stored.sealedSecret
  const known = before === null ? undefined : openSecret(before, belongingToSession(holder))
  if (known !== undefined) return known
  const secret = newSecret()
  const after = sealSecret(secret, belongingToSession(holder))
  // Another tab was quicker: it decides.
  return (await offer(payload, holder.id, { before, after })) ? secret : offeredSecret(payload, holder)
}

/** What to scan; the same as long as the log-in lasts. Undefined once the factor is confirmed: nobody sees it again. */
export async function enrol(payload: Payload, holder: Session, email: string): Promise<Enrolment | undefined> {
  const secret = await offeredSecret(payload, holder)
  if (secret === undefined) return undefined
  // The name of the site is public.
  const { siteName } = await payload.findGlobal({ slug: 'site-settings', locale: 'en', overrideAccess: false })
  const uri = keyUri(secret, siteName ?? 'Hotline', email)
  // ISO/IEC 18004 wants four modules of silence around it.
  return { secret, uri, qr: renderSVG(uri, { ecc: 'M', border: 4 }) }
}
