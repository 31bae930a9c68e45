import { expect, test } from 'vitest'

import { en } from '../../cms/mail-queue/words/en.ts'

test.each(['signUp', 'emailChange', 'newsletterConfirmation'] as const)(
  'nothing that a stranger has typed is repeated where anybody can have it sent: %s',
  (name) => {
    expect(JSON.stringify(en[name])).not.toContain('{name}')
  },
)
