import { describe, expect, inject, test } from 'vitest'

import { memberFilePath, pagePath, resourcePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { sharedCache } from '../support/http/shared-cache.ts'
import { GATED_PAGE, GATED_RESOURCE, gatedFile } from '../support/members/gated.ts'
import { beginSessionOf, makeMember } from '../support/platform/members.ts'

const ASKERS = ['Chan Thida', 'Keo Ratanak', 'a stranger'] as const
type Asker = (typeof ASKERS)[number]
const ORDERS: readonly (readonly Asker[])[] = ASKERS.flatMap((first) =>
  ASKERS.filter((other) => other !== first).map((second) => [
    first,
    second,
    ...ASKERS.filter((each) => each !== first && each !== second),
  ]),
)

async function cookiesOfMembers(): Promise<ReadonlyMap<Asker, string>> {
  const { databaseUrl } = inject('platform')
  const cookies = new Map<Asker, string>()
  for (const name of ASKERS.slice(0, 2))
    cookies.set(name, (await beginSessionOf(await makeMember(databaseUrl, { name }))).cookie)
  return cookies
}

/** Whose name is in an answer, and whether there is what members alone may have. */
async function seen(response: Response, secret: string): Promise<{ names: Asker[]; secret: boolean }> {
  const text = Buffer.from(await response.arrayBuffer()).toString('latin1')
  return { names: ASKERS.filter((name) => text.includes(name)), secret: text.includes(secret) }
}

describe('a cache that many share', () => {
  test.each(ORDERS)('gives nobody what is another’s, asked by %s, %s and %s', async (...order) => {
    const cookies = await cookiesOfMembers()
    const { url, hits } = await sharedCache(inject('platform').siteUrl)
    const file = await gatedFile()
    const gated = [
      [pagePath('en', GATED_PAGE.slug), GATED_PAGE.text.en],
      [resourcePath('en', GATED_RESOURCE.slug), GATED_RESOURCE.text.en],
      [memberFilePath(file.id, file.filename), '%PDF-'],
      [sectionPath('en', 'account'), 'account-rows'],
    ] as const
    // Twice, so that each finds what the others have left.
    for (const asker of [...order, ...order]) {
      const cookie = cookies.get(asker)
      const ask = (path: string) =>
        fetch(url + path, { headers: { accept: 'text/html', ...(cookie && { cookie }) }, redirect: 'manual' })
      for (const [path, secret] of gated) {
        const answer = await seen(await ask(path), secret)
        expect([path, asker, answer.secret]).toEqual([path, asker, cookie !== undefined])
        expect(answer.names.filter((name) => name !== asker)).toEqual([])
      }
      const home = await seen(await ask(sectionPath('en', 'members')), 'members-yours')
      expect([asker, home]).toEqual([
        asker,
        { names: cookie === undefined ? [] : [asker], secret: cookie !== undefined },
      ])
    }
    // Else this cache would have kept nothing at all, and shown nothing.
    await fetch(url + pagePath('en', 'about'))
    const before = hits()
    await fetch(url + pagePath('en', 'about'))
    expect(hits()).toBe(before + 1)
  })
})
