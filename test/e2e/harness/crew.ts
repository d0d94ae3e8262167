import type { Browser, Page } from 'playwright-core'
import { enter } from './class.ts'
import { newLearner } from './shift.ts'

/** Makes a crew of a shift, by keyboard alone, from the shift's own page. */
export const makerOf = async (
  browser: Browser,
  url: string,
  shift: string,
): Promise<{ page: Page; code: string }> => {
  const page = await newLearner(browser, { viewport: { width: 1280, height: 800 } })
  await page.goto(`${url}#/shift/${shift}?seed=0`)
  await page.locator('[data-control="crew"]').waitFor()
  await enter(page, '[data-control="crew"]')
  await page.locator('[data-control="make"]:enabled').waitFor()
  await enter(page, '[data-control="make"]')
  await page.locator('[data-page="lobby"]').waitFor()
  return { page, code: (await page.locator('[data-page="crew"]').getAttribute('data-code')) ?? '' }
}

/** Takes a role in the lobby. */
export const take = async (page: Page, role: string): Promise<void> => {
  await enter(page, `[data-role="${role}"] [data-control="take"]`)
  await page.locator(`[data-role="${role}"][data-mine="true"]`).waitFor()
}

/** Begins the shift for everybody. */
export const begin = async (page: Page): Promise<void> => {
  await page.locator('[data-control="begin"]:enabled').waitFor()
  await enter(page, '[data-control="begin"]')
}
