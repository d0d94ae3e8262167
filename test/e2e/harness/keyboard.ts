import type { Page } from 'playwright-core'

/** Nobody tabs farther than this. */
const MOST_TABS = 150

/**
 * Moves the focus with Tab until it is on what a selector names. Waits first until that is on the
 * page: Tab is faster than a page that is on its way.
 * @throws when Tab never comes there.
 */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).first().waitFor({ state: 'attached' })
  for (let i = 0; i < MOST_TABS; i++) {
    if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${selector}`)
}
