import type { IncomingMessage } from 'node:http'

import { MAX_FORM_BYTES } from '../../collections/vocabulary/forms.ts'

/** Why a POST is not even looked at; undefined when it is. */
export function refusalOf(request: IncomingMessage, siteUrl: string): 403 | 411 | 413 | 415 | undefined {
  if (isFromElsewhere(request, siteUrl)) return 403
  const { 'content-length': length, 'content-type': type = '' } = request.headers
  // Every browser says how long a form is. What does not say could be endless.
  if (length === undefined) return 411
  if (Number(length) > MAX_FORM_BYTES) return 413
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type) ? undefined : 415
}

/**
 * Whether another site sends its visitors' browsers here. Our own pages send `Origin: null`, because they tell nobody
 * where a visitor comes from; browsers that are not ancient say the same in Sec-Fetch-Site. Programs say neither.
 */
function isFromElsewhere(request: IncomingMessage, siteUrl: string): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin } = request.headers
  return origin !== undefined && origin !== 'null' && origin !== siteUrl
}
