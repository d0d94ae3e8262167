import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { landingBytes } from '../bench/bytes.bench.ts'
import { launchBrowser } from './harness/browser.ts'
import { headsetController } from './harness/headset-players.ts'
import { screenMouse } from './harness/players.ts'
import { newLearner, playRun, runs, runsOf, witnessOf } from './harness/shift.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('the landing page needs at most 90 kB of script and loads nothing of the 3D body', async () => {
  const page = await newLearner(browser, { serviceWorkers: 'block' })
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || /\.(glb|wasm)$/.test(request.url()))
      scripts.push(request.url())
  })
  await page.goto(inject('appUrl'))
  await page.locator('h1').waitFor()
  await page.waitForTimeout(1000)
  expect(scripts.filter((url) => /stage|\.glb|\.wasm/.test(url))).toEqual([])
  expect(landingBytes()).toBeLessThanOrEqual(90 * 1024)
  await page.context().close()
})

/** The most draw calls and triangles seen while turning once round, in so many steps. */
const turnRound = async (page: Page, steps = 16): Promise<{ calls: number; triangles: number }> => {
  const stage = page.locator('.stage')
  const most = { calls: 0, triangles: 0 }
  for (let step = 0; step < steps; step++) {
    await page.keyboard.down('ArrowLeft')
    await page.waitForTimeout(4000 / steps)
    await page.keyboard.up('ArrowLeft')
    // The stage tells its counts once a second.
    await page.waitForTimeout(1200)
    most.calls = Math.max(most.calls, Number(await stage.getAttribute('data-draw-calls')))
    most.triangles = Math.max(most.triangles, Number(await stage.getAttribute('data-triangles')))
  }
  return most
}

test.concurrent.each([0, 34])(
  'after %i decisions no view of the café breaks its budget',
  async (decisions) => {
    const [run] = runs
    if (!run) throw new Error('The café has no playthrough.')
    const page = await screenMouse.open(browser, inject('appUrl'), 'undrawn')
    await playRun(page, screenMouse, run, decisions)
    await page.locator('h1').focus()
    const { calls, triangles } = await turnRound(page)
    console.log(`After ${decisions} decisions at most ${calls} draw calls and ${triangles} triangles.`)
    expect(triangles).toBeGreaterThan(50_000)
    expect(triangles).toBeLessThanOrEqual(150_000)
    expect(calls).toBeLessThanOrEqual(60)
    await page.context().close()
  },
)

test.concurrent.each([
  ['mall-walk', 0],
  ['mall-walk', 18],
  ['museum-walk', 5],
])(
  'in %s after %i decisions no view of the site with its people breaks the budget',
  async (walk, decisions) => {
    const [run] = runsOf(walk)
    if (!run) throw new Error(`${walk} has no playthrough.`)
    const page = await screenMouse.open(browser, inject('appUrl'), 'undrawn', run)
    await playRun(page, screenMouse, run, decisions)
    await page.locator('h1').focus()
    const { calls, triangles } = await turnRound(page, 8)
    console.log(`${walk}, after ${decisions}: at most ${calls} draw calls and ${triangles} triangles.`)
    expect(triangles).toBeGreaterThan(80_000)
    expect(triangles).toBeLessThanOrEqual(150_000)
    expect(calls).toBeLessThanOrEqual(60)
    await page.context().close()
  },
)

test('in the headset the budget holds for each eye, and nothing breaks while it is drawn', async () => {
  const page = await headsetController.open(browser, inject('appUrl'), 'drawn')
  const stage = page.locator('.stage')
  await page.waitForTimeout(3000)
  const calls = Number(await stage.getAttribute('data-draw-calls'))
  const triangles = Number(await stage.getAttribute('data-triangles'))
  expect(calls).toBeGreaterThan(0)
  expect(calls).toBeLessThanOrEqual(2 * 60)
  expect(triangles).toBeLessThanOrEqual(2 * 150_000)
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})
