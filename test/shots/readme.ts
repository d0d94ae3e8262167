import { mkdirSync } from 'node:fs'
import { launchBrowser } from '../e2e/harness/browser.ts'
import { screenKeyboard } from '../e2e/harness/players.ts'
import { newLearner, playRun, runs } from '../e2e/harness/shift.ts'
import { serveApp } from '../e2e/harness/site.ts'

/* Takes the picture of the README: the shift in 3D, in the middle of the rush. */

const DECISIONS = 29

const [run] = runs
if (!run) throw new Error('The café has no playthrough.')
mkdirSync('docs', { recursive: true })
const app = await serveApp()
const browser = await launchBrowser()
try {
  const page = await newLearner(browser, { viewport: { width: 1280, height: 720 } })
  await page.goto(`${app.url}#/shift/cafe-opening/screen`)
  await page.locator('[data-furnished="true"]').waitFor({ timeout: 180_000 })
  await playRun(page, screenKeyboard, run, DECISIONS)
  await screenKeyboard.skipReflection(page)
  await page.waitForTimeout(4000)
  await page.screenshot({ path: 'docs/stage.png', timeout: 120_000 })
} finally {
  await browser.close()
  await app.close()
}
