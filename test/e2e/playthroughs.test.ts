import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { headsetController, headsetGaze, headsetHand } from './harness/headset-players.ts'
import { screenKeyboard, screenMouse, screenTouch, textKeyboard } from './harness/players.ts'
import { playRun, runs, type Player, type Run } from './harness/shift.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/*
 * Mouse and touch take three runs each in the ordinary test; BODIES=all plays every run by them. Software
 * rendering draws the headset's two eyes about three times a second, so the ordinary test wears it for the first
 * decisions of a run by the controller's ray, and BODIES=all for more of them by hand and by gaze as well.
 */
const isThorough = process.env['BODIES'] === 'all'
const some = (names: readonly string[]): readonly Run[] =>
  isThorough ? runs : runs.filter(({ name }) => names.includes(name))
const HEADSET_DECISIONS = isThorough ? 10 : 3

const byPlayer: readonly (readonly [Player, readonly Run[]])[] = [
  [textKeyboard, runs],
  [screenKeyboard, runs],
  [screenMouse, some(['The best morning', 'Rough but honest', 'Too slow to choose'])],
  [screenTouch, some(['The best morning', 'Recovers after mistakes', 'Fine, just fine'])],
]

describe.each(byPlayer.map(([player, chosen]) => ({ name: player.name, player, chosen })))(
  'by $name',
  ({ player, chosen }) => {
    test.each(chosen)('"$name" leaves the same log as everywhere else', async (run) => {
      const page = await player.open(browser, inject('appUrl'))
      expect(await playRun(page, player, run)).toEqual(run.play.events)
      await page.locator('[data-phase="ended"]').waitFor({ state: 'attached' })
      await page.context().close()
    })
  },
)

test.each(isThorough ? [headsetController, headsetHand, headsetGaze] : [headsetController])(
  'the beginning of a run by $name leaves the same log as everywhere else',
  async (player) => {
    const [run] = runs
    if (!run) throw new Error('The café has no playthrough.')
    const page = await player.open(browser, inject('appUrl'))
    const logged = await playRun(page, player, run, HEADSET_DECISIONS)
    expect(logged).toEqual(run.play.events.slice(0, logged.length))
    expect(logged.length).toBeGreaterThanOrEqual(HEADSET_DECISIONS)
    await page.context().close()
  },
  600_000,
)
