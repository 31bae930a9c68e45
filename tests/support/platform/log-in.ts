import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright-core'
import { inject } from 'vitest'

import { FIRST_ACCOUNT } from '../postgres/preparation.ts'
import { staffClient } from './staff-client.ts'

const PASSWORD = 'four unrelated words in a row'

/** Makes an account of that role and logs the page in with it. */
export async function logInAs(page: Page, who: 'analyst', language: 'en' | 'km' = 'en'): Promise<void> {
  const { cmsUrl } = inject('platform')
  const account = {
    email: `${randomUUID()}@hotline.example`,
    password: PASSWORD,
    name: 'An Analyst',
    role: who,
    language,
  }
  await (await staffClient(FIRST_ACCOUNT)).create('staff', account)
  await page.goto(`${cmsUrl}/admin/login`)
  await page.fill('input[name=email]', account.email)
  await page.fill('input[name=password]', account.password)
  await page.click('button[type=submit]')
  await page.waitForURL(/\/admin\/?$/)
}
