import type { Browser, Page } from 'playwright-core'
import { readLooks, unpackLook, type Hand, type Looks } from '#class'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import {
  enter,
  guideOf,
  putOnIn,
  serveClasses,
  wearInClass,
  withHeadset,
  type ClassServer,
} from './harness/class.ts'
import { begin, makerOf, take } from './harness/crew.ts'
import { headsetOf, numbers, originOf } from './harness/headset-room.ts'
import type { Point } from './harness/headset.ts'
import { newLearner, witnessOf } from './harness/shift.ts'

let server: ClassServer
/** Devices of their own: nothing is shared between them but the crew. */
let browsers: [Browser, Browser]
beforeAll(async () => {
  ;[server, ...browsers] = await Promise.all([serveClasses(), launchBrowser(), launchBrowser()])
})
afterAll(() => Promise.all([server.close(), ...browsers.map((one) => one.close())]))

const EYES: Point = { x: 0, y: 1.6, z: 0 }
const LEFT: Point = { x: -0.3, y: 1.2, z: -0.4 }
const RIGHT: Point = { x: 0.2, y: 1.4, z: -0.5 }
/** A controller is held some centimetres behind and below where its ray begins. */
const GRIP = 0.12

/** Where others look, by all that the server has told a page since it was loaded. */
const looksToldTo = (page: Page): (() => Looks) => {
  let looks: Looks | undefined
  page.on('websocket', (socket) => {
    looks = undefined
    socket.on('framereceived', ({ payload }) => {
      if (typeof payload !== 'string') looks = readLooks(new Uint8Array(payload), looks) ?? looks
    })
  })
  return () => looks ?? new Map()
}

/** How far from the eyes a point of the device is, along the axes of the room. */
const inRoom = async (worn: Page, { x, y, z }: Point): Promise<Point> => {
  const [, , , yaw = 0] = numbers(await originOf(worn))
  const [dx, dz] = [x - EYES.x, z - EYES.z]
  return {
    x: dx * Math.cos(yaw) + dz * Math.sin(yaw),
    y: y - EYES.y,
    z: dz * Math.cos(yaw) - dx * Math.sin(yaw),
  }
}

/** How many hands of others a page draws; none so far: undefined. */
const handsOn = async (page: Page): Promise<string | undefined> =>
  (await page.locator('.stage').getAttribute('data-hands')) ?? undefined

const apart = (hand: Hand | undefined, { x, y, z }: Point): number =>
  hand ? Math.hypot(hand.x - x, hand.y - y, hand.z - z) : Infinity

test('a crew sees the hands of who wears a headset: both, one alone, tracked ones, and none once it is off', async () => {
  const { page: partner, code } = await makerOf(browsers[0], server.url, 'museum-loan')
  const { page: worn, putOn } = await wearInClass(browsers[1], server.url, code)
  await take(worn, 'voice')
  await take(partner, 'hands')
  await partner.locator('input[name="pace"]').last().check()
  await begin(partner)
  const told = looksToldTo(partner)
  await partner.reload()
  await partner.locator('[data-furnished="true"]').waitFor({ timeout: 180_000 })
  const shown = () => handsOn(partner)
  const handsTold = () => {
    const look = [...told().values()].find(([, , , , , hands]) => hands)
    return look ? unpackLook(look).hands : undefined
  }
  expect(await shown()).toBeUndefined()

  await putOn()
  const headset = headsetOf(worn)
  const hold = async (device: string, position: Point) => {
    await headset.call('set_transform', { device, position })
    // Straight up: a direction that stays one however the wearer stands.
    await headset.call('look_at', { device, target: { ...position, y: position.y + 2 } })
    await headset.frames(3)
  }
  await hold('controller-left', LEFT)
  await hold('controller-right', RIGHT)
  await expect.poll(shown, { timeout: 30_000 }).toBe('2')
  for (const [side, at] of [
    ['left', LEFT],
    ['right', RIGHT],
  ] as const)
    // prettier-ignore
    await expect
      .poll(async () => apart(handsTold()?.[side], await inRoom(worn, at)), { timeout: 30_000 })
      .toBeLessThan(GRIP)
  expect(handsTold()?.right?.pitch).toBeGreaterThan(1.4)

  await headset.call('set_connected', { device: 'controller-left', connected: false })
  await expect.poll(shown, { timeout: 30_000 }).toBe('1')
  expect(handsTold()?.left).toBeUndefined()
  await headset.call('set_connected', { device: 'controller-left', connected: true })

  await headset.useInput('hand')
  const reached = { x: 0.35, y: 1.5, z: -0.3 }
  await headset.call('set_transform', { device: 'hand-right', position: reached })
  await expect
    .poll(async () => apart(handsTold()?.right, await inRoom(worn, reached)), { timeout: 30_000 })
    .toBeLessThan(GRIP)
  await expect.poll(shown).toBe('2')

  await worn.evaluate(() => window.emulatedHeadset.activeSession.end())
  await expect.poll(shown, { timeout: 30_000 }).toBe('0')
  expect([...told().values()].every((look) => look.length === 5)).toBe(true)
  for (const page of [partner, worn]) expect(witnessOf(page).faults).toEqual([])
}, 300_000)

test('a class sees the hands of the guide who leads it from a headset', async () => {
  const { page: guide, code } = await guideOf(browsers[1], server.url, 'behind-the-scenes', (browser) =>
    withHeadset(browser),
  )
  const learner = await newLearner(browsers[0], { viewport: { width: 320, height: 240 } })
  await learner.goto(`${server.url}#/class/${code}`)
  await learner.locator('[data-furnished="true"]').waitFor({ timeout: 180_000 })
  await enter(guide, '[data-control="inside"]')
  await putOnIn(guide)
  await expect.poll(() => handsOn(learner), { timeout: 60_000 }).toBe('2')
  await guide.close()
  await expect.poll(() => handsOn(learner), { timeout: 30_000 }).toBe('0')
  expect(witnessOf(learner).faults).toEqual([])
}, 300_000)
