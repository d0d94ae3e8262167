import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { newLearner } from './harness/shift.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const furnished = '.stage[data-furnished]'

test('while the briefing is read the room comes down, once, and the 3D body begins with it', async () => {
  const page = await newLearner(browser, { serviceWorkers: 'block' })
  const models: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('.glb')) models.push(new URL(request.url()).pathname)
  })
  await page.goto(`${inject('appUrl')}#/shift/cafe-opening`)
  await expect.poll(() => models.length, { timeout: 20_000 }).toBe(6)
  const before = [...models]
  await page.locator('[data-control="start"]').click()
  await page.locator(furnished).waitFor({ timeout: 60_000 })
  expect(before).toContain('/sites/cafe/site.glb')
  // What is not seen at first does not hold up what is.
  expect(before.at(-1)).toBe('/sites/cafe/details.glb')
  expect(new Set(models).size).toBe(models.length)
  await page.context().close()
})

test('who reads the briefing as text is sent nothing of the 3D body', async () => {
  const page = await newLearner(browser, { serviceWorkers: 'block' })
  const models: string[] = []
  await page.addInitScript(() =>
    localStorage.setItem('first-shift.settings', JSON.stringify({ body: 'text' })),
  )
  page.on('request', (request) => {
    // The scenario's own `stage-of` tells what is on stage and draws nothing.
    if (/\.glb$|stage-(?!of-)/.test(request.url())) models.push(request.url())
  })
  await page.goto(`${inject('appUrl')}#/shift/cafe-opening`)
  await page.locator('input[name="body"]').nth(1).waitFor()
  await page.waitForTimeout(2500)
  expect(models).toEqual([])
  await page.context().close()
})

test('a room that was begun and then left is not shown for another shift', async () => {
  const page = await newLearner(browser, { serviceWorkers: 'block' })
  // Held back until the learner has gone elsewhere, so that nobody takes the room of the café.
  let letThrough = () => undefined as void
  const gone = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route('**/sites/cafe/site.glb', async (route) => {
    await gone
    await route.continue()
  })
  await page.goto(`${inject('appUrl')}#/shift/cafe-opening/screen`)
  await page.locator('.stage').waitFor({ timeout: 60_000 })
  await page.evaluate(() => (location.hash = '#/shift/ward-first-hour/screen'))
  letThrough()
  await page.locator(furnished).waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: /Grace/ }).first().waitFor()
  expect(await page.locator('canvas').count()).toBe(1)
  await page.context().close()
})
