import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

import { DAY } from '../../collections/vocabulary/durations.ts'

/** The groups of an IPv6 address, each without the zeros before it; undefined for an IPv4 one. */
function groupsOf(plain: string): readonly string[] | undefined {
  if (!isIPv6(plain)) return undefined
  const [head = '', tail] = plain.toLowerCase().split('::')
  const start = head === '' ? [] : head.split(':')
  const end = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups =
    tail === undefined ? start : [...start, ...Array<string>(8 - start.length - end.length).fill('0'), ...end]
  return groups.map((group) => group.replace(/^0+(?=.)/, ''))
}

/**
 * The network of an address: one IPv4 address, or the /64 of an IPv6 one, which a household has as a whole. Its
 * neighbourhood is the /48, of which a customer who asks for it gets all.
 */
export function networkOf(address: string): { network: string; neighbourhood: string } {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  const groups = groupsOf(plain)
  if (groups === undefined) return { network: plain, neighbourhood: plain }
  return { network: groups.slice(0, 4).join(':'), neighbourhood: groups.slice(0, 3).join(':') }
}

/** The address that our outermost proxy saw; the connection's own when there is no proxy of ours. */
function addressOf(request: IncomingMessage, proxies: number): string {
  const direct = request.socket.remoteAddress ?? ''
  if (proxies === 0) return direct
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',')
  // Each proxy adds at the end whom it was asked by; what stands before our own proxies' words anybody can write.
  return forwarded.at(-proxies)?.trim() || direct
}

/**
 * Tells visitors apart without knowing who they are: a keyed hash of their network, with a key that lives in memory and
 * is thrown away every day. The address itself goes no further than this function. Before the dot stands the hash of the
 * neighbourhood.
 */
export function createVisitors(proxies: number): (request: IncomingMessage) => string {
  let key = randomBytes(32)
  let day = 0
  return (request) => {
    const today = Math.floor(Date.now() / DAY)
    if (today !== day) [key, day] = [randomBytes(32), today]
    const hashOf = (text: string) => createHmac('sha256', key).update(text).digest('base64url').slice(0, 22)
    const { network, neighbourhood } = networkOf(addressOf(request, proxies))
    return `${hashOf(neighbourhood)}.${hashOf(network)}`
  }
}

/** What a visitor has in common with those who live next to them. */
export const neighbourhoodOf = (visitor: string): string => visitor.split('.', 1)[0] ?? visitor
