import type { Page } from 'playwright-core'

/** The analyst's desk as an analyst uses it. */

export const QUEUE = '/admin/collections/reports'

export const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

export async function findByNumber(page: Page, typed: string): Promise<void> {
  await page.goto(QUEUE)
  await page.getByLabel('Find by reference number').fill(typed)
  await page.getByRole('button', { name: 'Find', exact: true }).click()
}

export async function openContent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open content' }).click()
  await heading(page, 'Details').waitFor()
}

export async function takeStep(
  page: Page,
  step: string,
  choices: readonly string[] = [],
  country?: string,
): Promise<void> {
  await page.getByRole('radio', { name: step }).check()
  for (const choice of choices) await page.getByRole('radio', { name: choice }).check()
  if (country !== undefined) await page.getByLabel('In which country?').selectOption({ label: country })
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/move')),
    page.getByRole('button', { name: 'Save this step' }).click(),
  ])
  if (!answer.ok()) throw new Error(`${step}: ${answer.status()}`)
  await page.locator('.desk-done').filter({ hasText: 'The case is now' }).waitFor()
}
