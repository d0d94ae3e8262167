import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { headsetController, headsetGaze, headsetHand, headsetOneHand } from './harness/headset-players.ts'
import { screenKeyboard, screenMouse, screenTouch, textKeyboard } from './harness/players.ts'
import { playRun, runs, runsOf, witnessOf, type Player, type Run } from './harness/shift.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/*
 * Software rendering draws two to five frames a second here, and what is drawn decides nothing. So the first run of
 * each way over the screen is drawn, and the others and the headset's play in a room that is there but not drawn.
 * In the ordinary test the headset plays some runs in each of its ways, and so does everybody on the ward;
 * BODIES=all plays every run in every way.
 */
const isThorough = process.env['BODIES'] === 'all'
const ward = runsOf('ward-first-hour')
const some = (all: readonly Run[], names: readonly string[]): readonly Run[] =>
  isThorough ? all : all.filter(({ name }) => names.includes(name))

const byPlayer: readonly (readonly [Player, readonly Run[], readonly Run[]])[] = [
  [textKeyboard, [...runs, ...ward], []],
  [screenKeyboard, [...runs, ...ward.slice(0, 1)], runs.slice(0, 1)],
  [
    screenMouse,
    [...runs, ...some(ward, ['The best hour', 'Recovers after slips'])],
    [...runs.slice(0, 1), ...ward.slice(0, 1)],
  ],
  [screenTouch, [...runs, ...some(ward, ['Copies, and says so'])], []],
  [
    headsetController,
    [
      ...some(runs, ['The best morning', 'Recovers after mistakes', 'Too slow to choose']),
      ...some(ward, ['The best hour']),
    ],
    [],
  ],
  [headsetOneHand, some(runs, ['Fine, just fine']), []],
  [headsetHand, some(runs, ['Blames somebody', 'Too slow to choose']), []],
  [headsetGaze, some(runs, ['Rough but honest', 'Too slow to choose']), []],
]

describe.each(byPlayer.map(([player, chosen, drawn]) => ({ name: player.name, player, chosen, drawn })))(
  'by $name',
  ({ player, chosen, drawn }) => {
    test.each(chosen)('$name of $shift leaves the same log as everywhere else', async (run) => {
      const drawing = drawn.includes(run) ? 'drawn' : 'undrawn'
      const page = await player.open(browser, inject('appUrl'), drawing, run.shift)
      expect(await playRun(page, player, run)).toEqual(run.play.events)
      await page.locator('[data-phase="ended"]').waitFor({ state: 'attached' })
      expect(witnessOf(page).faults).toEqual([])
      await page.context().close()
    })
  },
)
