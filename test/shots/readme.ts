import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { guideOf, serveClasses } from '../e2e/harness/class.ts'
import { screenKeyboard } from '../e2e/harness/players.ts'
import { newLearner, playRun, runs } from '../e2e/harness/shift.ts'

const DECISIONS = 29

/** Takes the pictures of the README: the café's shift in the middle of the rush, the mall in the morning, and a desk. */
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
  await shootDesk(browser)
}

/** A class of three in the middle of a trip, with a question open. */
async function shootDesk(browser: Browser): Promise<void> {
  const server = await serveClasses()
  const { page: desk, code } = await guideOf(browser, server.url, 'behind-the-scenes')
  const learners = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const page = await newLearner(browser)
      await page.goto(`${server.url}#/class/${code}/text`)
      await page.locator('.text-body').waitFor()
      return page
    }),
  )
  await desk.locator('[data-stop="waterAndEnergy"] .stop-button').click()
  await desk.locator('[data-ask] button').first().click()
  for (const [index, page] of learners.slice(1).entries())
    await page.locator('[data-decision^="answer."]').nth(index).click()
  await learners[0]?.locator('[data-sign="hand"]').click()
  await desk.locator('[data-sign="hand"]').waitFor()
  await desk.waitForTimeout(1000)
  await desk.screenshot({ path: 'docs/class.png', timeout: 120_000 })
  await Promise.all([desk, ...learners].map((page) => page.context().close()))
  await server.close()
}
