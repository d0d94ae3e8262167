import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { screenKeyboard } from '../e2e/harness/players.ts'
import { newLearner, playRun, runs } from '../e2e/harness/shift.ts'

const DECISIONS = 29

/** Takes the picture of the README: the café's shift in 3D, in the middle of the rush. */
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
}
