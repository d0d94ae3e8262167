import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { textKeyboard } from './harness/players.ts'
import { newLearner, readLog, runs, untilLogged, type Run } from './harness/shift.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const longest = runs
  .filter(({ dealing }) => dealing === '')
  .reduce((a, b) => (b.decisions.length > a.decisions.length ? b : a))

/** Kills the tab's process as a dead battery would: nothing is flushed, no handler runs. */
const kill = async (page: Page): Promise<void> => {
  const cdp = await page.context().newCDPSession(page)
  const gone = new Promise((done) => page.once('crash', done))
  void cdp.send('Page.crash').catch(() => undefined)
  await gone
  await page.close()
}

const comeBack = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(`${inject('appUrl')}#/shift/cafe-opening/text`)
  await page.locator('[data-page="shift"]').waitFor()
  await page.locator('[data-phase="playing"], [data-phase="ended"]').first().waitFor()
  await textKeyboard.skipReflection(page)
  return page
}

const begin = async (): Promise<BrowserContext> => {
  const first = await newLearner(browser)
  const context = first.context()
  await first.goto(`${inject('appUrl')}#/shift/cafe-opening/text`)
  await first.locator('[data-phase="playing"]').waitFor()
  await first.close()
  return context
}

const decide = async (page: Page, run: Run, index: number): Promise<void> => {
  await textKeyboard.skipReflection(page)
  await page.locator(`[data-decision="${run.decisions[index]}"]`).click({ timeout: 30_000 })
}

test.concurrent('a tab killed after any decision comes back at that decision', async () => {
  const context = await begin()
  for (const index of longest.decisions.keys()) {
    const page = await comeBack(context)
    await decide(page, longest, index)
    await untilLogged(page, index + 1, longest.decisions[index] ?? '')
    await kill(page)
  }
  const page = await comeBack(context)
  expect(await readLog(page)).toEqual(longest.play.events)
  await context.close()
}, 1_200_000)

/** Presses and kills in one breath, so that the kill races the saving; answers the log after coming back. */
const pressAndKill = async (page: Page, decision: string): Promise<string[]> => {
  const context = page.context()
  const chosen = page.locator(`[data-decision="${decision}"]`)
  await chosen.waitFor({ timeout: 30_000 })
  const cdp = await context.newCDPSession(page)
  const gone = new Promise((done) => page.once('crash', done))
  void chosen.evaluate((one: HTMLElement) => one.click()).catch(() => undefined)
  void cdp.send('Page.crash').catch(() => undefined)
  await gone
  await page.close()
  const back = await comeBack(context)
  const log = await readLog(back)
  await back.close()
  return log
}

test.concurrent('a tab killed between a decision and its saving loses at most that decision', async () => {
  const context = await begin()
  const survived: { index: number; log: string[] }[] = []
  for (const [index, decision] of longest.decisions.entries()) {
    let page = await comeBack(context)
    if ((await readLog(page)).length === index && !decision.startsWith('wait.')) {
      survived.push({ index, log: await pressAndKill(page, decision) })
      page = await comeBack(context)
    }
    if ((await readLog(page)).length === index) await decide(page, longest, index)
    await untilLogged(page, index + 1, decision)
    await page.close()
  }
  await context.close()
  for (const { index, log } of survived) {
    expect(log).toEqual(longest.play.events.slice(0, log.length))
    expect(log.length).toBeGreaterThanOrEqual(index)
  }
}, 1_200_000)
