import { createHash, createHmac } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

import { describe, expect, inject, test } from 'vitest'

import { sessionsAt, storeMember } from '../support/members/stored-members.ts'
import { beginSessionOf } from '../support/platform/members.ts'
import { query } from '../support/postgres/cluster.ts'
import { FIRST_ACCOUNT } from '../support/postgres/preparation.ts'

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(inject('platform').cmsUrl + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    redirect: 'manual',
  })

const somebody = { email: 'member@hotline.example', password: 'four unrelated words in a row' }

/** What nobody does but staff, or nobody at all. */
const CLOSED_TO_POSTS = [
  ['/api/members/login', somebody],
  ['/api/members/first-register', somebody],
  ['/api/members/forgot-password', { email: somebody.email }],
  ['/api/members/reset-password', { token: 'x', password: somebody.password }],
  ['/api/members/unlock', { email: somebody.email }],
  ['/api/members/refresh-token', {}],
  ['/api/members', { ...somebody, name: 'Somebody', status: 'active', language: 'km' }],
  ['/api/staff/first-register', { ...somebody, name: 'Somebody', role: 'admin', language: 'en' }],
  ['/api/staff', { ...somebody, name: 'Somebody', role: 'admin', language: 'en' }],
  ['/api/staff/unlock', { email: FIRST_ACCOUNT.email }],
  ['/api/reports', { reference: '1', sealed: 'x' }],
  ['/api/payload-jobs', { taskSlug: 'schedulePublish' }],
  ['/api/payload-jobs/run', {}],
  ['/api/graphql', { query: '{ Staffs { docs { email } } }' }],
] as const

/** What shows strangers nothing. */
const CLOSED = ['members', 'staff', 'reports', 'newsletter-subscribers', 'member-files', 'payload-jobs', 'payload-kv']

describe('the CMS, for somebody who is no staff', () => {
  test.each(CLOSED_TO_POSTS)('POST %s is refused', async (path, body) => {
    const response = await post(path, body)
    expect([400, 401, 403, 404, 405]).toContain(response.status)
    expect(response.headers.getSetCookie()).toEqual([])
  })

  test('nothing of it has left a row', async () => {
    const [row] = await query<{ members: string; staff: string; jobs: string }>(
      inject('platform').databaseUrl,
      `SELECT (SELECT count(*) FROM members WHERE email = '${somebody.email}') AS members,
              (SELECT count(*) FROM staff WHERE email = '${somebody.email}') AS staff,
              (SELECT count(*) FROM payload_jobs) AS jobs`,
    )
    expect(row).toEqual({ members: '0', staff: '0', jobs: '0' })
  })

  test.each(CLOSED)('GET /api/%s shows nothing', async (collection) => {
    const response = await fetch(`${inject('platform').cmsUrl}/api/${collection}`)
    expect([403, 404]).toContain(response.status)
  })

  test('staff get in with their password, and with no other', async () => {
    const { email, password } = inject('platform').staff.editor
    expect((await post('/api/staff/login', { email, password: 'another password' })).status).toBe(401)
    const response = await post('/api/staff/login', { email, password })
    expect(response.status).toBe(200)
    const [cookie = ''] = response.headers.getSetCookie()
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Strict/i)
  })
})

/** The ways in which a browser or a program says to the CMS who it is. */
const WAYS: readonly (readonly [way: string, headersOf: (token: string) => Record<string, string>])[] = [
  ['as the site’s own cookie', (token) => ({ cookie: `member=${token}; __Host-member=${token}` })],
  ['as the CMS’s cookies', (token) => ({ cookie: `payload-token=${token}; second-factor=${token}` })],
  ['as a Bearer token', (token) => ({ authorization: `Bearer ${token}` })],
  ['as a JWT', (token) => ({ authorization: `JWT ${token}` })],
  ['as an API key', (token) => ({ authorization: `members API-Key ${token}` })],
]

/** Payload signs its log-ins with a part of a hash of the secret. */
function signed(header: string, claims: object): string {
  const key = createHash('sha256').update(inject('platform').payloadSecret).digest('hex').slice(0, 32)
  const text = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`
}

describe('the CMS, for a member who is logged in on the site', () => {
  const seen = async (path: string, headers: Record<string, string> = {}) => {
    const { cmsUrl } = inject('platform')
    // Else the CMS would believe no cookie at all, staff's neither.
    const response = await fetch(`${cmsUrl}/api/${path}`, { headers: { origin: cmsUrl, ...headers } })
    const moments = /"less_than_equal":"[^"]+"/g
    return [
      path,
      response.status,
      response.headers.getSetCookie(),
      (await response.text()).replaceAll(moments, ''),
    ] as const
  }

  test.each(WAYS)(
    'shows what it shows to strangers, byte for byte, with the session’s token %s',
    async (_way, headersOf) => {
      const { token } = await beginSessionOf(await storeMember())
      const lists = ['access', 'staff/me', 'members/me', 'pages', 'resources?depth=2&limit=0', 'payload-preferences']
      // Other tests write between one and the other.
      for (const path of [...CLOSED, ...lists])
        await expect
          .poll(async () => isDeepStrictEqual(await seen(path, headersOf(token)), await seen(path)), { message: path })
          .toBe(true)
    },
  )

  test.each(WAYS)('does nothing either, with the session’s token %s', async (_way, headersOf) => {
    const member = await storeMember()
    const { token } = await beginSessionOf(member)
    const { cmsUrl } = inject('platform')
    for (const [path, body] of [...CLOSED_TO_POSTS, ['/api/members/logout', {}] as const]) {
      const response = await post(path, body, { origin: cmsUrl, ...headersOf(token) })
      expect([path, [400, 401, 403, 404, 405].includes(response.status), response.headers.getSetCookie()]).toEqual([
        path,
        true,
        [],
      ])
    }
    const own = await fetch(`${cmsUrl}/api/members/${member.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', origin: cmsUrl, ...headersOf(token) },
      body: JSON.stringify({ name: 'Another name' }),
    })
    expect(own.status).toBe(403)
    expect(await sessionsAt(member.email)).toHaveLength(1)
  })

  test('opens to no member even by a log-in that is signed with the platform’s own secret', async () => {
    const [header = '', claims = ''] = (inject('platform').staff.editor.cookies['payload-token'] ?? '').split('.')
    const staff = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>
    const cookie = (changed: object) => ({ cookie: `payload-token=${signed(header, { ...staff, ...changed })}` })
    // The signature is right: as it stood, the log-in is the editor's.
    expect((await seen('staff/me', cookie({})))[3]).toContain(inject('platform').staff.editor.email)
    const { id, email } = await storeMember()
    for (const changed of [
      { collection: 'members', id, email },
      { collection: 'members', id, email, sid: undefined },
      { id, email },
    ])
      for (const path of [...CLOSED, 'staff/me', 'members/me'])
        expect(await seen(path, cookie(changed))).toEqual(await seen(path))
  })
})
