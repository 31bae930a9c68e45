import { randomUUID } from 'node:crypto'

import { createLocalReq, initTransaction, killTransaction, type TypedUser } from 'payload'
import { describe, expect, test } from 'vitest'

import { readAuditLog } from '../../cms/audit/read-log.ts'
import { forgetAuditLines } from '../../cms/jobs/forget-audit-lines.ts'
import { livePayload } from '../support/payload/live.ts'
import { createPerson } from '../support/payload/people.ts'
import { STAFF_PASSWORD } from '../support/postgres/preparation.ts'

const { payload } = await livePayload()
const { pool } = payload.db
const [editor, publisher, admin] = [
  await createPerson(payload, 'editor'),
  await createPerson(payload, 'publisher'),
  await createPerson(payload, 'admin'),
]

const as = (user: TypedUser | null) => ({ user, overrideAccess: true })
const slug = () => `audit-${randomUUID().slice(0, 8)}`
const write = (user: TypedUser | null, data: object = {}) =>
  payload.create({
    collection: 'news',
    locale: 'en',
    data: { title: 'An item', slug: slug(), readyIn: ['en'], _status: 'draft', ...data },
    ...as(user),
  })
const change = (user: TypedUser | null, id: string, data: object, draft = false) =>
  payload.update({ collection: 'news', id, locale: 'en', data, draft, ...as(user) })

async function linesOf(document: string) {
  const entries = await readAuditLog(pool, { document }, undefined, 100)
  return entries.toReversed().map(({ action, actor, fields, locale }) => ({ action, actor, fields, locale }))
}
const actionsOf = async (document: string) => (await linesOf(document)).map(({ action }) => action)

describe('the record of changes', () => {
  test('says who did what to a document, from its making to its end', async () => {
    const { id } = await write(editor)
    await change(editor, id, { title: 'Better' }, true)
    await change(publisher, id, { _status: 'published' })
    await change(publisher, id, { title: 'Best' })
    await change(editor, id, { title: 'Other' }, true)
    await change(publisher, id, { _status: 'published' })
    await change(publisher, id, { _status: 'draft' })
    await change(publisher, id, { deletedAt: new Date().toISOString() })
    await payload.update({ collection: 'news', id, trash: true, data: { deletedAt: null }, ...as(publisher) })
    await payload.delete({ collection: 'news', id, ...as(publisher) })
    expect(await actionsOf(id)).toEqual([
      'created',
      'draft-saved',
      'published',
      'changed',
      'draft-saved',
      'published',
      'taken-down',
      'trashed',
      'untrashed',
      'deleted',
    ])
    const [, saved] = await linesOf(id)
    expect(saved).toEqual({ action: 'draft-saved', actor: editor?.id, fields: ['title'], locale: 'en' })
  })

  test('has a line for each sitting at a draft, not for each time that it was saved', async () => {
    const { id } = await write(editor)
    for (const title of ['One', 'Two', 'Three']) await change(editor, id, { title }, true)
    await change(editor, id, { summary: 'Now this' }, true)
    await change(publisher, id, { title: 'Four' }, true)
    expect((await linesOf(id)).map(({ action, fields }) => [action, ...fields])).toEqual([
      ['created'],
      ['draft-saved', 'title'],
      ['draft-saved', 'summary'],
      ['draft-saved', 'title'],
    ])
  })

  test('knows that a version was brought back', async () => {
    const { id } = await write(publisher, { _status: 'published' })
    await change(publisher, id, { title: 'Changed' })
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: 'An item' } }] },
      locale: 'en',
    })
    await payload.restoreVersion({ collection: 'news', id: String(docs[0]?.id) })
    expect((await actionsOf(id)).at(-1)).toBe('version-restored')
  })

  test('names fields, and never says what was in them', async () => {
    const secret = `secret-${randomUUID()}`
    const { id } = await write(editor)
    await change(editor, id, { summary: secret })
    const { rows } = await pool.query('SELECT to_jsonb(audit_log)::text AS line FROM audit_log WHERE document = $1', [
      id,
    ])
    expect(JSON.stringify(rows)).not.toContain(secret)
  })

  test('tells who got which rights, and that somebody has another password', async () => {
    const person = await createPerson(payload, 'editor')
    const id = String(person?.id)
    await payload.update({ collection: 'staff', id, data: { role: 'publisher' }, ...as(admin) })
    await payload.update({ collection: 'staff', id, data: { password: 'some other words in a row' }, ...as(admin) })
    const entries = await readAuditLog(pool, { document: id }, undefined, 10)
    expect(entries.map(({ fields, detail, actor }) => ({ fields, detail, actor }))).toEqual([
      { fields: ['password'], detail: null, actor: admin?.id },
      { fields: ['role'], detail: 'editor → publisher', actor: admin?.id },
      { fields: [], detail: null, actor: null },
    ])
  })

  test('tells who has logged in', async () => {
    const person = await createPerson(payload, 'editor')
    const email = String(person?.email)
    await payload.login({ collection: 'staff', data: { email, password: STAFF_PASSWORD } })
    const [line] = await readAuditLog(pool, { document: String(person?.id) }, undefined, 1)
    expect([line?.action, line?.actor]).toEqual(['logged-in', person?.id])
  })

  test('holds globals, and of members no name', async () => {
    await payload.updateGlobal({
      slug: 'site-settings',
      locale: 'km',
      data: { tagline: randomUUID() },
      ...as(publisher),
    })
    const [line] = await readAuditLog(pool, { source: 'site-settings' }, undefined, 1)
    expect([line?.fields, line?.locale, line?.actor]).toEqual([['tagline'], 'km', publisher?.id])
    const member = await createPerson(payload, 'member')
    const [created] = await readAuditLog(pool, { document: String(member?.id) }, undefined, 1)
    expect([created?.action, created?.title]).toEqual(['created', null])
  })

  test('has no line of what did not happen', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const { id } = await payload.create({
      collection: 'news',
      data: { title: 'Never', slug: slug(), readyIn: ['en'] },
      locale: 'en',
      req,
    })
    await killTransaction(req)
    expect(await linesOf(id)).toEqual([])
  })

  test.each([`UPDATE audit_log SET actor_name = 'Somebody else'`, 'DELETE FROM audit_log', 'TRUNCATE audit_log'])(
    'is neither changed nor shortened: %s',
    async (statement) => {
      await expect(pool.query(statement)).rejects.toThrow(/append-only/)
    },
  )

  test('forgets after three years, and not before', async () => {
    const source = slug()
    await pool.query(
      `INSERT INTO audit_log (at, action, source, document) VALUES
         (now() - interval '3 years 1 day', 'changed', $1, 'old'), (now() - interval '2 years 364 days', 'changed', $1, 'young')`,
      [source],
    )
    await forgetAuditLines(pool)
    const { rows } = await pool.query<{ document: string }>('SELECT document FROM audit_log WHERE source = $1', [
      source,
    ])
    expect(rows).toEqual([{ document: 'young' }])
  })

  test('is narrowed by person, by kind and by day', async () => {
    const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    const from = today()
    const { id } = await write(editor)
    await change(publisher, id, { title: 'Mine' })
    const of = async (filter: object) =>
      (await readAuditLog(pool, { document: id, ...filter }, undefined, 10)).map(({ action }) => action)
    expect(await of({ person: String(editor?.id) })).toEqual(['created'])
    expect(await of({ source: 'pages' })).toEqual([])
    expect(await of({ from, until: today() })).toHaveLength(2)
    expect(await of({ until: '2020-01-01' })).toEqual([])
  })
})
