import { readdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test, type TestContext } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { headsetController, headsetGaze, headsetHand, headsetOneHand } from './harness/headset-players.ts'
import { screenKeyboard, screenMouse, screenTouch, textKeyboard } from './harness/players.ts'
import {
  CAFE,
  playRun,
  runs,
  runsOf,
  scenarioOf,
  witnessOf,
  type Drawing,
  type Player,
  type Run,
} from './harness/shift.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/*
 * Software rendering draws two to five frames a second here, and what is drawn decides nothing. So one run is drawn,
 * and the others play in a room that is there but not drawn. In the ordinary test every run of the café as it is
 * written is played as text and by mouse; of the others, and of what chance may deal, enough that each scenario is met
 * as text and by mouse and each way of playing meets several sites. BODIES=all plays every run in every way. That each
 * run comes out as it says is proved by `npm run check` in any case.
 */
const isThorough = process.env['BODIES'] === 'all'
const kindOf = (shift: string): string => scenarioOf(shift).header.kind
const folders = readdirSync('scenarios', { withFileTypes: true }).filter((entry) => entry.isDirectory())
const others = folders.flatMap(({ name }) => (name === CAFE ? [] : runsOf(name)))
const practices = others.filter(({ shift }) => shift.startsWith('practice-'))
const walks = others.filter(({ shift }) => kindOf(shift) === 'walk')
/** What a whole class plays is played as such by class-trip.test.ts; here it is met alone. */
const trips = others.filter(({ shift }) => kindOf(shift) === 'trip')
const shifts = others.filter(({ shift }) => kindOf(shift) === 'shift')
const isWritten = ({ dealing }: Run): boolean => dealing === ''
const cafe = runs.filter(isWritten)
/** The one that is drawn. */
const drawn = cafe.slice(0, 1)

/** The first so many runs of each scenario. */
const firstOfEach = (all: readonly Run[], count = 1): readonly Run[] =>
  all.filter((run, index) => all.slice(0, index).filter(({ shift }) => shift === run.shift).length < count)
const dealtOnes = [...runs, ...shifts].filter((run) => !isWritten(run))
/** Every third of what chance dealt, so that levels and sites are mixed. */
const someDealt = dealtOnes.filter((_, index) => index % 3 === 0)
const some = (names: readonly string[], rest: readonly Run[] = []): readonly Run[] =>
  isThorough ? [...runs, ...others] : [...cafe.filter(({ name }) => names.includes(name)), ...rest]

const asText = [
  ...cafe,
  ...firstOfEach(shifts.filter(isWritten), 4),
  ...firstOfEach(walks, 2),
  ...firstOfEach(trips),
  ...firstOfEach(practices),
  ...someDealt,
]
const byMouse = [...cafe, ...firstOfEach(others), ...firstOfEach(dealtOnes)]

const byPlayer: readonly (readonly [Player, readonly Run[]])[] = [
  [textKeyboard, isThorough ? [...runs, ...others] : asText],
  [screenMouse, isThorough ? [...runs, ...others] : byMouse.filter((run) => !drawn.includes(run))],
  [screenKeyboard, some(['The best morning', 'Pleases everybody', 'Rough but honest'], firstOfEach(shifts))],
  [screenTouch, some(['All by hand', 'Late, and says so', 'Fine, just fine'], firstOfEach(shifts))],
  [
    headsetController,
    some(
      ['The best morning', 'Recovers after mistakes', 'Too slow to choose'],
      [...firstOfEach(shifts), ...firstOfEach(walks).slice(0, 1)],
    ),
  ],
  [headsetOneHand, some(['Fine, just fine'])],
  [headsetHand, some(['Blames somebody', 'Too slow to choose'], firstOfEach(practices).slice(0, 1))],
  [headsetGaze, some(['Rough but honest', 'Too slow to choose'])],
]

/** Plays a run to its end on a page that is closed also where that fails, since it would take time from all others. */
async function playOn(
  { onTestFinished }: TestContext,
  player: Player,
  run: Run,
  drawing: Drawing,
): Promise<{ log: readonly string[]; faults: readonly string[] }> {
  const page = await player.open(browser, inject('appUrl'), drawing, run)
  onTestFinished(() => page.context().close())
  const log = await playRun(page, player, run)
  await page.locator('[data-phase="ended"]').waitFor({ state: 'attached' })
  return { log, faults: witnessOf(page).faults }
}

describe.concurrent.each(byPlayer.map(([player, chosen]) => ({ name: player.name, player, chosen })))(
  'by $name',
  ({ player, chosen }) => {
    test.for(chosen)('$name of $shift leaves the same log as everywhere else', async (run, context) => {
      const expected = { log: run.play.events, faults: [] }
      expect(await playOn(context, player, run, 'undrawn')).toEqual(expected)
    })
  },
)

// By itself: it takes all that the machine can draw.
test.for(drawn)('$name of $shift leaves the same log when it is drawn', async (run, context) => {
  const expected = { log: run.play.events, faults: [] }
  expect(await playOn(context, screenMouse, run, 'drawn')).toEqual(expected)
})
