import { lookup } from 'node:dns/promises'
import { request as askHttp, type IncomingMessage } from 'node:http'
import { request as askHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'

import { outcomeOf, type Followed } from './outcome.ts'
import { isPublicAddress } from './private-addresses.ts'

export interface Following {
  /** Hosts, with their port, that may be asked though they are in no public network: the site itself. */
  mayAsk: ReadonlySet<string>
  /** How we introduce ourselves, with an address at which somebody answers for it. */
  userAgent: string
  signal?: AbortSignal | undefined
}

/** Milliseconds for one answer to begin. */
const PATIENCE = 10_000
const MOST_HOPS = 5
const REDIRECTIONS = new Set([301, 302, 303, 307, 308])
/** Ports at which pages are; a link may not be used to knock at others. */
const PORTS = new Set(['', '80', '443', '8080', '8443'])

class NotPublic extends Error {}

/** The addresses of a host, all of which must be public: what is looked up here is what is connected to. */
export const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { all: true }).then(
    (found) => {
      const [first] = found
      if (first === undefined || found.some(({ address }) => !isPublicAddress(address)))
        callback(new NotPublic(`${host} is not in a public network`), '', 0)
      else if (options.all) callback(null, found)
      else callback(null, first.address, first.family)
    },
    (error: unknown) => callback(error instanceof Error ? error : new Error('not looked up'), '', 0),
  )
}

/** Whether the address may be asked, as far as it can be told before its host is looked up. */
export function isAllowed({ host, hostname, port, protocol }: URL, { mayAsk }: Pick<Following, 'mayAsk'>): boolean {
  if (protocol !== 'http:' && protocol !== 'https:') return false
  if (mayAsk.has(host)) return true
  const bare = hostname.replace(/^\[|\]$/g, '')
  return PORTS.has(port) && (isIP(bare) === 0 || isPublicAddress(bare))
}

interface Answered {
  status: number
  location: string | undefined
}

/** Asks once, and lets go as soon as the head of the answer is there: nobody reads what follows. */
function ask(method: 'HEAD' | 'GET', url: URL, following: Following): Promise<Answered> {
  const send = url.protocol === 'https:' ? askHttps : askHttp
  const { mayAsk, signal, userAgent } = following
  return new Promise((resolve, reject) => {
    const sent = send(
      url,
      {
        method,
        agent: false,
        timeout: PATIENCE,
        headers: { 'user-agent': userAgent, accept: '*/*' },
        ...(!mayAsk.has(url.host) && { lookup: publicLookup }),
        signal: AbortSignal.any([AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])]),
      },
      (response: IncomingMessage) => {
        const { statusCode = 0, headers } = response
        response.destroy()
        resolve({ status: statusCode, location: headers.location })
      },
    )
    sent.once('timeout', () => sent.destroy(new Error('too slow')))
    sent.once('error', reject)
    sent.end()
  })
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

function problemOf(error: unknown): Followed {
  if (error instanceof NotPublic) return { kind: 'gone', problem: 'private-network' }
  const code = codeOf(error)
  // The name is known to nobody; that no resolver answers (EAI_AGAIN) may be our own fault.
  if (code === 'ENOTFOUND') return { kind: 'silent', problem: 'no-such-host' }
  return { kind: 'silent', problem: code === '' ? 'too-slow' : code.toLowerCase() }
}

/** HEAD is enough for most; where it is not understood, or finds fault, the page itself is asked for. */
async function answerOf(url: URL, following: Following): Promise<Answered> {
  const head = await ask('HEAD', url, following)
  return head.status >= 400 || head.status === 0 ? ask('GET', url, following) : head
}

/** Follows a link to where it ends. Never throws. */
export async function follow(address: string, following: Following): Promise<Followed> {
  let url = URL.parse(address)
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    if (url === null || !isAllowed(url, following)) return { kind: 'gone', problem: 'not-allowed' }
    let answered: Answered
    try {
      answered = await answerOf(url, following)
    } catch (error) {
      return problemOf(error)
    }
    const { status, location } = answered
    if (!REDIRECTIONS.has(status) || location === undefined) return outcomeOf(status)
    url = URL.parse(location, url)
  }
  return { kind: 'gone', problem: 'redirects-in-circles' }
}
