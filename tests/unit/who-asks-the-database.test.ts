import { describe, expect, test } from 'vitest'

import { NEEDS, wayTo } from '../support/sources/needs.ts'

const PAYLOAD = /^(site\/payload\.ts$|payload$|@payloadcms\/)/
/** What hands out connections to PostgreSQL. */
const CONNECTIONS = /^(pg$|site\/(.*[/-])?pools?\.ts$)/

/** Files of the site that import what `asked` names, and are none of `askers`. */
const breaches = (asked: RegExp, askers: RegExp): string[] =>
  [...NEEDS]
    .filter(([from]) => from.startsWith('site/') && !askers.test(from))
    .flatMap(([from, targets]) =>
      targets.filter((target) => asked.test(target)).map((target) => `${from} imports ${target}`),
    )

describe('on the site', () => {
  test('the house is read: who asks is seen', () => {
    expect(breaches(PAYLOAD, /^$/)).toContain('site/queries/home.ts imports site/payload.ts')
    expect(breaches(CONNECTIONS, /^$/)).toContain('site/reports/store.ts imports site/reports/pools.ts')
  })

  test('Payload is asked by queries and the server alone, through the one module that holds it', () => {
    expect(breaches(PAYLOAD, /^site\/(queries\/|server\/|payload\.ts$)/)).toEqual([])
    expect(breaches(/^(payload$|@payloadcms\/)/, /^site\/payload\.ts$/)).toEqual([])
  })

  test('SQL is written by queries, reports, members, the newsletter and the server alone', () => {
    expect(
      breaches(CONNECTIONS, /^site\/(queries|reports|members|newsletter|server)\/|^site\/connection-pool\.ts$/),
    ).toEqual([])
  })

  test.each(['components', 'blocks', 'layouts'])(
    '%s render and never fetch: no way leads from them to the database',
    (folder) => {
      const parts = [...NEEDS.keys()].filter((path) => path.startsWith(`site/${folder}/`))
      expect(parts.length).toBeGreaterThan(0)
      const isAsked = (target: string) => PAYLOAD.test(target) || CONNECTIONS.test(target)
      expect(parts.flatMap((path) => wayTo(path, isAsked)?.join(' → ') ?? [])).toEqual([])
    },
  )
})
