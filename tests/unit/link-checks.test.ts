import { describe, expect, test } from 'vitest'

import { addressOf } from '../../cms/link-checks/check-links.ts'
import { outcomeOf, verdictAfter } from '../../cms/link-checks/outcome.ts'
import { isPublicAddress } from '../../cms/link-checks/private-addresses.ts'

describe('an address is asked only where everybody may ask', () => {
  test.each(['93.184.215.14', '8.8.8.8', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('as at %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  test.each([
    ...['127.0.0.1', '10.1.2.3', '172.20.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'],
    ...['255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:7f00:1'],
    ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'no address', ''],
  ])('and not at “%s”', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('a link', () => {
  const times = (n: number) => {
    let failures = 0
    const statuses: string[] = []
    for (let time = 0; time < n; time += 1) {
      const verdict = verdictAfter({ kind: 'silent', problem: 'too-slow' }, failures)
      failures = verdict.failures
      statuses.push(verdict.status)
    }
    return statuses
  }

  test('is broken at once when somebody says that nothing is there', () => {
    expect([404, 410].map((code) => verdictAfter(outcomeOf(code), 0).status)).toEqual(['broken', 'broken'])
  })

  test('is broken only the third time that nothing comes back: servers have bad days', () => {
    expect(times(4)).toEqual(['unsure', 'unsure', 'broken', 'broken'])
  })

  test('is not broken because its server has nothing to say to programs, or is at fault', () => {
    expect([401, 403, 429, 500, 503].map((code) => verdictAfter(outcomeOf(code), 5).status)).toEqual(
      Array.from({ length: 5 }, () => 'unsure'),
    )
  })

  test('that is alive again has failed never', () => {
    expect(verdictAfter(outcomeOf(200), 7)).toMatchObject({ status: 'alive', failures: 0 })
  })

  test.each([
    ['/donate', 'https://hotline.example/en/donate'],
    ['/km/donate#how', 'https://hotline.example/km/donate'],
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c'],
  ])('written as %s leads to %s', (href, address) => {
    expect(addressOf(href, 'https://hotline.example')).toBe(address)
  })
})
