import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { pressPlace } from './harness/headset-players.ts'
import { numbers, wear } from './harness/headset-room.ts'
import type { Point } from './harness/headset.ts'
import { emulatePhone, type PhoneOptions } from './harness/phone.ts'
import { screenMouse, target } from './harness/players.ts'
import { newLearner, playRun, readLog, runsOf, witnessOf, type Player } from './harness/shift.ts'

const PRACTICE = 'practice-thermometer'
/** Where the phone is held in the recorded living room, and a free piece of its floor. */
const HELD: Point = { x: 0, y: 1.5, z: 0.6 }
const FLOOR: Point = { x: -0.6, y: 0, z: -0.6 }

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A phone on a page of the app. */
const openPhone = async (address: string, options: PhoneOptions = {}) => {
  const page = await newLearner(browser, { viewport: { width: 360, height: 640 } }, 'undrawn')
  const phone = await emulatePhone(page, options)
  wear(page, phone)
  await page.goto(`${inject('appUrl')}${address}`)
  return { page, phone }
}

/** A practice on its page, drawn and furnished, before it is put on the floor. */
const openPractice = async (options?: PhoneOptions) => {
  const opened = await openPhone(`#/shift/${PRACTICE}/screen`, options)
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
  const opened = await openPhone(PLACE, { room: 'living_room', ...options })
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

/** The device learns more of the room: what it thought to be here lies a little to the side. */
const correctAnchor = (page: Page, metres: number): Promise<void> =>
  page.evaluate(async (by) => {
    const { IWER } = globalThis as unknown as { IWER: { P_SPACE: symbol } }
    const frame = await new Promise<XRAnchor[]>((done) =>
      window.emulatedHeadset.activeSession.requestAnimationFrame((_, { trackedAnchors = [] }) =>
        done([...trackedAnchors]),
      ),
    )
    for (const { anchorSpace } of frame) {
      const { offsetMatrix } = (anchorSpace as unknown as Record<symbol, { offsetMatrix: Float32Array }>)[
        IWER.P_SPACE
      ] ?? { offsetMatrix: new Float32Array() }
      offsetMatrix[12] = (offsetMatrix[12] ?? NaN) + by
    }
  }, metres)

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

/** What a device says of itself is no promise. */
const refuseSessions = () => {
  XRSystem.prototype.requestSession = () => Promise.reject(new DOMException('No.', 'NotSupportedError'))
}

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

test('a card that no room takes stays on its page', async () => {
  const { page } = await openPhone(PLACE)
  await page.locator('[data-control="put-in-room"]').waitFor()
  await page.evaluate(refuseSessions)
  await page.locator('[data-control="put-in-room"]').click()
  await expect
    .poll(() => page.locator('.put-in-room [role="status"]').textContent())
    .toContain('did not open its camera view')
  expect(await page.locator(CARD).count()).toBe(0)
  await page.context().close()
})
