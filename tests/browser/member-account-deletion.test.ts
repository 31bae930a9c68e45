import { describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { homePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { accountErrorText } from '../../site/members/account/error-text.ts'
import { translator } from '../../site/messages/translate.ts'
import { nextMailTo } from '../support/mail/outbox.ts'
import { logInStatus, openAs, pressSubmit, visitAs } from '../support/members/account.ts'
import { memberAt, PASSWORD, sessionsAt, storeMember } from '../support/members/stored-members.ts'
import { leaveTraces, subscribe } from '../support/members/traces.ts'
import { until } from '../support/ops/processes.ts'
import { problemsOn } from '../support/platform/page-problems.ts'
import { query } from '../support/postgres/cluster.ts'
import { tablesAbout } from '../support/postgres/tables-about.ts'

/** The tables that know anything of somebody, once the last message to them is on its way. */
async function tablesThatKnow({ id, email }: { id: string; email: string }): Promise<string[]> {
  const { databaseUrl } = inject('platform')
  await until('the queue has nothing for them', async () => {
    // One that is being sent is not due again for two minutes, and forgotten a moment after it has arrived.
    const waiting = await query(
      databaseUrl,
      'SELECT FROM mail_queue WHERE email = $1 AND (due_at <= now() OR attempts > 0)',
      [email],
    )
    return waiting.length === 0
  })
  return tablesAbout(databaseUrl, [id, email])
}

describe.each(LOCALES)('an account (%s)', (locale) => {
  const t = translator(locale)

  test.each([true, false])(
    'is deleted for who knows the password, with all that it held, and who had it is out; scripts: %s',
    async (javaScriptEnabled) => {
      const { dataFolder, databaseUrl } = inject('platform')
      const [member, other] = [await storeMember({ language: locale, name: 'ចាន់ សុខា' }), await storeMember()]
      for (const each of [member, other]) await leaveTraces(databaseUrl, each)
      const tablesOfOther = await tablesThatKnow(other)
      const [elsewhere, ofOther] = [await visitAs(member), await visitAs(other)]
      const page = await openAs(member, { javaScriptEnabled })

      await page.goto(sectionPath(locale, 'account'))
      await page.click(`a[href="${sectionPath(locale, 'accountDeletion')}"]`)
      await page.check('#newsletter')
      await page.fill('#password', 'not the password')
      await pressSubmit(page)
      await page.waitForSelector('#password-errors')
      expect(await page.innerText('#password-errors')).toContain(accountErrorText('passwordWrong', t))
      expect(await page.isChecked('#newsletter')).toBe(true)
      expect(await problemsOn(page, javaScriptEnabled)).toEqual([])
      expect(await memberAt(member.email)).toMatchObject({ status: 'active' })

      await page.fill('#password', PASSWORD)
      await pressSubmit(page)
      await page.waitForSelector(`main a.button[href="${homePath(locale)}"]`)
      expect(await page.innerText('main')).toContain(t('account.goodbye'))
      expect(await problemsOn(page, javaScriptEnabled)).toEqual([])
      expect((await page.reload())?.status()).toBe(200)
      expect(await page.context().cookies()).toEqual([])
      expect((await nextMailTo(dataFolder, member.email)).text).toContain('ចាន់ សុខា')
      expect(await tablesThatKnow(member)).toEqual([])
      expect(await logInStatus(member.email)).toBe(422)
      expect((await elsewhere.get('account')).status).toBe(303)

      expect(await tablesThatKnow(other)).toEqual([...tablesOfOther, 'member_sessions'].toSorted())
      expect((await ofOther.get('account')).status).toBe(200)
    },
  )
})

describe('the deletion of an account', () => {
  test('leaves the newsletter alone, unless its reader wants otherwise', async () => {
    const { databaseUrl, dataFolder } = inject('platform')
    const member = await storeMember()
    await subscribe(databaseUrl, member.email)
    const { send } = await visitAs(member)
    expect((await send('accountDeletion', { password: PASSWORD })).status).toBe(303)
    await nextMailTo(dataFolder, member.email)
    expect(await tablesThatKnow(member)).toEqual(['newsletter_subscribers'])
  })

  test('needs the password, and a form: its page alone deletes nothing', async () => {
    const member = await storeMember()
    const { send, get } = await visitAs(member)
    expect((await get('accountDeletion')).status).toBe(200)
    for (const fields of [{}, { password: '' }, { password: 'not the password' }, { credential: '{}' }])
      expect([fields, (await send('accountDeletion', { ...fields })).status]).toEqual([fields, 422])
    expect(await sessionsAt(member.email)).toHaveLength(1)
  })
})
