import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

const read = (name: string) => readFileSync(new URL(`../../ops/deploy/${name}`, import.meta.url), 'utf8')
const [compose, caddyfile] = [read('compose.yaml'), read('Caddyfile')]

/** The lines of a service, without its name. */
const service = (name: string) => compose.split(new RegExp(`^  ${name}:\n`, 'm'))[1]?.split(/^ {0,2}\w/m)[0] ?? ''

describe('the deployment', () => {
  test('has the proxy look for the site where the site listens, though its network has IPv6 as well', () => {
    expect(compose).toContain('enable_ipv6: true')
    expect(/dynamic a (?:\w+ \d+ )?\{[^}]*\}/.exec(caddyfile)?.[0]).toMatch(/^\t+versions ipv4$/m)
  })

  test('takes the database for ready when it is there to stay', () => {
    expect(service('database')).toMatch(/test: pg_isready -h 127\.0\.0\.1 /)
  })

  test('compares the keys before the site starts, and tells the site the public one alone', () => {
    expect(service('prepare')).toContain('REPORT_PRIVATE_KEYS:')
    expect(service('site')).toContain('prepare: { condition: service_completed_successfully }')
    for (const name of ['site', 'worker']) expect(service(name)).not.toMatch(/PRIVATE_KEYS|CMS_SECRET/)
  })
})
