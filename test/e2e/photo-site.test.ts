import { readFileSync, rmSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { LOOK_ROUND, lookRoundAs, makeExample, PICTURED } from '../photos/photo-site.ts'
import { violations } from './harness/axe.ts'
import { launchBrowser } from './harness/browser.ts'
import { pressPlace } from './harness/headset-players.ts'
import { arrive, originOf, wear } from './harness/headset-room.ts'
import { emulateHeadset } from './harness/headset.ts'
import { screenKeyboard } from './harness/players.ts'
import { newLearner, readLog, untilLogged, witnessOf } from './harness/shift.ts'

/** The shift whose place the scenario in pictures takes in the built app. */
const STAND_IN = 'practice-till'
const DESKTOP = { viewport: { width: 1280, height: 800 }, screen: { width: 1280, height: 800 } }
const PHONE = { viewport: { width: 390, height: 844 }, screen: { width: 390, height: 844 }, hasTouch: true }

let browser: Browser
let sites: string
beforeAll(async () => {
  ;[browser, { sites }] = await Promise.all([launchBrowser(), makeExample()])
})
afterAll(async () => {
  await browser.close()
  rmSync(sites, { recursive: true })
})

async function open(
  body: 'screen' | 'text',
  options: BrowserContextOptions,
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await newLearner(browser, { serviceWorkers: 'block', ...options })
  await prepare?.(page)
  await page.route(/\/assets\/scenario-[^/]*\.json$/, (route) =>
    route.fulfill({ contentType: 'application/json', body: lookRoundAs(STAND_IN) }),
  )
  await page.route(/\/assets\/es-[^/]*\.json$/, (route) => route.fulfill({ path: `${LOOK_ROUND}/es.json` }))
  await page.route(`**/sites/${PICTURED}/*`, (route) =>
    route.fulfill({
      path: `${sites}/${PICTURED}/${new URL(route.request().url()).pathname.split('/').at(-1)}`,
    }),
  )
  await page.goto(`${inject('appUrl')}#/shift/${STAND_IN}/${body}`)
  await page.locator('[data-phase="playing"]').waitFor()
  if (body === 'screen') await page.locator('[data-furnished="true"]').waitFor({ timeout: 120_000 })
  return page
}

const pictures = (page: Page) =>
  witnessOf(page).requests.flatMap((url) => /([A-Za-z]+-(?:small|large)-[a-z]+)\.webp$/.exec(url)?.[1] ?? [])

/** Where the label of a target stands, or undefined while it is docked at the edge. */
const labelAt = (page: Page, id: string) =>
  page.locator(`[data-target="${id}"]`).evaluate((label) => {
    if (label.hasAttribute('data-outside')) return undefined
    const [x = 0, y = 0] = (label as HTMLElement).style.translate.split(' ').map(parseFloat)
    return { x, y }
  })

test('a desk sees the picture sharpen, points at what is in it, and goes to the other one', async () => {
  const page = await open('screen', DESKTOP)
  await screenKeyboard.decide(page, 'look.till')
  await untilLogged(page, 1, 'look.till')
  await expect.poll(() => labelAt(page, 'thing.till')).toBeDefined()
  // The spill lies behind, the other spot's things in no direction: their labels wait at the edge.
  expect(await labelAt(page, 'thing.spill')).toBeUndefined()
  await expect.poll(() => pictures(page).filter((name) => name.startsWith('counter-large'))).toHaveLength(6)

  await screenKeyboard.decide(page, 'look.spill')
  await untilLogged(page, 2, 'look.spill')
  await expect.poll(() => labelAt(page, 'spot.entrance')).toBeDefined()
  await screenKeyboard.decide(page, 'go.entrance')
  await untilLogged(page, 3, 'go.entrance')
  await expect.poll(() => pictures(page).filter((name) => name.startsWith('entrance-large'))).toHaveLength(6)
  await screenKeyboard.decide(page, 'look.exitSign')
  await untilLogged(page, 4, 'look.exitSign')
  const stage = page.locator('.stage')
  expect(Number(await stage.getAttribute('data-draw-calls'))).toBeLessThan(20)
  expect(Number(await stage.getAttribute('data-triangles'))).toBeLessThan(60_000)
  await screenKeyboard.decide(page, 'go.counter')
  await untilLogged(page, 5, 'go.counter')
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

test('a phone fetches the small pictures only, the first spot first', async () => {
  const page = await open('screen', PHONE)
  await expect.poll(() => pictures(page)).toHaveLength(12)
  expect(
    pictures(page)
      .slice(0, 6)
      .every((name) => name.startsWith('counter-small')),
  ).toBe(true)
  expect(pictures(page).every((name) => name.includes('-small-'))).toBe(true)
  await page.context().close()
})

test('in a headset the picture sharpens on a small screen too, and a ray does all of it', async () => {
  const page = await open('screen', { viewport: { width: 400, height: 260 } }, async (fresh) =>
    wear(fresh, await emulateHeadset(fresh)),
  )
  expect(pictures(page).filter((name) => name.includes('-large-'))).toEqual([])
  await page.locator('[data-control="headset"]').click()
  await page.locator('.stage[data-origin]').waitFor({ timeout: 60_000 })
  await expect.poll(() => pictures(page).filter((name) => name.startsWith('counter-large'))).toHaveLength(6)
  const origins = [await originOf(page)]
  for (const [index, decision] of [
    'look.till',
    'look.spill',
    'go.entrance',
    'look.exitSign',
    'go.counter',
  ].entries()) {
    const [verb, name] = decision.split('.')
    const selector = `[data-target="${verb === 'go' ? 'spot' : 'thing'}.${name}"]`
    await pressPlace(page, 'controller', selector, async () => (await readLog(page)).length > index)
    expect((await readLog(page))[index]).toBe(decision)
    await arrive(page)
    origins.push(await originOf(page))
  }
  // Only going to the other spot moves the wearer.
  expect(new Set(origins.slice(0, 3)).size).toBe(1)
  expect(origins[3]).not.toBe(origins[2])
  expect(origins[4]).toBe(origins[3])
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

test('as text, the picture is described where the learner stands, and no axe rule is broken', async () => {
  const { meta } = JSON.parse(readFileSync(`${LOOK_ROUND}/scenario.json`, 'utf8')) as {
    meta: { spots: Record<string, { description: string }> }
  }
  const page = await open('text', DESKTOP)
  expect(await page.locator('[data-spot="counter"]').textContent()).toContain(
    meta.spots['counter']?.description,
  )
  expect(await violations(page)).toEqual([])
  await page.locator('[data-decision="look.spill"]').click()
  await page.locator('[data-decision="go.entrance"]').click()
  await page.locator('[data-spot="entrance"]').waitFor()
  expect(await page.locator('[data-spot]').textContent()).toContain(meta.spots['entrance']?.description)
  expect(await violations(page)).toEqual([])
  expect(pictures(page)).toEqual([])
  await page.context().close()
})
