import { describe, expect, test } from 'vitest'

import { sectionPath } from '../../collections/vocabulary/paths.ts'
import type { PasskeyQuestion } from '../../site/members/passkeys/fields.ts'
import type { AssertionAnswer } from '../../site/members/passkeys/responses.ts'
import { pressSubmit, visitAs } from '../support/members/account.ts'
import { answerOf, beginPasskey, makePasskey, namedSite, openWithDevice } from '../support/members/passkeys.ts'
import { memberAt, PASSWORD, sessionsAt, storeMember } from '../support/members/stored-members.ts'
import { storePasskey } from '../support/members/traces.ts'
import { until } from '../support/ops/processes.ts'
import type { Place } from '../support/platform/members.ts'
import { query } from '../support/postgres/cluster.ts'
import { sendForm } from '../support/reports/send-form.ts'

const base64url = (text: string | Buffer) => Buffer.from(text).toString('base64url')

/** Sends an answer of a device to the log-in, from wherever. */
async function logIn({ siteUrl }: Place, answer: AssertionAnswer | string, headers: Record<string, string> = {}) {
  const credential = typeof answer === 'string' ? answer : JSON.stringify(answer)
  const address = siteUrl + sectionPath('en', 'memberPasskeyLogin')
  const sent = await sendForm(address, { action: 'log-in', credential }, { headers })
  return { status: sent.status, hasCookie: sent.headers['set-cookie'] !== undefined }
}
const IN = { status: 200, hasCookie: true }
const REFUSED = { status: 403, hasCookie: false }

/** A challenge as the site hands one out to whoever comes. */
async function newChallenge({ siteUrl }: Place, action: PasskeyQuestion = 'options'): Promise<string> {
  const { html } = await sendForm(siteUrl + sectionPath('en', 'memberPasskeyLogin'), { action })
  return (JSON.parse(html) as { options: { challenge: string } }).options.challenge
}

/** The same answer with something else in what the browser says of the question. */
function withClientData(answer: AssertionAnswer, change: Record<string, unknown>): AssertionAnswer {
  const data = JSON.parse(Buffer.from(answer.response.clientDataJSON, 'base64url').toString()) as object
  const clientDataJSON = base64url(JSON.stringify({ ...data, ...change }))
  return { ...answer, response: { ...answer.response, clientDataJSON } }
}

/** The same answer with one bit of a part turned. */
function withTurnedBit(answer: AssertionAnswer, part: 'signature' | 'authenticatorData'): AssertionAnswer {
  const bytes = Buffer.from(answer.response[part], 'base64url')
  const last = bytes.length - 1
  bytes[last] = (bytes[last] ?? 0) ^ 1
  return { ...answer, response: { ...answer.response, [part]: base64url(bytes) } }
}

const userHandleOf = ({ id }: { id: string }) => base64url(Buffer.from(id.replaceAll('-', ''), 'hex'))

async function memberWithPasskey() {
  const site = await namedSite()
  const member = await storeMember()
  const { page } = await openWithDevice(member, site)
  await makePasskey(page, 'en', 'A telephone')
  return { site, member, page }
}

describe('what a passkey answers', () => {
  test('lets its owner in once, and not when it is sent again', async () => {
    const { site, member, page } = await memberWithPasskey()
    const answer = await answerOf(page, 'options')
    expect(await logIn(site, answer)).toEqual(IN)
    expect(await logIn(site, answer)).toEqual(REFUSED)
    expect((await sessionsAt(member.email)).filter(({ means }) => means === 'passkey')).toHaveLength(1)
  })

  test('is refused for another question, of another site, for somebody else, and with anything turned', async () => {
    const { site, member, page } = await memberWithPasskey()
    const other = await storeMember()
    const hostile: ((answer: AssertionAnswer) => AssertionAnswer | string | Promise<AssertionAnswer>)[] = [
      async (answer) => withClientData(answer, { challenge: await newChallenge(site) }),
      (answer) => withClientData(answer, { challenge: base64url('a challenge that nobody has handed out') }),
      (answer) => withClientData(answer, { origin: 'https://evil.example' }),
      (answer) => withClientData(answer, { type: 'webauthn.create' }),
      (answer) => withTurnedBit(answer, 'signature'),
      (answer) => withTurnedBit(answer, 'authenticatorData'),
      (answer) => ({ ...answer, response: { ...answer.response, userHandle: userHandleOf(other) } }),
      (answer) => ({ ...answer, id: base64url('nobody’s key'), rawId: base64url('nobody’s key') }),
      () => '',
      () => '{}',
      () => '[1',
    ]
    for (const [index, change] of hostile.entries()) {
      const answer = await change(await answerOf(page, 'options'))
      expect([index, await logIn(site, answer)]).toEqual([index, REFUSED])
    }
    // Nothing of this stands in the way of the owner.
    expect(await logIn(site, await answerOf(page, 'options'))).toEqual(IN)
    expect((await sessionsAt(member.email)).filter(({ means }) => means === 'passkey')).toHaveLength(1)
    expect(await sessionsAt(other.email)).toEqual([])
  })

  test('to confirm something lets nobody in, and the other way round', async () => {
    const { site, member, page } = await memberWithPasskey()
    expect(await logIn(site, await answerOf(page, 'confirm'))).toEqual(REFUSED)
    const { send } = await visitAs(member, site)
    const credential = JSON.stringify(await answerOf(page, 'options'))
    expect((await send('accountDeletion', { credential })).status).toBe(422)
    // Nor does it confirm what somebody else does.
    const other = await storeMember()
    const theirs = await visitAs(other, site)
    const confirmation = JSON.stringify(await answerOf(page, 'confirm'))
    expect((await theirs.send('accountDeletion', { credential: confirmation })).status).toBe(422)
    for (const { email } of [member, other]) expect(await memberAt(email)).toMatchObject({ status: 'active' })
  })

  test('comes too late after five minutes, and from another site never', async () => {
    const { site, page } = await memberWithPasskey()
    const late = await answerOf(page, 'options')
    // This one alone: other tests ask devices at the same time.
    const { challenge } = JSON.parse(Buffer.from(late.response.clientDataJSON, 'base64url').toString()) as {
      challenge: string
    }
    const ended = 'UPDATE member_challenges SET ends_at = now() WHERE challenge = $1 RETURNING challenge'
    expect(await query(site.databaseUrl, ended, [challenge])).toHaveLength(1)
    expect(await logIn(site, late)).toEqual(REFUSED)
    const good = await answerOf(page, 'options')
    expect(await logIn(site, good, { 'sec-fetch-site': 'cross-site' })).toEqual(REFUSED)
    expect(await logIn(site, good)).toEqual(IN)
  })

  test('is a copy’s where it counts back, and that of a closed account opens nothing', async () => {
    const { site, member, page } = await memberWithPasskey()
    await query(site.databaseUrl, 'UPDATE member_passkeys SET counter = 1000 WHERE member = $1', [member.id])
    expect(await logIn(site, await answerOf(page, 'options'))).toEqual(REFUSED)
    await query(site.databaseUrl, 'UPDATE member_passkeys SET counter = 0 WHERE member = $1', [member.id])
    const answer = await answerOf(page, 'options')
    await query(site.databaseUrl, `UPDATE members SET status = 'disabled' WHERE id = $1`, [member.id])
    expect(await logIn(site, answer)).toEqual(REFUSED)
    expect((await sessionsAt(member.email)).map(({ means }) => means)).toEqual(['password'])
  })
})

describe('a new passkey', () => {
  test('is taken once, and from nobody but the member whose device was asked', async () => {
    const site = await namedSite()
    const [member, other] = [await storeMember(), await storeMember()]
    const { page } = await openWithDevice(member, site)
    let answer = ''
    await page.route('**', (route) => {
      const body = route.request().postData() ?? ''
      if (!body.includes('action=add')) return route.continue()
      answer = body
      return route.abort()
    })
    await beginPasskey(page, 'en', 'A telephone')
    await page.waitForSelector('[data-make-passkey]')
    await pressSubmit(page)
    await until('the device has answered', () => answer !== '')
    const fields = Object.fromEntries(new URLSearchParams(answer))
    const [mine, theirs] = [await visitAs(member, site), await visitAs(other, site)]
    expect((await theirs.send('accountPasskeys', fields)).status).toBe(422)
    expect((await mine.send('accountPasskeys', { ...fields, credential: '{}' })).status).toBe(422)
    expect((await mine.send('accountPasskeys', fields)).status).toBe(303)
    const made = 'DELETE FROM member_passkeys WHERE member = ANY ($1) RETURNING member'
    const ids = [member.id, other.id]
    expect(await query(site.databaseUrl, made, [ids])).toEqual([{ member: member.id }])
    // Removed, it does not come back by what was sent before.
    expect((await mine.send('accountPasskeys', fields)).status).toBe(422)
    expect(await query(site.databaseUrl, made, [ids])).toEqual([])
  })
})

test('nobody renames or removes a passkey of somebody else, whatever id is named', async () => {
  const site = await namedSite()
  const [member, other] = [await storeMember(), await storeMember()]
  const passkey = await storePasskey(site.databaseUrl, other, 'Theirs')
  const { send } = await visitAs(member, site)
  for (const fields of [
    { action: 'rename', passkey, name: 'Mine' },
    { action: 'remove', passkey, password: PASSWORD },
  ])
    expect((await send('accountPasskeys', fields)).status).toBe(303)
  const left = () => query(site.databaseUrl, 'SELECT name FROM member_passkeys WHERE member = $1', [other.id])
  expect(await left()).toEqual([{ name: 'Theirs' }])
  // Its owner does, with the password.
  const theirs = await visitAs(other, site)
  const remove = (password: string) => theirs.send('accountPasskeys', { action: 'remove', passkey, password })
  expect((await remove('not the password')).status).toBe(422)
  expect(await left()).toHaveLength(1)
  expect((await remove(PASSWORD)).status).toBe(303)
  expect(await left()).toEqual([])
})
