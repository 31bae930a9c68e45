import { readFile } from 'node:fs/promises'

import { describe, expect, inject, test } from 'vitest'

import { storedToken } from '../../collections/accounts/token.ts'
import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { openAs, visitAs } from '../support/members/account.ts'
import { storeMember } from '../support/members/stored-members.ts'
import { TERMS_VERSION } from '../support/platform/members.ts'
import { leaveTraces } from '../support/members/traces.ts'
import { query } from '../support/postgres/cluster.ts'
import { tablesAbout } from '../support/postgres/tables-about.ts'

/** Where the copy says what a table holds. */
const PART_OF: Readonly<Record<string, string>> = {
  members: 'account',
  member_passwords: 'password',
  member_sessions: 'sessions',
  member_passkeys: 'passkeys',
  member_links: 'links',
  mail_queue: 'messagesToBeSent',
  newsletter_subscribers: 'newsletter',
}
/** A number for five minutes, which says nothing of anybody. */
const OF_THE_MOMENT = ['member_challenges']

const day = expect.stringMatching(/^20\d\d-\d\d-\d\dT/) as unknown

describe('the copy of what is held about somebody', () => {
  test('has all of it, in words, and nothing that opens an account', async () => {
    const { databaseUrl } = inject('platform')
    const member = await storeMember({ name: 'ចាន់ សុខា', language: 'km' })
    await leaveTraces(databaseUrl, member)
    const { session, get } = await visitAs(member)
    const answer = await get('accountData')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('content-type')).toContain('application/json')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
    const text = await answer.text()
    const data = JSON.parse(text) as Record<string, unknown>
    expect(data).toMatchObject({
      exportedAt: day,
      account: {
        id: member.id,
        name: 'ចាន់ សុខា',
        email: member.email,
        status: 'active',
        language: 'km',
        termsVersion: TERMS_VERSION,
        termsAgreedAt: day,
        createdAt: day,
      },
      password: { changedAt: day },
      sessions: [{ device: 'Firefox, Linux', means: 'password', begunAt: day, endsAt: day }],
      passkeys: [{ name: 'A telephone', madeAt: day, lastUsedAt: null }],
      newsletter: { email: member.email, status: 'confirmed', language: 'km' },
    })
    const purposes = (data['links'] as { purpose: string }[]).map(({ purpose }) => purpose)
    expect(purposes.toSorted()).toEqual(['email', 'reset', 'sign-up'])
    const kinds = (data['messagesToBeSent'] as { kind: string }[]).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['email-change', 'forgotten', 'password-changed'])

    // A table that begins to hold something about members must begin to say so here.
    const tables = await tablesAbout(databaseUrl, [member.id, member.email])
    const told = tables.filter((table) => !OF_THE_MOMENT.includes(table)).map((table) => PART_OF[table] ?? table)
    expect(told.toSorted()).toEqual(
      Object.keys(data)
        .filter((part) => part !== 'exportedAt')
        .toSorted(),
    )

    const [{ hash } = { hash: '' }] = await query<{ hash: string }>(
      databaseUrl,
      'SELECT hash FROM member_passwords WHERE member = $1',
      [member.id],
    )
    const stored = storedToken(session.token)
    for (const secret of [hash, session.token, stored.toString('hex'), stored.toString('base64')])
      expect(text).not.toContain(secret)
  })

  test('is of its owner alone, whoever else asks', async () => {
    const { siteUrl } = inject('platform')
    const [member, other] = [await storeMember(), await storeMember({ name: 'Keo Ratanak' })]
    const { get } = await visitAs(other)
    const text = await (await get('accountData')).text()
    expect(text).toContain('Keo Ratanak')
    for (const word of [member.id, member.email]) expect(text).not.toContain(word)
    for (const parameters of ['', `?member=${member.id}`, `?id=${member.id}`]) {
      const answer = await fetch(siteUrl + sectionPath('en', 'accountData') + parameters, { redirect: 'manual' })
      expect([answer.status, (await answer.text()).includes(member.email)]).toEqual([303, false])
    }
  })

  test.each(LOCALES)('is a file that the account page leads to (%s)', async (locale) => {
    const member = await storeMember()
    const page = await openAs(member, { javaScriptEnabled: false })
    await page.goto(sectionPath(locale, 'account'))
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`a[href="${sectionPath(locale, 'accountData')}"]`),
    ])
    expect(download.suggestedFilename()).toMatch(/\.json$/)
    expect(await readFile(await download.path(), 'utf8')).toContain(member.email)
  })
})
