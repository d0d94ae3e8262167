import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { textKeyboard } from './harness/players.ts'
import { CAFE, newLearner, readLog, untilLogged, witnessOf } from './harness/shift.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Does what the clipboard says until the shift is over. */
const followHints = async (page: Page): Promise<void> => {
  const hint = page.locator('[data-hint]')
  for (let done = (await readLog(page)).length; ; done += 1) {
    await hint
      .or(page.locator('[data-phase="ended"]'))
      .first()
      .waitFor({ state: 'attached', timeout: 60_000 })
    if ((await hint.count()) === 0) return
    const decision = (await hint.getAttribute('data-hint')) ?? ''
    await textKeyboard.skipReflection(page)
    await textKeyboard.decide(page, decision)
    await untilLogged(page, done + 1, decision)
  }
}

test('guided, a learner who does what the clipboard says earns all there is, whatever was dealt', async () => {
  const page = await newLearner(browser)
  await page.goto(`${inject('appUrl')}#/shift/${CAFE}/text?seed=1&level=guided`)
  await page.locator('[data-phase="playing"]').waitFor()
  await followHints(page)
  await page.locator('[data-control="debrief"]').click()
  const points = page.locator('.outcome-figures [data-earned]')
  await points.waitFor({ timeout: 120_000 })
  expect(await points.getAttribute('data-earned')).toBe(await points.getAttribute('data-best'))
  expect(await page.locator('.outcome-figures').innerText()).toContain('Guided')
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

/** What was dealt for each attempt that is kept. */
const dealsKept = (page: Page): Promise<Record<string, string>[]> =>
  page.evaluate(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('first-shift')
        opening.addEventListener('error', () => fail(opening.error))
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('attempts').objectStore('attempts').getAll()
          all.addEventListener('success', () => {
            opening.result.close()
            done((all.result as { deal?: Record<string, string> }[]).map(({ deal = {} }) => deal))
          })
        })
      }),
  )

test('the level is chosen before the shift; begun again, other things are dealt at the same level', async () => {
  const page = await newLearner(browser)
  for (const [times, control] of ['start', 'start-over'].entries()) {
    await page.goto(`${inject('appUrl')}#/shift/${CAFE}`)
    await page.getByRole('radio', { name: 'Guided' }).check()
    await page.getByRole('radio', { name: 'As text' }).check()
    await page.locator(`[data-control="${control}"]`).click()
    await page.locator('[data-phase="playing"]').waitFor()
    const hint = page.locator('[data-hint]')
    await hint.waitFor({ state: 'attached', timeout: 60_000 })
    await textKeyboard.decide(page, (await hint.getAttribute('data-hint')) ?? '')
    await untilLogged(page, times + 1, 'the first step')
  }
  const deals = await dealsKept(page)
  expect(deals.map(({ level }) => level)).toEqual(['guided', 'guided'])
  expect(deals[0]).not.toEqual(deals[1])
  await page.context().close()
})
