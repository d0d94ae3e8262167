import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { screenMouse, textKeyboard } from './harness/players.ts'
import { newLearner, playRun, runs, witnessOf } from './harness/shift.ts'
import { serveApp } from './harness/site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const [run] = runs
if (!run) throw new Error('The café has no playthrough.')

/** Every address that a learner's pages have asked for that is not the app's own. */
const foreign = (page: Page, appUrl: string): string[] =>
  witnessOf(page).requests.filter((url) => !url.startsWith(appUrl) && !/^(data|blob|about):/.test(url))

test('a whole shift and its debrief ask no other host for anything', async () => {
  const appUrl = inject('appUrl')
  const pages = await newLearner(browser)
  for (const route of ['', '#/record', '#/settings', '#/shift/cafe-opening']) {
    await pages.goto(appUrl + route)
    await pages.locator('h1').waitFor()
  }
  const shift = await textKeyboard.open(browser, appUrl)
  await playRun(shift, textKeyboard, run)
  await shift.locator('[data-control="debrief"]').first().click()
  await shift.locator('[data-page="debrief"][data-state="told"]').waitFor()
  const stage = await screenMouse.open(browser, appUrl)
  await stage.waitForTimeout(2000)
  for (const page of [pages, shift, stage]) {
    expect(witnessOf(page).requests.length).toBeGreaterThan(5)
    expect(foreign(page, appUrl)).toEqual([])
    await page.context().close()
  }
})

test('a shift that was opened once plays with the server gone', async () => {
  const app = await serveApp({ skipBuild: true })
  const page = await newLearner(browser)
  await page.goto(app.url)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  // Nothing of the 3D body comes before a shift is opened, and then all of that shift.
  const kept = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('shifts-'))
      const found = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return found.flat().map(({ url }) => new URL(url).pathname)
    })
  expect(await kept()).toEqual([])
  await page.goto(`${app.url}#/shift/cafe-opening`)
  await expect.poll(kept, { timeout: 30_000 }).toContain('/people/mei.glb')
  expect((await kept()).filter((path) => path.includes('/sites/'))).toHaveLength(4)
  await app.close()

  await page.goto(`${app.url}#/shift/cafe-opening/text`)
  await page.reload()
  await page.locator('[data-phase="playing"]').waitFor()
  expect(await playRun(page, textKeyboard, run)).toEqual(run.play.events)
  await page.locator('[data-control="debrief"]').first().click()
  await page.locator('[data-page="debrief"][data-state="told"]').waitFor()

  await page.goto(`${app.url}#/shift/cafe-opening/screen`)
  await page.reload()
  await page.locator('[data-furnished="true"]').waitFor({ timeout: 120_000 })
  await page.context().close()
})
