import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { pressPlace } from './harness/headset-players.ts'
import { originOf, restingPlace, toDevice } from './harness/headset-room.ts'
import {
  correctAnchor,
  countAnchors,
  FLOOR,
  HELD,
  openPhone,
  refuseSessions,
  withoutAnchors,
  type PhoneOptions,
} from './harness/phone.ts'
import { screenMouse, target } from './harness/players.ts'
import { playRun, readLog, runsOf, witnessOf, type Player } from './harness/shift.ts'

const PRACTICE = 'practice-thermometer'
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A practice on its page, drawn and furnished, before it is put on the floor. */
const openPractice = async (options?: PhoneOptions) => {
  const opened = await openPhone(browser, `${inject('appUrl')}#/shift/${PRACTICE}/screen`, options)
  await opened.page.locator('[data-furnished="true"]').waitFor({ timeout: 180_000 })
  return opened
}

const heldRow = (decision: string): string =>
  [...target(decision).matchAll(/thing\.\w+/g)].map(([id]) => `[data-command="${id}"]`).join(', ') || 'none'

/** One finger on the picture of a phone: taps things, people and the buttons of panels where they are seen. */
const finger: Pick<Player, 'decide' | 'skipReflection'> = {
  async decide(page, decision) {
    const first = page.locator(target(decision)).first()
    await first.waitFor({ state: 'attached' })
    const before = (await readLog(page)).length
    const isLogged = async () => (await readLog(page)).length > before
    const item = `[role="menuitem"][data-decision="${decision}"][data-position]`
    const hasMenu = (await first.getAttribute('aria-haspopup')) === 'menu'
    const isOpen = async () => (await page.locator(item).count()) > 0
    const isHeld = (await page.locator(heldRow(decision)).count()) > 0
    const place = isHeld ? heldRow(decision) : `:is(${target(decision)})[data-position]`
    await pressPlace(page, 'transient', place, hasMenu ? isOpen : isLogged)
    if (hasMenu) await pressPlace(page, 'transient', item, isLogged)
  },
  async skipReflection(page) {
    const isGone = async () => (await page.locator('[data-dialog="reflection"]').count()) === 0
    if (!(await isGone())) await pressPlace(page, 'transient', '[data-command="skipReflection"]', isGone)
  },
}

const isThere = (page: Page, selector: string) => async () => (await page.locator(selector).count()) > 0

test('a practice is put on the real floor by a tap and played there to its best ending', async () => {
  const { page, phone } = await openPractice({ room: 'living_room' })
  await page.locator('[data-control="floor"]').click()
  await phone.hold(HELD, FLOOR)
  await page.locator('[data-command="placeHere"]').waitFor({ state: 'attached' })
  await phone.frames(6)
  await phone.tap(FLOOR)
  await page.locator('.stage[data-origin]').waitFor({ state: 'attached' })
  const [run] = runsOf(PRACTICE)
  if (!run) throw new Error(`${PRACTICE} has no playthrough.`)
  expect(
    await playRun(page, { ...finger, name: 'a finger', open: () => Promise.resolve(page) }, run),
  ).toEqual(run.play.events)
  await expect.poll(isThere(page, '[data-phase="ended"]')).toBe(true)
  expect(await page.locator('[data-dialog="ending"]').textContent()).toContain('Two true numbers')
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

/** A practice put on the floor by a tap. */
const putOnFloor = async (isAnchored: boolean) => {
  const { page, phone } = await openPractice({ room: 'living_room' })
  if (!isAnchored) await page.evaluate(withoutAnchors)
  await page.locator('[data-control="floor"]').click()
  await phone.hold(HELD, FLOOR)
  await page.locator('[data-command="placeHere"]').waitFor({ state: 'attached' })
  await phone.frames(6)
  await phone.tap(FLOOR)
  await page.locator('.stage[data-origin]').waitFor({ state: 'attached' })
  await expect.poll(() => countAnchors(page)).toBe(isAnchored ? 1 : 0)
  await phone.frames(3)
  return { page, phone }
}

/** A point of the room as the device sees it: where the set stands for it. */
const setOf = async (page: Page) => toDevice([0, 0, 0], await originOf(page))

test('what stands on the floor goes along when the device corrects what it knows of it, and nothing in hand does', async () => {
  const { page } = await putOnFloor(true)
  await finger.decide(page, 'take.thermometer')
  const held = await restingPlace(page, '[data-target="thing.thermometer"]')
  const before = await setOf(page)
  await correctAnchor(page, 0.2)
  await expect.poll(async () => (await setOf(page)).x - before.x).toBeCloseTo(0.2, 2)
  const after = await setOf(page)
  expect([after.y - before.y, after.z - before.z].map(Math.abs).every((metres) => metres < 0.005)).toBe(true)
  const stillHeld = await restingPlace(page, '[data-target="thing.thermometer"]')
  expect(Math.hypot(stillHeld.x - held.x, stillHeld.y - held.y, stillHeld.z - held.z)).toBeLessThan(0.01)
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

test('on a device without anchors it stands where it was put', async () => {
  const { page } = await putOnFloor(false)
  const before = await setOf(page)
  await finger.decide(page, 'take.thermometer')
  expect(await setOf(page)).toEqual(before)
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

/** The emulator draws in an element over the page, which a phone's own picture never is. */
const overThePicture = '[data-page="shift"][data-overlaid] { position: fixed; inset: 0; z-index: 1000 }'

test('where the page lies over the camera, its own buttons put the task down, play it and lead back', async () => {
  const { page, phone } = await openPractice({ room: 'living_room', hasOverlay: true })
  await page.addStyleTag({ content: overThePicture })
  await page.locator('[data-control="floor"]').click()
  await page.locator('[data-floor]').waitFor()
  await phone.hold(HELD, { x: -0.6, y: 0.8, z: -0.6 })
  await page.locator('[data-floor-command="placeHere"]').click()
  await page.locator('[data-floor="placed"]').waitFor()
  expect(await page.locator('[data-command]').count()).toBe(0)
  await phone.frames(6)
  // Put down without a look for the floor, it is kept in its place all the same.
  expect(await countAnchors(page)).toBe(1)
  // The button lies over the thing as the phone sees it: in view, before whoever put it there.
  const thermometer = page.locator('[data-target="thing.thermometer"]')
  await expect.poll(() => thermometer.getAttribute('data-outside')).toBe(null)
  await screenMouse.decide(page, 'take.thermometer')
  await expect.poll(() => readLog(page)).toEqual(['take.thermometer'])
  await page.locator('[data-floor-command="exit"]').click()
  await page.locator('[data-floor]').waitFor({ state: 'detached' })
  await page.locator('[data-phase="playing"] [data-control="floor"]').waitFor()
  await screenMouse.decide(page, 'use.wipes.on.thermometer')
  await expect.poll(() => readLog(page)).toEqual(['take.thermometer', 'use.wipes.on.thermometer'])
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

test('whoever leaves the page from the floor leaves the camera too', async () => {
  const { page } = await openPractice({ room: 'living_room', hasOverlay: true })
  await page.addStyleTag({ content: overThePicture })
  await page.locator('[data-control="floor"]').click()
  await page.locator('[data-floor]').waitFor()
  await page.evaluate(() => (location.hash = '#/'))
  await page.locator('[data-page="home"]').waitFor()
  await expect.poll(() => page.evaluate(() => window.emulatedHeadset.activeSession)).toBeUndefined()
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

test('a device that refuses its camera view is told of in words, and play goes on', async () => {
  const { page } = await openPractice()
  await page.evaluate(refuseSessions)
  await page.locator('[data-control="floor"]').click()
  await expect
    .poll(() => page.locator('.stage-headset output').textContent())
    .toContain('did not open its camera view')
  await screenMouse.decide(page, 'take.thermometer')
  await expect.poll(() => readLog(page)).toEqual(['take.thermometer'])
  await page.context().close()
})
