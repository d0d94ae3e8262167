import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { headsetController, headsetGaze, headsetHand } from './harness/headset-players.ts'
import { screenKeyboard, screenMouse, screenTouch, textKeyboard } from './harness/players.ts'
import { playRun, runs } from './harness/shift.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const players = [
  textKeyboard,
  screenMouse,
  screenTouch,
  screenKeyboard,
  headsetController,
  headsetHand,
  headsetGaze,
]

describe.each(players)('by $name', (player) => {
  test.each(runs)('"$name" leaves the same log as everywhere else', async (run) => {
    const page = await player.open(browser, inject('appUrl'))
    expect(await playRun(page, player, run)).toEqual(run.play.events)
    await page.locator('[data-phase="ended"]').waitFor()
    await page.context().close()
  })
})
