import { randomUUIDv7 } from 'node:crypto'

import { describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { PASSWORD_MAX_LENGTH } from '../../collections/vocabulary/passwords.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { accountErrorText } from '../../site/members/account/error-text.ts'
import { translator } from '../../site/messages/translate.ts'
import { linkIn, mailTo, nextMailTo } from '../support/mail/outbox.ts'
import { logInStatus, openAs, pressSubmit, visitAs } from '../support/members/account.ts'
import { newAddress, PASSWORD, sessionsAt, storeMember } from '../support/members/stored-members.ts'
import { leaveTraces, storePasskey } from '../support/members/traces.ts'
import { problemsOn } from '../support/platform/page-problems.ts'
import { query } from '../support/postgres/cluster.ts'

const NEW_PASSWORD = 'ladder thunder bicycle mango'

describe.each(LOCALES)('a new password (%s)', (locale) => {
  const t = translator(locale)

  test.each([true, false])(
    'takes the old one and a good one, ends every other session, and is told by e-mail; scripts: %s',
    async (javaScriptEnabled) => {
      const { dataFolder, siteUrl } = inject('platform')
      const member = await storeMember({ language: locale })
      const elsewhere = await visitAs(member)
      const page = await openAs(member, { javaScriptEnabled })
      const submit = async (password: string, newPassword: string) => {
        await page.fill('#password', password)
        await page.fill('#newPassword', newPassword)
        await pressSubmit(page)
      }
      await page.goto(sectionPath(locale, 'account'))
      await page.click(`a[href="${sectionPath(locale, 'accountPassword')}"]`)

      await page.waitForSelector('#newPassword')
      await submit('not the password', NEW_PASSWORD)
      await page.waitForSelector('#password-errors')
      expect(await page.innerText('#password-errors')).toContain(accountErrorText('passwordWrong', t))
      for (const field of ['#password', '#newPassword']) expect(await page.inputValue(field)).toBe('')
      expect(await problemsOn(page, javaScriptEnabled)).toEqual([])

      await submit(PASSWORD, 'password1234')
      await page.waitForSelector('#newPassword-errors')
      // Not only that it is weak: also what to do.
      expect(await page.innerText('#newPassword-errors')).toContain(accountErrorText('newPasswordTooCommon', t))
      expect(await page.getAttribute('#newPassword', 'aria-invalid')).toBe('true')
      expect(await problemsOn(page, javaScriptEnabled)).toEqual([])
      expect(await sessionsAt(member.email)).toHaveLength(2)

      await submit(PASSWORD, NEW_PASSWORD)
      await page.waitForSelector('.account-done')
      expect(await page.innerText('.account-done')).toBe(t('account.done.password'))
      expect(await sessionsAt(member.email)).toHaveLength(1)
      expect((await elsewhere.get('account')).status).toBe(303)
      // Who has changed it stays.
      expect((await page.goto(sectionPath(locale, 'account')))?.status()).toBe(200)
      const mail = await nextMailTo(dataFolder, member.email)
      expect(linkIn(mail)).toBe(siteUrl + sectionPath(locale, 'memberForgotten'))
      expect([await logInStatus(member.email), await logInStatus(member.email, NEW_PASSWORD)]).toEqual([422, 303])
    },
  )
})

describe('a new password', () => {
  test('is none that is guessed first, and says why', async () => {
    const t = translator('en')
    const member = await storeMember({ name: 'Keo Ratanak Sovannarith' })
    const { send } = await visitAs(member)
    const [mailbox = ''] = member.email.split('@')
    const refused = [
      ['', 'newPasswordMissing'],
      ['mangoladder', 'newPasswordTooShort'],
      ['x'.repeat(PASSWORD_MAX_LENGTH + 1), 'newPasswordTooLong'],
      ['qwertyuiop1234', 'newPasswordTooCommon'],
      [member.email, 'newPasswordTooCommon'],
      [mailbox, 'newPasswordTooCommon'],
      ['Keo Ratanak Sovannarith', 'newPasswordTooCommon'],
    ] as const
    for (const [newPassword, problem] of refused) {
      const { status, html } = await send('accountPassword', { password: PASSWORD, newPassword })
      expect([newPassword, status]).toEqual([newPassword, 422])
      expect(html).toContain(accountErrorText(problem, t))
    }
    expect(await logInStatus(member.email)).toBe(303)
  })

  test('ends the links that whoever had the account may have asked for', async () => {
    const { databaseUrl } = inject('platform')
    const member = await storeMember()
    await leaveTraces(databaseUrl, member)
    const { send } = await visitAs(member)
    expect((await send('accountPassword', { password: PASSWORD, newPassword: NEW_PASSWORD })).status).toBe(303)
    const open = await query(
      databaseUrl,
      `SELECT purpose FROM member_links WHERE member = $1 AND purpose IN ('reset', 'email') AND used_at IS NULL`,
      [member.id],
    )
    expect(open).toEqual([])
  })

  test('says which passkeys open the account without it, and removes them where the member says so', async () => {
    const { databaseUrl } = inject('platform')
    const member = await storeMember()
    const passkeys = () => query(databaseUrl, 'SELECT name FROM member_passkeys WHERE member = $1', [member.id])
    const page = await openAs(member)
    await page.goto(sectionPath('en', 'accountPassword'))
    expect(await page.locator('#removePasskeys').count()).toBe(0)
    await storePasskey(databaseUrl, member, 'A telephone of nobody I know')
    await page.reload()
    await page.getByText('A telephone of nobody I know').waitFor()
    expect(await problemsOn(page)).toEqual([])
    const { send } = await visitAs(member)
    await send('accountPassword', { password: PASSWORD, newPassword: NEW_PASSWORD })
    expect(await passkeys()).toHaveLength(1)
    const again = { password: NEW_PASSWORD, newPassword: PASSWORD, removePasskeys: 'on' }
    expect((await send('accountPassword', again)).status).toBe(303)
    expect(await passkeys()).toEqual([])
  })

  test('takes back a link to another mailbox that was asked for and is still to be sent', async () => {
    const { databaseUrl } = inject('platform')
    const [member, other] = [await storeMember(), await storeMember()]
    for (const { id } of [member, other])
      await query(
        databaseUrl,
        `INSERT INTO mail_queue (id, kind, email, language, details, due_at) VALUES
         ($1, 'email-change', $2, 'en', $3, now() + interval '1 hour')`,
        [randomUUIDv7(), newAddress(), JSON.stringify({ member: id })],
      )
    const { send } = await visitAs(member)
    expect((await send('accountPassword', { password: PASSWORD, newPassword: NEW_PASSWORD })).status).toBe(303)
    const waiting = `DELETE FROM mail_queue WHERE kind = 'email-change' AND details->>'member' = ANY($1) RETURNING details`
    expect(await query(databaseUrl, waiting, [[member.id, other.id]])).toEqual([{ details: { member: other.id } }])
  })

  test('is not to be had by guessing the old one in a session that was stolen', async () => {
    const { dataFolder } = inject('platform')
    const member = await storeMember()
    const { send } = await visitAs(member)
    const guess = (password: string) => send('accountPassword', { password, newPassword: NEW_PASSWORD })
    for (let time = 0; time < 6; time += 1) expect((await guess('not the password')).status).toBe(422)
    const { status, html } = await guess(PASSWORD)
    expect(status).toBe(429)
    expect(html).toContain('data-challenge')
    expect(html).not.toContain(NEW_PASSWORD)
    expect(await mailTo(dataFolder, member.email)).toEqual([])
  })
})
