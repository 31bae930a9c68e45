import { securityHeaders } from './headers.ts'

/**
 * A draft is nobody's but whoever's has the link: kept nowhere, listed nowhere. The administration alone may put it in a frame,
 * where staff see what they type. Browsers that know `frame-ancestors` pass over `X-Frame-Options`.
 */
export function previewHeaders(siteUrl: string, cmsUrl: string | undefined): Readonly<Record<string, string>> {
  const { 'content-security-policy': policy = '' } = securityHeaders(siteUrl)
  return {
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    ...(cmsUrl !== undefined && {
      'content-security-policy': policy.replace("frame-ancestors 'none'", `frame-ancestors ${cmsUrl}`),
    }),
  }
}
