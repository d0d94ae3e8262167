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
 * Software rendering draws the headset's two eyes about three times a second, so the ordinary test wears it for
 * one run by each way of pointing, and mouse and touch take three runs each. BODIES=all plays every run on every
 * body (about two hours on two cores).
 */
const isThorough = process.env['BODIES'] === 'all'
const some = (names: readonly string[]): readonly Run[] =>
  isThorough ? runs : runs.filter(({ name }) => names.includes(name))

const byPlayer: readonly (readonly [Player, readonly Run[]])[] = [
  [textKeyboard, runs],
  [screenKeyboard, runs],
  [screenMouse, some(['The best morning', 'Rough but honest', 'Too slow to choose'])],
  [screenTouch, some(['The best morning', 'Recovers after mistakes', 'Fine, just fine'])],
  [headsetController, some(['Guesses about the nuts'])],
  [headsetHand, some(['Guesses about the nuts'])],
  [headsetGaze, some(['Guesses about the nuts'])],
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
