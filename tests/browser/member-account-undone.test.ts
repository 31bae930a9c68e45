import { randomUUIDv7 } from 'node:crypto'

import { describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { translator } from '../../site/messages/translate.ts'
import { linkIn, nextMailTo } from '../support/mail/outbox.ts'
import { logInStatus } from '../support/members/account.ts'
import { askForAddress, changeAddress, emailOf, pressButtonOf } from '../support/members/email-links.ts'
import { newAddress, sessionsAt, storeMember } from '../support/members/stored-members.ts'
import { storePasskey } from '../support/members/traces.ts'
import { openPage } from '../support/platform/browser.ts'
import { problemsOn } from '../support/platform/page-problems.ts'
import { query } from '../support/postgres/cluster.ts'

const NEW_PASSWORD = 'ladder thunder bicycle mango'

/** All by which somebody gets in: a line for each. */
const waysIn = ({ id }: { id: string }) =>
  query(
    inject('platform').databaseUrl,
    `SELECT 'a session' FROM member_sessions WHERE member = $1
     UNION ALL SELECT 'a passkey' FROM member_passkeys WHERE member = $1
     UNION ALL SELECT 'a password' FROM member_passwords WHERE member = $1
     UNION ALL SELECT 'a link: ' || purpose FROM member_links WHERE member = $1 AND used_at IS NULL`,
    [id],
  )

/** The newest message to an address of which the account is none any more: it has the link that undoes that. */
const undoingLink = async (email: string, count = 2) =>
  linkIn(await nextMailTo(inject('platform').dataFolder, email, count))

describe.each(LOCALES)('a change of the address that its owner did not make (%s)', (locale) => {
  const t = translator(locale)

  test('is undone from the old mailbox, and whoever was in the account is out of it for good', async () => {
    const { dataFolder, databaseUrl } = inject('platform')
    const member = await storeMember({ language: locale })
    const stolen = await changeAddress(member, newAddress())
    const undo = await undoingLink(member.email)
    // Whoever is in goes on to one more mailbox, has a link to a third one, and leaves a key behind.
    const further = await changeAddress(stolen, newAddress())
    const laterUndo = await undoingLink(stolen.email, 3)
    const third = await askForAddress(further, newAddress())
    await storePasskey(databaseUrl, member)

    const page = await openPage({ viewport: { width: 360, height: 740 } })
    await page.goto(undo)
    expect(await page.innerText('main')).toContain(member.email)
    expect(await problemsOn(page)).toEqual([])
    expect(await emailOf(member)).toBe(further.email)
    await page.click('main form button')
    await page.waitForFunction((title) => document.title.includes(title), t('account.undoneTitle'))
    expect(await problemsOn(page)).toEqual([])
    expect(await emailOf(member)).toBe(member.email)
    expect(await waysIn(member)).toEqual([])
    for (const { email } of [member, stolen, further]) expect(await logInStatus(email)).toBe(422)
    for (const link of [undo, laterUndo, third]) expect((await pressButtonOf(link)).status).toBe(404)

    // The way back in, to which the page leads.
    await page.click(`main a[href="${sectionPath(locale, 'memberForgotten')}"]`)
    await page.fill('#email', member.email)
    await page.click('.door-form button[type=submit]')
    await page.waitForSelector('.door-sent')
    await page.goto(linkIn(await nextMailTo(dataFolder, member.email, 3)))
    await page.fill('#password', NEW_PASSWORD)
    await page.click('.door-form button[type=submit]')
    await page.waitForURL((url) => url.pathname === sectionPath(locale, 'members'))
    expect(await sessionsAt(member.email)).toMatchObject([{ means: 'link' }])
    expect(await logInStatus(member.email, NEW_PASSWORD)).toBe(303)
  })
})

describe('the link that undoes a change', () => {
  test('changes nothing by being opened', async () => {
    const member = await storeMember()
    const { email } = await changeAddress(member, newAddress())
    const undo = await undoingLink(member.email)
    for (let time = 0; time < 2; time += 1) expect((await fetch(undo)).status).toBe(200)
    expect(await emailOf(member)).toBe(email)
    expect(await logInStatus(email)).toBe(303)
  })

  test('of the owner from the beginning stays good when somebody undoes a later change', async () => {
    const member = await storeMember()
    const stolen = await changeAddress(member, newAddress())
    const undo = await undoingLink(member.email)
    await changeAddress(stolen, newAddress())
    expect((await pressButtonOf(await undoingLink(stolen.email, 3))).status).toBe(200)
    expect(await emailOf(member)).toBe(stolen.email)
    expect((await pressButtonOf(undo)).status).toBe(200)
    expect(await emailOf(member)).toBe(member.email)
  })

  test('ends those of later changes even when its own message had to be sent again, after theirs', async () => {
    const { databaseUrl } = inject('platform')
    const member = await storeMember()
    const stolen = await changeAddress(member, newAddress())
    const undo = await undoingLink(member.email)
    await changeAddress(stolen, newAddress())
    const later = await undoingLink(stolen.email, 3)
    await query(databaseUrl, 'UPDATE member_links SET made_at = now() WHERE member = $1 AND email = $2', [
      member.id,
      member.email,
    ])
    expect((await pressButtonOf(undo)).status).toBe(200)
    expect((await pressButtonOf(later)).status).toBe(404)
  })

  test('leaves the message to the owner from the beginning, while that still waits', async () => {
    const { databaseUrl } = inject('platform')
    const member = await storeMember()
    const stolen = await changeAddress(member, newAddress())
    const further = await changeAddress(stolen, newAddress())
    const details = JSON.stringify({ member: member.id, newEmail: further.email })
    for (const [email, hours] of [
      [member.email, -1],
      [further.email, 0],
    ] as const)
      await query(
        databaseUrl,
        `INSERT INTO mail_queue (id, kind, email, language, details, made_at, due_at) VALUES
         ($1, 'email-changed', $2, 'en', $3, now() + make_interval(hours => $4), now() + interval '1 hour')`,
        [randomUUIDv7(), email, details, hours],
      )
    expect((await pressButtonOf(await undoingLink(stolen.email, 3))).status).toBe(200)
    const waiting = `DELETE FROM mail_queue WHERE details->>'member' = $1 RETURNING email`
    expect(await query(databaseUrl, waiting, [member.id])).toEqual([{ email: member.email }])
  })
})
