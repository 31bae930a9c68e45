import { expect, test } from 'vitest'

import { sayAlert } from '../../cms/site-alert/says.ts'

const NOW = new Date('2026-11-28T05:00:00.000Z')
const EARLIER = '2026-11-28T04:00:00.000Z'
const LATER = '2026-11-28T06:00:00.000Z'
const BOTH = { en: 'The telephone is out of order', km: 'ទូរសព្ទមិនដំណើរការ' }

test.each([
  [{ title: BOTH }, 'Readers see it now.'],
  [{ text: BOTH, from: EARLIER, until: LATER }, 'Readers see it now.'],
  [{ title: BOTH, from: LATER }, 'Not shown yet: it begins at the time below.'],
  [{ title: BOTH, until: EARLIER }, 'Not shown any more: its time is over.'],
  [{ title: { en: ' ', km: null } }, 'Not shown: nothing is written.'],
  [{ title: { en: BOTH.en } }, 'Readers see it now. Nothing is written in ខ្មែរ: its readers see it in English.'],
])('whoever writes the alert reads what its readers see, case %#', (alert, said) => {
  expect(sayAlert(alert, NOW, 'en')).toBe(said)
})
