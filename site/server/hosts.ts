import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** The name in a Host header, without its port. */
const nameOf = (host: string): string =>
  host
    .replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()

const isLoopback = (name: string) => name === 'localhost' || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name)

export type HostCheck = (host: string | undefined) => boolean

/**
 * Tells whether a request is for this site. One that has a name of its own answers to that and to this machine's; one that has
 * none yet answers to any number.
 */
export function createHostCheck(siteUrl: string): HostCheck {
  const own = new URL(siteUrl)
  const isNamed = !isLoopback(nameOf(own.host)) && isIP(nameOf(own.host)) === 0
  return (host) => {
    if (host === undefined) return false
    if (host === own.host) return true
    const name = nameOf(host)
    return name === own.hostname || isLoopback(name) || (!isNamed && isIP(name) !== 0)
  }
}

/** Two of them, and a proxy in front may have believed the other one. */
export function hostsOf({ rawHeaders }: IncomingMessage): number {
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts
}
