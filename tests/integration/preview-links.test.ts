import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { forgetPreviewLinks } from '../../cms/jobs/forget-preview-links.ts'
import { makeLink, openLinks, revokeLink } from '../../cms/preview/links.ts'
import { createPerson } from '../support/payload/people.ts'
import { livePayload } from '../support/payload/live.ts'

const { payload } = await livePayload()
// The site's own Payload reads the environment while it is imported.
const { isHolderLetIn } = await import('../../site/queries/preview-links.ts')
const { pool } = payload.db
const editor = await createPerson(payload, 'editor')

const HOUR = 3_600_000
const made = async (hours: number) => {
  const document = { kind: 'news', id: randomUUID() } as const
  await makeLink(pool, document, hours, String(editor?.id))
  return document
}

describe('a link for somebody outside', () => {
  test('is open for as many hours as it was made for, and says who has made it', async () => {
    const [link, ...others] = await openLinks(pool, await made(24))
    expect(others).toEqual([])
    expect(link?.madeBy).toBe('Somebody')
    expect(Math.abs((link?.endsAt.getTime() ?? 0) - Date.now() - 24 * HOUR)).toBeLessThan(60_000)
    // The link itself says its end to the second, and both must mean the same one.
    expect(link?.endsAt.getMilliseconds()).toBe(0)
  })

  test('is open no more once it is taken back, which nobody does by the id of another document', async () => {
    const document = await made(1)
    const [link] = await openLinks(pool, document)
    await revokeLink(pool, { kind: 'news', id: randomUUID() }, link?.id ?? '')
    expect(await openLinks(pool, document)).toHaveLength(1)
    await revokeLink(pool, document, link?.id ?? '')
    expect(await openLinks(pool, document)).toEqual([])
  })

  test('is forgotten a month after its end, and not before', async () => {
    const [long, lately, open] = [await made(1), await made(1), await made(1)]
    const endedAgo = (days: number, { id }: { id: string }) =>
      pool.query(`UPDATE preview_links SET ends_at = now() - $1 * interval '1 day' WHERE document = $2`, [days, id])
    await endedAgo(31, long)
    await endedAgo(29, lately)
    await forgetPreviewLinks(pool)
    const { rows } = await pool.query<{ document: string }>(
      'SELECT document FROM preview_links WHERE document = ANY ($1)',
      [[long.id, lately.id, open.id]],
    )
    expect(rows.map(({ document }) => document).toSorted()).toEqual([lately.id, open.id].toSorted())
  })
})

describe('who gave a draft out', () => {
  const departures: readonly (readonly [string, (id: string) => Promise<unknown>])[] = [
    ['is disabled', (id) => payload.update({ collection: 'staff', id, data: { disabled: true } })],
    ['works on reports from now on', (id) => payload.update({ collection: 'staff', id, data: { role: 'analyst' } })],
    ['has no account any more', (id) => payload.delete({ collection: 'staff', id })],
  ]
  test.each(departures)('closes it to everybody, and to themselves, once that person %s', async (_, leave) => {
    const { id: maker } = (await createPerson(payload, 'editor')) ?? expect.fail('Nobody was hired.')
    const document = { kind: 'news', id: randomUUID() } as const
    await makeLink(pool, document, 168, String(maker))
    const [link] = await openLinks(pool, document)
    const holders = [
      { kind: 'link', id: link?.id ?? '' },
      { kind: 'staff', id: String(maker) },
    ] as const
    const letIn = () => Promise.all(holders.map(isHolderLetIn))
    expect(await letIn()).toEqual([true, true])
    await leave(String(maker))
    expect(await letIn()).toEqual([false, false])
    // Nor is it listed as open: nobody has to take it back.
    expect(await openLinks(pool, document)).toEqual([])
  })
})
