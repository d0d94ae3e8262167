import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { DEFAULTS } from '../../../src/server/web/options.ts'
import { startServer, type RunningServer } from '../../../src/server/web/start-server.ts'
import { arrive, headsetOf, wear } from './headset-room.ts'
import { emulateHeadset } from './headset.ts'
import { pressPlace } from './headset-players.ts'
import { tabTo } from './keyboard.ts'
import { newLearner } from './shift.ts'

/** A class server on a free port, with the built app. */
export interface ClassServer {
  url: string
  /** Ends it; its folder stays. */
  stop: () => Promise<void>
  /** Starts it again where it was, from what its folder has. */
  start: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Starts a class server with an empty folder of its own.
 * @param scenarios folder of the scenarios that classes are made of; left out: the app's own
 */
export const serveClasses = async (scenarios = DEFAULTS.scenarios): Promise<ClassServer> => {
  const data = await mkdtemp(join(tmpdir(), 'class-'))
  let server: RunningServer = await startServer({ port: 0, httpsPort: undefined, data, scenarios })
  const { port } = server
  return {
    url: `http://localhost:${port}/`,
    stop: () => server.close(),
    async start() {
      server = await startServer({ port, httpsPort: undefined, data, scenarios })
    },
    async close() {
      await server.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** Goes to something by Tab and presses it. */
export const enter = async (page: Page, selector: string): Promise<void> => {
  await tabTo(page, selector)
  await page.keyboard.press('Enter')
}

/** Opens a fresh page in a browser. */
type OpenPage = (browser: Browser, options: BrowserContextOptions) => Promise<Page>

/** A guide who has made a class of a trip by keyboard alone, and stands at its desk. */
export const guideOf = async (
  browser: Browser,
  url: string,
  trip: string,
  open: OpenPage = newLearner,
): Promise<{ page: Page; code: string }> => {
  const page = await open(browser, { viewport: { width: 1280, height: 800 } })
  await page.goto(`${url}#/lead?trip=${trip}`)
  await page.locator('[data-control="make"]:enabled').waitFor()
  await enter(page, '[data-control="make"]')
  const code = (await page.locator('.desk').getAttribute('data-code')) ?? ''
  return { page, code }
}

/** A learner who comes into a class with an emulated headset at hand, and puts it on once there is something to see. */
export const wearInClass = async (
  browser: Browser,
  url: string,
  code: string,
  open: OpenPage = newLearner,
): Promise<{ page: Page; putOn: () => Promise<void> }> => {
  const page = await withHeadset(browser, open)
  await page.goto(`${url}#/class/${code}`)
  return { page, putOn: () => putOnIn(page) }
}

/** Opens a page with an emulated headset at hand. */
export const withHeadset = async (browser: Browser, open: OpenPage = newLearner): Promise<Page> => {
  const page = await open(browser, { viewport: { width: 400, height: 260 } })
  wear(page, await emulateHeadset(page))
  return page
}

/** Puts on the headset of a page, once there is something to see. */
export const putOnIn = async (page: Page): Promise<void> => {
  const headset = headsetOf(page)
  await page.locator('[data-furnished="true"]').waitFor({ timeout: 180_000 })
  await page.locator('[data-control="headset"]').click()
  await page.locator('.stage[data-origin]').waitFor({ timeout: 60_000 })
  await headset.call('set_transform', { device: 'headset', position: { x: 0, y: 1.6, z: 0 } })
  await headset.frames(6)
}

/** A learner who has come into a class in an emulated headset. */
export const wearerIn = async (browser: Browser, url: string, code: string): Promise<Page> => {
  const { page, putOn } = await wearInClass(browser, url, code)
  await putOn()
  return page
}

/** Presses a choice on a panel in the headset. */
export const choose = async (page: Page, decision: string, isDone: () => Promise<boolean>): Promise<void> => {
  await arrive(page)
  await pressPlace(page, 'controller', `[data-decision="${decision}"][data-position]`, isDone)
}
