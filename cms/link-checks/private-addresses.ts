import { BlockList, isIP, isIPv6 } from 'node:net'

/** Addresses at which no page of the public web is: of this machine, of local networks, of documentation and of no use (IANA). */
const CLOSED = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  CLOSED.addSubnet(network, prefix, 'ipv4')
/** Of version 6 only what is given out to be reached by everybody, and of that not what wraps an address of version 4. */
const OPEN = new BlockList()
OPEN.addSubnet('2000::', 3, 'ipv6')
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  CLOSED.addSubnet(network, prefix, 'ipv6')

/** Whether anybody in the world may ask at this address. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false
  if (!isIPv6(address)) return !CLOSED.check(address, 'ipv4')
  return OPEN.check(address, 'ipv6') && !CLOSED.check(address, 'ipv6')
}
