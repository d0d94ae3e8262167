import type { Browser, Page } from 'playwright-core'
import { textKeyboard } from '../e2e/harness/players.ts'
import { newLearner, playRun, runs } from '../e2e/harness/shift.ts'

const SIZES = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } }

const inLanguage = async (page: Page, language: string): Promise<void> => {
  await page.addInitScript((chosen) => {
    const kept = JSON.parse(localStorage.getItem('first-shift.settings') ?? '{}') as object
    localStorage.setItem('first-shift.settings', JSON.stringify({ ...kept, language: chosen }))
  }, language)
}

/** Every page of the app, wide and on a phone, in both languages: before, during and after a shift. */
export const shootPages = async (browser: Browser, appUrl: string, folder: string): Promise<void> => {
  const [run] = runs
  if (!run) throw new Error('The café has no playthrough.')
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const language of ['en', 'es']) {
      const page = await newLearner(browser, { viewport })
      await inLanguage(page, language)
      const shoot = (name: string, fullPage = true) =>
        page.screenshot({ path: `${folder}/${name}-${size}-${language}.png`, fullPage, timeout: 120_000 })
      for (const [name, route] of [
        ['home', ''],
        ['briefing', '#/shift/cafe-opening'],
        ['settings', '#/settings'],
      ] as const) {
        await page.goto(appUrl + route)
        await page
          .locator(name === 'home' ? '[data-shift]' : 'h1')
          .first()
          .waitFor()
        await shoot(name)
      }
      await page.goto(`${appUrl}#/shift/cafe-opening/text`)
      await page.locator('[data-phase="playing"]').waitFor()
      await shoot('text-begin')
      await playRun(page, textKeyboard, run, Math.floor(run.decisions.length * 0.6))
      await textKeyboard.skipReflection(page)
      await shoot('text-mid')
      await page.goto(`${appUrl}#/shift/cafe-opening/screen`)
      await page.reload()
      await page.locator('[data-furnished="true"]').waitFor({ timeout: 180_000 })
      await shoot('stage', false)
      await page.goto(`${appUrl}#/shift/cafe-opening/text`)
      await page.reload()
      await page.locator('[data-phase="playing"]').waitFor()
      await playRun(page, textKeyboard, run)
      await page.locator('[data-control="debrief"]').first().click()
      await page.locator('[data-page="debrief"]').waitFor()
      await page.waitForTimeout(3000)
      await shoot('debrief')
      await page.goto(`${appUrl}#/record`)
      await page.locator('[data-attempt]').first().waitFor()
      await shoot('record')
      await page.context().close()
    }
  }
}
