import { readdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { headsetController, headsetGaze, headsetHand, headsetOneHand } from './harness/headset-players.ts'
import { screenKeyboard, screenMouse, screenTouch, textKeyboard } from './harness/players.ts'
import { CAFE, playRun, runs, runsOf, witnessOf, type Player, type Run } from './harness/shift.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/*
 * Software rendering draws two to five frames a second here, and what is drawn decides nothing. So few runs are drawn,
 * and the others play in a room that is there but not drawn. In the ordinary test every run of every shift is played
 * as text, every run of the café and the first of each scenario by mouse, and enough by the other ways that each of
 * them meets several sites; BODIES=all plays every run in every way.
 */
const isThorough = process.env['BODIES'] === 'all'
const folders = readdirSync('scenarios', { withFileTypes: true }).filter((entry) => entry.isDirectory())
const others = folders.flatMap(({ name }) => (name === CAFE ? [] : runsOf(name)))
const practices = others.filter(({ shift }) => shift.startsWith('practice-'))
const shifts = others.filter((run) => !practices.includes(run))
const firstOfEach = (all: readonly Run[]): readonly Run[] =>
  all.filter(({ shift }, index) => all.findIndex((run) => run.shift === shift) === index)
const some = (names: readonly string[], rest: readonly Run[] = []): readonly Run[] =>
  isThorough ? [...runs, ...others] : [...runs.filter(({ name }) => names.includes(name)), ...rest]

const byPlayer: readonly (readonly [Player, readonly Run[], readonly Run[]])[] = [
  [textKeyboard, [...runs, ...(isThorough ? others : [...shifts, ...firstOfEach(practices)])], []],
  [screenMouse, isThorough ? [...runs, ...others] : [...runs, ...firstOfEach(others)], runs.slice(0, 1)],
  [
    screenKeyboard,
    some(['The best morning', 'Pleases everybody', 'Rough but honest'], firstOfEach(shifts)),
    [],
  ],
  [screenTouch, some(['All by hand', 'Late, and says so', 'Fine, just fine'], firstOfEach(shifts)), []],
  [
    headsetController,
    some(['The best morning', 'Recovers after mistakes', 'Too slow to choose'], firstOfEach(shifts)),
    [],
  ],
  [headsetOneHand, some(['Fine, just fine']), []],
  [headsetHand, some(['Blames somebody', 'Too slow to choose'], firstOfEach(practices).slice(0, 1)), []],
  [headsetGaze, some(['Rough but honest', 'Too slow to choose']), []],
]

describe.each(byPlayer.map(([player, chosen, drawn]) => ({ name: player.name, player, chosen, drawn })))(
  'by $name',
  ({ player, chosen, drawn }) => {
    test.each(chosen)('$name of $shift leaves the same log as everywhere else', async (run) => {
      const drawing = drawn.includes(run) ? 'drawn' : 'undrawn'
      const page = await player.open(browser, inject('appUrl'), drawing, run)
      expect(await playRun(page, player, run)).toEqual(run.play.events)
      await page.locator('[data-phase="ended"]').waitFor({ state: 'attached' })
      expect(witnessOf(page).faults).toEqual([])
      await page.context().close()
    })
  },
)
