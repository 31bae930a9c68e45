import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds wrong with a page as it is now, or with a part of it that is ours, a line for each rule. */
export async function violationsOn(page: Page, part = 'html'): Promise<string[]> {
  // Whoever has pressed something and seen the first of what came of it may be quicker than the rest of the page.
  await page.waitForLoadState()
  await page.evaluate(() => {
    // What is not drawn yet has no place of its own, and axe asks what lies behind a word.
    const whole = new CSSStyleSheet()
    whole.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(whole)
  })
  await page.evaluate(axe.source)
  return page.evaluate(async (where) => {
    const { axe } = window as unknown as { axe: { run(where: string): Promise<axe.AxeResults> } }
    const { violations } = await axe.run(where)
    return violations.map(
      ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
    )
  }, part)
}
