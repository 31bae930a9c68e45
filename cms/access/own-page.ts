import type { PayloadRequest } from 'payload'

/**
 * Whether a page of the administration itself asks. Browsers say so: all of them by `Origin` when something is posted,
 * and over TLS or on the loopback address by `Sec-Fetch-Site` too. What says neither is no browser of ours.
 */
export function comesFromOwnPage({ headers, payload }: Pick<PayloadRequest, 'headers' | 'payload'>): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const own = payload.config.serverURL
  return own !== '' && headers.get('origin') === own
}

/** No form of another site can send this without asking first. */
export const isJson = ({ headers }: Pick<PayloadRequest, 'headers'>): boolean =>
  /^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '')
