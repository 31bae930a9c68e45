import { isIP } from 'node:net'

import { environmentHere } from '../../../collections/vocabulary/environment-here.ts'

/** The site as authenticators know it (WebAuthn, “Relying Party”). */
export interface RelyingParty {
  /** The host name, to which passkeys are bound. */
  id: string
  origin: string
}

/**
 * Browsers make passkeys for names alone, and only where the line is safe: https, or the machine itself.
 * @returns nothing where the site’s address is neither, and no passkeys are offered
 */
export function relyingParty(): RelyingParty | undefined {
  const url = new URL(environmentHere().SITE_URL)
  if (isIP(url.hostname) !== 0 || url.hostname.startsWith('[')) return undefined
  if (url.protocol !== 'https:' && url.hostname !== 'localhost') return undefined
  return { id: url.hostname, origin: url.origin }
}
