import { readFileSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeExample, PICTURED } from '../photos/photo-site.ts'
import { launchBrowser } from './harness/browser.ts'
import { enter, guideOf, serveClasses, wearInClass, type ClassServer } from './harness/class.ts'
import { originOf } from './harness/headset-room.ts'
import { screenKeyboard } from './harness/players.ts'
import { newLearner, witnessOf } from './harness/shift.ts'

/** The trip whose place the one in pictures takes in the built app. */
const STAND_IN = 'behind-the-scenes'
const trip = readFileSync('test/photos/trip-in-pictures/scenario.json', 'utf8').replace(
  '"trip-in-pictures"',
  JSON.stringify(STAND_IN),
)

let browsers: [Browser, Browser]
let folders: { sites: string; scenarios: string }
let server: ClassServer
beforeAll(async () => {
  const scenarios = await mkdtemp(join(tmpdir(), 'pictured-'))
  await mkdir(join(scenarios, STAND_IN))
  await writeFile(join(scenarios, STAND_IN, 'scenario.json'), trip)
  const [{ sites }, served, ...launched] = await Promise.all([
    makeExample(),
    serveClasses(scenarios),
    launchBrowser(),
    launchBrowser(),
  ])
  folders = { sites, scenarios }
  server = served
  browsers = launched
})
afterAll(async () => {
  await Promise.all([server.close(), ...browsers.map((one) => one.close())])
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true })
})

/** A page to which the trip and its pictures are served. */
const open = async (browser: Browser, options: BrowserContextOptions): Promise<Page> => {
  const page = await newLearner(browser, { ...options, serviceWorkers: 'block' })
  await page.route(/\/assets\/scenario-[^/]*\.json$/, (route) =>
    route.fulfill({ contentType: 'application/json', body: trip }),
  )
  await page.route(`**/sites/${PICTURED}/*`, (route) =>
    route.fulfill({
      path: `${folders.sites}/${PICTURED}/${new URL(route.request().url()).pathname.split('/').at(-1)}`,
    }),
  )
  return page
}

const trianglesOf = async (page: Page): Promise<number> =>
  Number(await page.locator('.stage').getAttribute('data-triangles'))

test('a class goes through pictures all round: is led, sees each other beside it, and decides', async () => {
  const { page: guide, code } = await guideOf(browsers[0], server.url, STAND_IN, open)
  const { page: wearer, putOn } = await wearInClass(browsers[1], server.url, code, open)
  await putOn()
  const watcher = await open(browsers[0], { viewport: { width: 640, height: 400 } })
  await watcher.goto(`${server.url}#/class/${code}`)
  await watcher.locator('[data-furnished="true"]').waitFor({ timeout: 120_000 })
  await expect.poll(() => guide.locator('[data-slot][data-here="true"]').count()).toBe(2)

  // What lies behind is pointed at.
  await enter(guide, '[data-point="spill"]')
  await expect.poll(() => watcher.locator('.stage-pointed').count()).toBe(1)
  // All stand where the picture was taken; who goes about sees the others round it.
  const alone = await trianglesOf(watcher)
  await enter(guide, '[data-control="roam"]')
  await expect.poll(() => trianglesOf(watcher)).toBeGreaterThan(alone + 150)

  const before = await originOf(wearer)
  await enter(guide, '[data-stop="entrance"] .stop-button')
  await guide.locator('[data-stop="entrance"][aria-current="step"]').waitFor()
  await expect.poll(() => originOf(wearer)).not.toBe(before)
  for (const page of [wearer, watcher])
    await expect.poll(() => witnessOf(page).requests.some((url) => /entrance-small-/.test(url))).toBe(true)
  await enter(guide, '[data-stop="counter"] .stop-button')
  await expect.poll(() => originOf(wearer)).toBe(before)

  await enter(guide, '[data-control="vote"]')
  await screenKeyboard.decide(watcher, 'say.mop')
  await expect.poll(async () => (await guide.locator('.split-count').allInnerTexts()).join('')).toContain('1')
  await enter(guide, '[data-control="do-it"]')
  for (const page of [guide, watcher])
    await page.locator('[data-ending="done"]').first().waitFor({ state: 'attached' })
  for (const page of [guide, wearer, watcher]) expect(witnessOf(page).faults).toEqual([])
  await Promise.all([guide, wearer, watcher].map((page) => page.context().close()))
})
