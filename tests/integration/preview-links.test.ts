import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { forgetPreviewLinks } from '../../cms/jobs/forget-preview-links.ts'
import { makeLink, openLinks, revokeLink } from '../../cms/preview/links.ts'
import { createPerson } from '../support/payload/people.ts'
import { livePayload } from '../support/payload/live.ts'

const { payload } = await livePayload()
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
