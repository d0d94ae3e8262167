import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { guideOf, serveClasses, type ClassServer } from './harness/class.ts'
import { newLearner } from './harness/shift.ts'

let server: ClassServer
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([serveClasses(), launchBrowser()])
})
afterAll(() => Promise.all([server.close(), browser.close()]))

test('whoever joins stands in the room before its details have come, and nothing is kept for later until they have', async () => {
  const { page: desk, code } = await guideOf(browser, server.url, 'behind-the-scenes')
  const page = await newLearner(browser, { viewport: { width: 390, height: 844 } })
  const models: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.glb')) models.push(pathname)
  })
  let letThrough = () => undefined as void
  const come = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route('**/details.glb', async (route) => {
    await come
    await route.continue()
  })
  await page.goto(`${server.url}#/class/${code}`)
  await page.locator('[data-stage="open"]').waitFor({ timeout: 60_000 })
  // The room, then who and what is in it, then the rest of it.
  await expect.poll(() => models.at(-1), { timeout: 30_000 }).toMatch(/details\.glb$/)
  expect(models[0]).toMatch(/site\.glb$/)
  expect(models.filter((path) => path.includes('/people/')).length).toBeGreaterThan(1)
  const isKept = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0)
  expect(await page.locator('[data-furnished]').count()).toBe(0)
  expect(await isKept()).toBe(false)
  letThrough()
  await page.locator('[data-furnished="true"]').waitFor({ timeout: 60_000 })
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true)
  expect(new Set(models).size).toBe(models.length)
  await page.context().close()
  await desk.context().close()
})

test('whoever joins as text is sent nothing of the room', async () => {
  const { page: desk, code } = await guideOf(browser, server.url, 'behind-the-scenes')
  const page = await newLearner(browser, { serviceWorkers: 'block' })
  const models: string[] = []
  page.on('request', (request) => {
    if (/\.glb$|stage-(?!of-)/.test(request.url())) models.push(request.url())
  })
  await page.goto(`${server.url}#/class/${code}/text`)
  await page.locator('.text-body').waitFor({ timeout: 60_000 })
  expect(models).toEqual([])
  await page.context().close()
  await desk.context().close()
})

test('whoever joins over a slow line reads in the letters of the device, and comes into the room the sooner', async () => {
  const { page: desk, code } = await guideOf(browser, server.url, 'behind-the-scenes')
  const page = await newLearner(browser, { serviceWorkers: 'block' })
  const letters: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) letters.push(request.url())
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await new Promise((pass) => setTimeout(pass, 2000))
    await route.continue()
  })
  await page.goto(`${server.url}#/class/${code}`)
  await page.locator('[data-furnished="true"]').waitFor({ timeout: 60_000 })
  expect(letters).toEqual([])
  // Whoever comes to a page of text has them all the same.
  await page.goto(server.url)
  await expect.poll(() => letters.length, { timeout: 20_000 }).toBe(3)
  await page.context().close()
  await desk.context().close()
})
