import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

import { pagePath, resourcePath } from '../../collections/vocabulary/paths.ts'
import { readTable } from '../support/access/table.ts'
import { sessionsAt, storeMember } from '../support/members/stored-members.ts'
import { givenAwayBy } from '../support/members/withheld.ts'
import { beginSessionOf } from '../support/platform/members.ts'
import { ask, cellOf, type Given } from '../support/routes/answers.ts'
import { cmsAddressOf, cmsRoutes, cmsRoutesThatAct, givenAwayByShell } from '../support/routes/cms-routes.ts'
import { cookiesOfPeople, forEverybody, PEOPLE, type CookiesOf, type Person } from '../support/routes/people.ts'
import { sentToCms, sentToCmsFromElsewhere, sentToSite, sentToSiteFromElsewhere } from '../support/routes/posts.ts'
import { addressOf, routesThatTakeForms, siteRoutes } from '../support/routes/site-routes.ts'
import { makeUnlisted, type Unlisted } from '../support/routes/unlisted.ts'

const file = join(import.meta.dirname, 'member-routes.txt')
const SHOWN = readTable(file, PEOPLE)
const DONE = readTable(file, [...PEOPLE, 'elsewhere'])

/** The rows of one kind, by what stands before their route. */
const rowsOf = (kind: '' | 'cms:' | 'post:' | 'cms:post:') =>
  [...SHOWN.keys()].flatMap((row) => {
    const [, ofRow = '', route = ''] = /^((?:cms:)?(?:post:)?)(.*)$/.exec(row) ?? []
    return ofRow === kind ? [route] : []
  })
const isVariant = (row: string) => row.endsWith(')')

let cookies: CookiesOf
let unlisted: Unlisted
beforeAll(async () => {
  cookies = await cookiesOfPeople()
  unlisted = await makeUnlisted()
})
afterAll(() => unlisted.remove())
const addressesMade = () => ({
  '/[locale]/[slug](unlisted)': pagePath('en', unlisted.slug),
  '/[locale]/resources/[slug](unlisted)': resourcePath('en', unlisted.slug),
})

/** What everybody gets while nothing changes: other tests publish at the same time. */
async function askFor(origin: string, path: string): Promise<Record<Person, Given>> {
  for (let time = 1; ; time += 1) {
    const given = await forEverybody((person) => ask(origin, path, cookies[person]))
    if ((await ask(origin, path)).body === given.stranger.body || time === 5) return given
  }
}

const eachOf = <Value, Cell>(given: Record<Person, Value>, cell: (value: Value) => Cell) =>
  Object.fromEntries(PEOPLE.map((person) => [person, cell(given[person])]))

describe('who is shown what', () => {
  test('is written down for every route, and for nothing else', () => {
    expect({
      site: rowsOf('')
        .filter((row) => !isVariant(row))
        .toSorted(),
      forms: rowsOf('post:').toSorted(),
      cms: rowsOf('cms:').toSorted(),
      acts: rowsOf('cms:post:').toSorted(),
    }).toEqual({
      site: siteRoutes().toSorted(),
      forms: routesThatTakeForms().toSorted(),
      cms: cmsRoutes().toSorted(),
      acts: cmsRoutesThatAct().toSorted(),
    })
  })

  test.each(rowsOf(''))('by the site at %s is what the table says', async (row) => {
    const path = await addressOf(row, addressesMade())
    const given = await askFor(inject('platform').siteUrl, path)
    expect(eachOf(given, (answer) => cellOf(answer, given.stranger, path))).toEqual(SHOWN.get(row))
    for (const person of PEOPLE.filter((each) => each !== 'member')) {
      const { body, status, to } = given[person]
      expect([person, status, to, body]).toEqual([
        person,
        given.stranger.status,
        given.stranger.to,
        given.stranger.body,
      ])
      expect([person, givenAwayBy(body)]).toEqual([person, []])
    }
    // What a member gets and others do not is kept by nobody on the way.
    if (given.member.body !== given.stranger.body || given.member.to !== given.stranger.to) {
      expect(given.member.headers['cache-control']).toBe('private, no-store')
      for (const { headers } of [given.member, given.stranger]) expect(headers.vary).toMatch(/\bcookie\b/)
    }
  })

  test.each(rowsOf('cms:'))('by the cms at %s is what the table says', async (row) => {
    const path = await cmsAddressOf(row)
    const given = await askFor(inject('platform').cmsUrl, path)
    expect(eachOf(given, (answer) => cellOf(answer, given.stranger, path))).toEqual(SHOWN.get(`cms:${row}`))
    for (const person of ['member', 'disabled'] as const)
      expect([person, given[person].status, given[person].body]).toEqual([
        person,
        given.stranger.status,
        given.stranger.body,
      ])
    if (row.startsWith('/admin')) expect(givenAwayByShell(given.stranger.body)).toEqual([])
  })
})

describe('who does what', () => {
  test.each(rowsOf('post:'))('by an empty form at %s of the site is what the table says', async (row) => {
    const path = await addressOf(row)
    // A form may end the session that it comes with.
    const own = await cookiesOfPeople()
    const done = await forEverybody((person) => sentToSite(path, own[person]))
    const member = await storeMember()
    const elsewhere = await sentToSiteFromElsewhere(path, (await beginSessionOf(member)).cookie)
    expect({ ...done, elsewhere }).toEqual(DONE.get(`post:${row}`))
    expect(await sessionsAt(member.email)).toHaveLength(1)
  })

  test.each(rowsOf('cms:post:'))('by an empty object at %s of the cms is what the table says', async (row) => {
    const path = await cmsAddressOf(row)
    const done = await forEverybody((person) => sentToCms(row, path, cookies[person]))
    // Whoever may do most.
    const entitled = row.startsWith('/api/reports/') ? cookies.analyst : cookies.admin
    const elsewhere = await sentToCmsFromElsewhere(row, path, entitled)
    expect({ ...done, elsewhere }).toEqual(DONE.get(`cms:post:${row}`))
  })
})
