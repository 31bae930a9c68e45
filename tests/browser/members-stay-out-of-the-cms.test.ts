import { describe, expect, inject, test } from 'vitest'

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

describe('the CMS, for somebody who is no staff', () => {
  test.each([
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
  ])('POST %s is refused', async (path, body) => {
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

  test.each(['members', 'staff', 'reports', 'newsletter-subscribers', 'member-files', 'payload-jobs', 'payload-kv'])(
    'GET /api/%s shows nothing',
    async (collection) => {
      const response = await fetch(`${inject('platform').cmsUrl}/api/${collection}`)
      expect([403, 404]).toContain(response.status)
    },
  )

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
