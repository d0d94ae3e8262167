import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { numbers } from './harness/headset-room.ts'
import type { Point } from './harness/headset.ts'
import { correctAnchor, FLOOR, HELD, openPhone, refuseSessions, type PhoneOptions } from './harness/phone.ts'
import { witnessOf } from './harness/shift.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A place whose jobs' cards can be put into a room. */
const PLACE = '#/walk/maple-court?at=copper-kettle-cafe'

/** Where the device's own look meets a surface now, and the anchors it keeps, in the session's space; metres. */
const lookAtRoom = (page: Page): Promise<{ hit: number[]; anchors: number[][] }> =>
  page.evaluate(async () => {
    const session = window.emulatedHeadset.activeSession
    const [space, viewer] = [
      await session.requestReferenceSpace('local-floor'),
      await session.requestReferenceSpace('viewer'),
    ]
    const source = await session.requestHitTestSource?.({ space: viewer })
    const at = (pose: XRPose | undefined) => {
      const { x = NaN, y = NaN, z = NaN } = pose?.transform.position ?? {}
      return [x, y, z]
    }
    const look = (frame: XRFrame) => ({
      hit: at(source && frame.getHitTestResults(source)[0]?.getPose(space)),
      anchors: [...(frame.trackedAnchors ?? [])].map(({ anchorSpace }) =>
        at(frame.getPose(anchorSpace, space)),
      ),
    })
    // The first picture after it was asked for has no answer yet.
    await new Promise((done) => session.requestAnimationFrame(done))
    const seen = await new Promise<ReturnType<typeof look>>((done) =>
      session.requestAnimationFrame((_, frame) => done(look(frame))),
    )
    source?.cancel()
    return seen
  })

const CARD = '[data-room-card]'
const placeOfCard = async (page: Page): Promise<number[]> =>
  numbers(await page.locator(CARD).getAttribute('data-position'))
const isApart = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((n, i) => n - (b[i] ?? NaN)))

const openCard = async (options: PhoneOptions = {}) => {
  const opened = await openPhone(browser, inject('appUrl') + PLACE, { room: 'living_room', ...options })
  const { page, phone } = opened
  await page.locator('[data-control="put-in-room"]').click()
  await page.locator(CARD).waitFor({ state: 'attached' })
  await phone.hold(HELD, FLOOR)
  return opened
}

const untilPlaced = (page: Page): Promise<void> =>
  page.locator('[data-room-card="placed"][data-anchored="true"]').waitFor({ state: 'attached' })

/** Asserts that the card stands where the look of the device last met the room, and that an anchor is there too. */
const expectCardAt = async (page: Page, hit: readonly number[]) => {
  expect(isApart(await placeOfCard(page), hit)).toBeLessThan(0.01)
  const { anchors } = await lookAtRoom(page)
  expect(anchors).toHaveLength(1)
  expect(isApart(anchors[0] ?? [], hit)).toBeLessThan(0.01)
}

test('a tap puts a job card where the room was met, an anchor keeps it there, and another tap moves it', async () => {
  const { page, phone } = await openCard()
  await page.locator('[data-room-card="found"]').waitFor({ state: 'attached' })
  const { hit } = await lookAtRoom(page)
  expect(isApart(hit, [FLOOR.x, 0, FLOOR.z])).toBeLessThan(0.1)
  await phone.tap(FLOOR)
  await untilPlaced(page)
  await expectCardAt(page, hit)
  // Whoever walks round it sees it in its place.
  await phone.hold({ x: -1, y: 1.3, z: 0.8 }, { x: -1.2, y: 0, z: -0.2 })
  await phone.frames(6)
  await expectCardAt(page, hit)
  const there = await lookAtRoom(page)
  expect(isApart(there.hit, hit)).toBeGreaterThan(0.3)
  await phone.tap({ x: -1.2, y: 0, z: -0.2 })
  await expect.poll(async () => isApart(await placeOfCard(page), there.hit)).toBeLessThan(0.01)
  await untilPlaced(page)
  await expectCardAt(page, there.hit)
  await page.context().close()
})

const buttonOf = async (page: Page, id: string): Promise<Point> => {
  const [x = NaN, y = NaN, z = NaN] = numbers(
    await page.locator(`${CARD} [data-command="${id}"]`).getAttribute('data-position'),
  )
  return { x, y, z }
}

test('a card goes along when the device corrects what it knows of the room', async () => {
  const { page, phone } = await openCard()
  await page.locator('[data-room-card="found"]').waitFor({ state: 'attached' })
  await phone.tap(FLOOR)
  await untilPlaced(page)
  const [x = NaN, y = NaN, z = NaN] = await placeOfCard(page)
  await correctAnchor(page, 0.2)
  await expect.poll(async () => isApart(await placeOfCard(page), [x + 0.2, y, z])).toBeLessThan(0.01)
  await page.context().close()
})

test('a card in a room is closed by its own button, and one is where one was', async () => {
  const { page, phone } = await openCard()
  await page.locator('[data-room-card="found"]').waitFor({ state: 'attached' })
  await phone.tap(FLOOR)
  await untilPlaced(page)
  await phone.tap(await buttonOf(page, 'close'))
  await page.locator(CARD).waitFor({ state: 'detached' })
  await page.locator('[data-page="walk-place"] [data-control="put-in-room"]').waitFor()
  expect(new URL(page.url()).hash).toBe(PLACE)
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

test('where the page lies over the camera, real buttons put the card before one and close it', async () => {
  const { page } = await openCard({ hasOverlay: true })
  await page.addStyleTag({ content: '.room-overlay { position: fixed; inset: 0; z-index: 1000 }' })
  await page.locator('[data-control="ahead"]').click()
  await page.locator('[data-room-card="placed"]').waitFor()
  await page.locator(`${CARD}[data-position]`).waitFor({ state: 'attached' })
  const [x = NaN, y = NaN, z = NaN] = await placeOfCard(page)
  expect(Math.hypot(x - HELD.x, z - HELD.z)).toBeCloseTo(1.2, 1)
  expect(y).toBeCloseTo(HELD.y, 1)
  await page.locator('[data-control="leave-room"]').click()
  await page.locator(CARD).waitFor({ state: 'detached' })
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})

test('a card in a room leads to the shift in which its job is tried', async () => {
  const { page, phone } = await openCard()
  await page.locator('[data-room-card="found"]').waitFor({ state: 'attached' })
  await phone.tap(FLOOR)
  await untilPlaced(page)
  await phone.tap(await buttonOf(page, 'try'))
  await page.locator('[data-page="briefing"]').waitFor()
  expect(new URL(page.url()).hash).toBe('#/shift/practice-espresso')
  await page.context().close()
})

test('a card that no room takes stays on its page', async () => {
  const { page } = await openPhone(browser, inject('appUrl') + PLACE)
  await page.locator('[data-control="put-in-room"]').waitFor()
  await page.evaluate(refuseSessions)
  await page.locator('[data-control="put-in-room"]').click()
  await expect
    .poll(() => page.locator('.put-in-room [role="status"]').textContent())
    .toContain('did not open its camera view')
  expect(await page.locator(CARD).count()).toBe(0)
  await page.context().close()
})
