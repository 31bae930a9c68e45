import type { IncomingMessage, ServerResponse } from 'node:http'

import { hostsOf, type HostCheck } from './hosts.ts'
import type { Origin } from './metrics.ts'
import { moved, plain } from './plain-answer.ts'

const METHODS = new Set(['GET', 'HEAD', 'POST'])

/** Answers what is asked of no page of ours, in another way than we are asked, or by an address that has a better spelling. */
export function createDoor(siteUrl: string, isOurs: HostCheck) {
  return (request: IncomingMessage, response: ServerResponse, pathname: string): Origin | undefined => {
    const { url = '/', method = '' } = request
    if (pathname === '/healthz') return plain(response, 200, 'ok')
    if (hostsOf(request) !== 1) return plain(response, 400, 'Bad request')
    if (!isOurs(request.headers.host)) return plain(response, 421, `This is the server of ${siteUrl}`)
    if (!METHODS.has(method)) {
      response.setHeader('allow', [...METHODS].join(', '))
      return plain(response, 405, 'Method not allowed')
    }
    // An address in absolute form, an asterisk, or two slashes first could be taken for another host; no text has a zero byte.
    if (!pathname.startsWith('/') || pathname.startsWith('//') || pathname.includes('%00'))
      return plain(response, 400, 'Bad request')
    if (pathname.includes('//')) return moved(response, pathname.replace(/\/{2,}/g, '/') + url.slice(pathname.length))
    // Astro's own image service would resize on request; nothing here uses it.
    if (pathname.startsWith('/_image') || pathname.startsWith('/_server-islands'))
      return plain(response, 404, 'Not found')
    return undefined
  }
}
