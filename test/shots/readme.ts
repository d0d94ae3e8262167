import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { screenKeyboard } from '../e2e/harness/players.ts'
import { newLearner, playRun, runs } from '../e2e/harness/shift.ts'

const DECISIONS = 29

/** Takes the pictures of the README: the café's shift in the middle of the rush, and the mall in the morning. */
export const shootReadme = async (browser: Browser, appUrl: string): Promise<void> => {
  const [run] = runs
  if (!run) throw new Error('The café has no playthrough.')
  mkdirSync('docs', { recursive: true })
  const page = await newLearner(browser, { viewport: { width: 1280, height: 720 } })
  await page.goto(`${appUrl}#/shift/cafe-opening/screen`)
  await page.locator('[data-furnished="true"]').waitFor({ timeout: 180_000 })
  await playRun(page, screenKeyboard, run, DECISIONS)
  await screenKeyboard.skipReflection(page)
  await page.waitForTimeout(4000)
  await page.screenshot({ path: 'docs/stage.png', timeout: 120_000 })
  await page.context().close()

  const walk = await newLearner(browser, { viewport: { width: 1280, height: 720 } })
  await walk.goto(`${appUrl}#/shift/mall-walk/screen`)
  await walk.locator('[data-furnished="true"]').waitFor({ timeout: 180_000 })
  await walk.waitForTimeout(6000)
  await walk.screenshot({ path: 'docs/walk.png', timeout: 120_000 })
  await walk.context().close()
}
