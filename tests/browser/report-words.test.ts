import { expect, inject, onTestFinished, test } from 'vitest'

import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { REPORT_TEXTS, STATUS_WORDS } from '../../collections/vocabulary/report-words.ts'
import { until } from '../support/ops/processes.ts'
import { staffClient } from '../support/platform/staff-client.ts'
import { referenceIn, sendForm } from '../support/reports/send-form.ts'

const formIn = async (locale: 'en' | 'km') =>
  (await fetch(inject('platform').siteUrl + sectionPath(locale, 'report'))).text()

test('staff change the words of the form and of the status in one language, readers see them within seconds, and an emptied text returns', async () => {
  const { siteUrl } = inject('platform')
  const publisher = staffClient('publisher')
  const change = (texts: object) => publisher.send('POST', 'globals/report-texts?locale=km', texts)

  expect(await formIn('km')).toContain(REPORT_TEXTS.victim.km)
  onTestFinished(async () => {
    await change({ texts: { victim: '' }, statusWords: { received: '' } })
  })
  const mine = 'ពាក្យដែលបុគ្គលិកបានសរសេរ'
  await change({ texts: { victim: mine }, statusWords: { received: mine } })
  await until('the new words are shown', async () => (await formIn('km')).includes(mine))
  expect(await formIn('en')).toContain(REPORT_TEXTS.victim.en)

  const sent = await sendForm(siteUrl + sectionPath('km', 'report'), {
    sourceType: 'other',
    urls: 'a place',
    anonymous: 'on',
  })
  const asked = { reference: referenceIn(sent.html) ?? '' }
  expect((await sendForm(siteUrl + sectionPath('km', 'reportStatus'), asked)).html).toContain(mine)

  await change({ texts: { victim: '' }, statusWords: { received: '' } })
  await until('the old words are back', async () => (await formIn('km')).includes(REPORT_TEXTS.victim.km))
  expect((await sendForm(siteUrl + sectionPath('km', 'reportStatus'), asked)).html).toContain(STATUS_WORDS.received.km)
})
