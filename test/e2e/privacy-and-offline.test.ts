import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { screenMouse, textKeyboard } from './harness/players.ts'
import { newLearner, playRun, runs } from './harness/shift.ts'
import { serveApp } from './harness/site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const [run] = runs
if (!run) throw new Error('The café has no playthrough.')

/** Collects every address that a page asks for that is not the app's own. */
const watchForeign = (page: Page, appUrl: string): string[] => {
  const foreign: string[] = []
  page.context().on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(appUrl) && !/^(data|blob|about):/.test(url)) foreign.push(url)
  })
  return foreign
}

test('a whole shift and its debrief ask no other host for anything', async () => {
  const appUrl = inject('appUrl')
  const page = await newLearner(browser)
  const foreign = watchForeign(page, appUrl)
  for (const route of ['', '#/record', '#/settings', '#/shift/cafe-opening']) {
    await page.goto(appUrl + route)
    await page.locator('h1').waitFor()
  }
  await page.context().close()

  const shift = await textKeyboard.open(browser, appUrl)
  const alsoForeign = watchForeign(shift, appUrl)
  await playRun(shift, textKeyboard, run)
  await shift.locator('[data-control="debrief"]').first().click()
  await shift.locator('[data-page="debrief"]').waitFor()
  await shift.context().close()

  const stage = await screenMouse.open(browser, appUrl)
  const stageForeign = watchForeign(stage, appUrl)
  await stage.waitForTimeout(2000)
  await stage.context().close()
  expect([...foreign, ...alsoForeign, ...stageForeign]).toEqual([])
})

test('after one visit the whole shift plays with the server gone', async () => {
  const app = await serveApp({ skipBuild: true })
  const page = await newLearner(browser)
  await page.goto(app.url)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.waitForTimeout(1000)
  await app.close()

  await page.goto(`${app.url}#/shift/cafe-opening/text`)
  await page.reload()
  await page.locator('[data-phase="playing"]').waitFor()
  expect(await playRun(page, textKeyboard, run)).toEqual(run.play.events)
  await page.locator('[data-control="debrief"]').first().click()
  await page.locator('[data-page="debrief"]').waitFor()

  await page.goto(`${app.url}#/shift/cafe-opening/screen`)
  await page.reload()
  await page.locator('[data-furnished="true"]').waitFor({ timeout: 120_000 })
  await page.context().close()
})
