import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { violations } from './harness/axe.ts'
import { launchBrowser } from './harness/browser.ts'
import { screenMouse, textKeyboard } from './harness/players.ts'
import { newLearner, playRun, runs } from './harness/shift.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const [run] = runs
if (!run) throw new Error('The café has no playthrough.')

test.each(['en', 'es'])('no page breaks an axe rule, language %s', async (language) => {
  const page = await newLearner(browser, { viewport: { width: 390, height: 844 } })
  await page.addInitScript((chosen) => {
    const kept = JSON.parse(localStorage.getItem('first-shift.settings') ?? '{}') as object
    localStorage.setItem('first-shift.settings', JSON.stringify({ ...kept, language: chosen }))
  }, language)
  for (const route of ['', '#/settings', '#/record', '#/shift/cafe-opening', '#/shift/none', '#/nowhere']) {
    await page.goto(inject('appUrl') + route)
    await page.locator('h1').first().waitFor()
    expect({ route, found: await violations(page) }).toEqual({ route, found: [] })
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
  }
  await page.context().close()
})

test('no moment of the shift as text, its dialogs and its debrief break an axe rule', async () => {
  const page = await textKeyboard.open(browser, inject('appUrl'))
  expect(await violations(page)).toEqual([])
  const half = Math.floor(run.decisions.length / 2)
  await playRun(page, textKeyboard, run, half)
  await textKeyboard.skipReflection(page)
  expect(await violations(page)).toEqual([])
  await page.locator('[data-control="pause"]').click()
  await page.locator('[data-dialog="pause"]').waitFor()
  expect(await violations(page)).toEqual([])
  await page.locator('[data-control="resume"]').click()
  await playRun(page, textKeyboard, run)
  await page.locator('[data-phase="ended"]').waitFor()
  expect(await violations(page)).toEqual([])
  await page.locator('[data-control="debrief"]').first().click()
  await page.locator('[data-page="debrief"][data-state="told"]').waitFor()
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

test('the stage with its overlay breaks no axe rule', async () => {
  const page = await screenMouse.open(browser, inject('appUrl'))
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

test('a whole shift can be played by role and name', async () => {
  const page = await newLearner(browser)
  await page.goto(`${inject('appUrl')}#/shift/cafe-opening/text`)
  await page.locator('[data-phase="playing"]').waitFor()
  const byName = {
    ...textKeyboard,
    async decide(shift: Page, decision: string) {
      const choice = shift.locator(`[data-decision="${decision}"]`)
      await choice.waitFor()
      const name = await choice.evaluate((one) =>
        [...one.childNodes]
          .filter((n) => !(n instanceof HTMLElement && n.ariaHidden === 'true'))
          .map((n) => n.textContent)
          .join(''),
      )
      await shift.getByRole('button', { name: name.trim(), exact: true }).click()
    },
  }
  expect(await playRun(page, byName, run)).toEqual(run.play.events)
  await page.context().close()
})
