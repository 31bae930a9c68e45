import { describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { accountErrorText } from '../../site/members/account/error-text.ts'
import { translator } from '../../site/messages/translate.ts'
import { linkIn, nextMailTo } from '../support/mail/outbox.ts'
import { logInStatus, openAs, pressSubmit, visitAs } from '../support/members/account.ts'
import { askForAddress, emailOf, pressButtonOf } from '../support/members/email-links.ts'
import { newAddress, PASSWORD, storeMember } from '../support/members/stored-members.ts'
import { openPage } from '../support/platform/browser.ts'
import { problemsOn } from '../support/platform/page-problems.ts'
import { query } from '../support/postgres/cluster.ts'

describe.each(LOCALES)('a new e-mail address (%s)', (locale) => {
  const t = translator(locale)

  test.each([true, false])(
    'is told to both mailboxes, and takes the place of the old one by the button behind the link; scripts: %s',
    async (javaScriptEnabled) => {
      const { dataFolder } = inject('platform')
      const member = await storeMember({ language: locale })
      const email = newAddress()
      const page = await openAs(member, { javaScriptEnabled })
      const submit = async (address: string) => {
        await page.fill('#email', address)
        await page.fill('#password', PASSWORD)
        await pressSubmit(page)
      }
      await page.goto(sectionPath(locale, 'account'))
      await page.click(`a[href="${sectionPath(locale, 'accountEmail')}"]`)
      await page.waitForSelector('#email')
      await submit('nobody at home')
      await page.waitForSelector('#email-errors')
      expect(await page.innerText('#email-errors')).toContain(accountErrorText('emailMalformed', t))
      expect([await page.inputValue('#email'), await page.inputValue('#password')]).toEqual(['nobody at home', ''])
      expect(await problemsOn(page, javaScriptEnabled)).toEqual([])

      await submit(` ${email.toUpperCase()} `)
      await page.waitForSelector('.account-done')
      expect(await page.innerText('.account-done')).toBe(t('account.done.emailAsked'))
      expect(await page.innerText('main')).toContain(member.email)
      const link = linkIn(await nextMailTo(dataFolder, email))
      expect((await nextMailTo(dataFolder, member.email)).text).toContain(email)
      // Until the button is pressed the old address holds, and the new one opens nothing.
      expect([await logInStatus(member.email), await logInStatus(email)]).toEqual([303, 422])

      // The mailbox may be read on another device, where nobody is logged in; a scanner of mail has been there before.
      const there = await openPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled })
      for (let time = 0; time < 2; time += 1) expect((await there.goto(link))?.status()).toBe(200)
      expect(await emailOf(member)).toBe(member.email)
      expect(await there.innerText('main')).toContain(email)
      expect(await problemsOn(there, javaScriptEnabled)).toEqual([])
      await there.click('main form button')
      await there.waitForFunction((title) => document.title.includes(title), t('account.emailChangedTitle'))
      expect(await problemsOn(there, javaScriptEnabled)).toEqual([])
      expect(await emailOf(member)).toBe(email)
      expect([await logInStatus(member.email), await logInStatus(email)]).toEqual([422, 303])
      expect((await nextMailTo(dataFolder, member.email, 2)).text).toContain(email)

      expect((await there.goto(link))?.status()).toBe(404)
      expect(await there.innerText('main')).toContain(t('account.linkDeadTitle'))
      expect(await problemsOn(there, javaScriptEnabled)).toEqual([])
    },
  )
})

describe('the link to a new address', () => {
  test('is good for a day, and for nothing afterwards', async () => {
    const { databaseUrl } = inject('platform')
    const member = await storeMember()
    const link = await askForAddress(member, newAddress())
    const [row] = await query<{ hours: number }>(
      databaseUrl,
      `UPDATE member_links l SET ends_at = now() FROM member_links old WHERE old.token = l.token AND l.member = $1
       RETURNING (extract(epoch FROM old.ends_at - old.made_at) / 3600)::int AS hours`,
      [member.id],
    )
    expect(row).toEqual({ hours: 24 })
    expect((await fetch(link)).status).toBe(404)
    expect((await pressButtonOf(link)).status).toBe(404)
    expect(await emailOf(member)).toBe(member.email)
  })

  test('ends with the next one that is asked for', async () => {
    const member = await storeMember()
    const first = await askForAddress(member, newAddress())
    const email = newAddress()
    const second = await askForAddress(member, email)
    expect((await pressButtonOf(first)).status).toBe(404)
    expect((await pressButtonOf(second)).status).toBe(200)
    expect(await emailOf(member)).toBe(email)
  })

  test('changes nothing when somebody else has an account with the address by now', async () => {
    const member = await storeMember()
    const other = await storeMember()
    const free = newAddress()
    const link = await askForAddress(member, free)
    await query(inject('platform').databaseUrl, 'UPDATE members SET email = $2 WHERE id = $1', [other.id, free])
    const page = await openPage()
    await page.goto(link)
    await page.click('main form button')
    await page.waitForFunction((title) => document.title.includes(title), translator('en')('account.linkTakenTitle'))
    expect(await problemsOn(page)).toEqual([])
    expect([await emailOf(member), await emailOf(other)]).toEqual([member.email, free])
  })

  test('leads nowhere once the account is disabled, and nowhere for who makes one up', async () => {
    const member = await storeMember()
    const link = await askForAddress(member, newAddress())
    await query(inject('platform').databaseUrl, `UPDATE members SET status = 'disabled' WHERE id = $1`, [member.id])
    expect((await pressButtonOf(link)).status).toBe(404)
    expect(await emailOf(member)).toBe(member.email)
    for (const token of ['', 'x', 'A'.repeat(43), "' OR true --"])
      expect((await pressButtonOf(link.replace(/token=.*/, `token=${encodeURIComponent(token)}`))).status).toBe(404)
  })

  test('is not pressed by another site', async () => {
    const member = await storeMember()
    const link = await askForAddress(member, newAddress())
    expect((await pressButtonOf(link, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect(await emailOf(member)).toBe(member.email)
  })
})

describe('whoever asks for a new address', () => {
  test('must know the password, and learns nothing of who else has an account', async () => {
    const t = translator('en')
    const [member, other] = [await storeMember(), await storeMember()]
    const { send } = await visitAs(member)
    const ask = async (email: string, password: string) => {
      const { status, html, headers } = await send('accountEmail', { email, password })
      return { status, html: html.replaceAll(email, 'ADDRESS'), location: headers['location'] }
    }
    const wrong = await ask(newAddress(), 'not the password')
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain(accountErrorText('passwordWrong', t))
    const same = await ask(member.email.toUpperCase(), PASSWORD)
    expect(same.status).toBe(422)
    expect(same.html).toContain(accountErrorText('emailSame', t))
    const known = await ask(other.email, PASSWORD)
    expect(known.status).toBe(303)
    expect(await ask(newAddress(), PASSWORD)).toEqual(known)
  })
})
