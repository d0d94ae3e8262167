import type { Browser, Page } from 'playwright-core'
import { wear } from './headset-room.ts'
import { iwerSource, roomFile, TRANSIENT_INPUT, type Point, type Pointing } from './headset.ts'
import { newLearner } from './shift.ts'

declare global {
  interface Window {
    screenTap: (from: readonly number[], to: readonly number[]) => Promise<void>
  }
}

/*
 * Runs in the page before the app: a phone that shows things in a room, which is a recording of a real one, and a
 * finger that taps its screen. It knows neither headsets nor controllers.
 */
const install = (room: string | undefined, hasOverlay: boolean) => `(() => {
  const device = new IWER.XRDevice({
    name: 'Phone',
    controllerConfig: undefined,
    supportedSessionModes: ['inline', 'immersive-ar'],
    supportedFeatures: ['viewer', 'local', 'local-floor', 'unbounded', 'hit-test', 'anchors', 'dom-overlay', 'light-estimation'],
    supportedFrameRates: [60],
    isSystemKeyboardSupported: false,
    internalNominalFrameRate: 60,
    environmentBlendModes: { 'immersive-ar': 'alpha-blend' },
    interactionMode: 'screen-space',
    userAgent: '',
  }, { stereoEnabled: false })
  device.installRuntime({ forceInstall: true })
  window.emulatedHeadset = device
  const room = ${room ?? 'undefined'}
  if (room) addEventListener('DOMContentLoaded', () => {
    device.installSEM(IWER_SEM.SyntheticEnvironmentModule)
    device.sem.loadEnvironment(room)
  })
  if (${hasOverlay}) Object.defineProperty(XRSession.prototype, 'domOverlayState', { get: () => ({ type: 'screen' }) })
  ${TRANSIENT_INPUT}
  window.screenTap = transientInput('screen', 'generic-touchscreen')
})()`

/** What an emulated phone is. */
export interface PhoneOptions {
  /** The room round it: a recording that comes with the emulator; absent: nothing is found in it. */
  room?: 'meeting_room' | 'living_room' | 'office_small'
  /** The page lies over the camera's picture. */
  hasOverlay?: boolean
}

/** Drives an emulated phone in a page; call before the page is opened. */
const emulatePhone = async (page: Page, { room, hasOverlay = false }: PhoneOptions = {}) => {
  await page.addInitScript({ content: iwerSource() })
  if (room) await page.addInitScript({ content: roomFile('build/iwer-sem.min.js') })
  const recorded = room && roomFile(`captures/${room}.json`)
  await page.addInitScript({ content: install(recorded, hasOverlay) })
  const call = (method: string, args: object = {}) =>
    page.evaluate(([m, a]) => window.emulatedHeadset.remote.dispatch(m, a), [method, args] as const)
  let eyes: Point = { x: 0, y: 1.5, z: 0 }
  return {
    call,
    /** Until so many pictures have been drawn. */
    frames: (count = 3) =>
      page.evaluate(
        (n) =>
          new Promise<void>((done) => {
            let i = 0
            const tick = () => (++i >= n ? done() : requestAnimationFrame(tick))
            requestAnimationFrame(tick)
          }),
        count,
      ),
    /** Holds the phone somewhere and points it at a place. */
    async hold(at: Point, target: Point): Promise<void> {
      eyes = at
      await call('set_transform', { device: 'headset', position: at })
      await call('look_at', { device: 'headset', target })
    },
    tap,
    /** Taps, as a headset presses: see `emulateHeadset`. */
    pressAt: (_pointing: Pointing, _side: 'left' | 'right', target: Point): Promise<void> => tap(target),
    useInput: () => Promise.reject(new Error('A phone has no hands to switch to.')),
  }

  /** Taps the screen where a place of the room is seen. */
  async function tap(target: Point): Promise<void> {
    await page.evaluate(([a, b]) => window.screenTap(a, b), [
      [eyes.x, eyes.y, eyes.z],
      [target.x, target.y, target.z],
    ] as const)
  }
}

/** Where a phone is held in the recorded living room, and a free piece of its floor. */
export const HELD: Point = { x: 0, y: 1.5, z: 0.6 }
export const FLOOR: Point = { x: -0.6, y: 0, z: -0.6 }

/** A phone on a page of the app. */
export const openPhone = async (browser: Browser, address: string, options: PhoneOptions = {}) => {
  const page = await newLearner(browser, { viewport: { width: 360, height: 640 } }, 'undrawn')
  const phone = await emulatePhone(page, options)
  wear(page, phone)
  await page.goto(address)
  return { page, phone }
}

/** For a page: what a device says of itself is no promise. */
export const refuseSessions = () => {
  XRSystem.prototype.requestSession = () => Promise.reject(new DOMException('No.', 'NotSupportedError'))
}

/** The device learns more of the room: what it thought to be here lies a little to the side. */
export const correctAnchor = (page: Page, metres: number): Promise<void> =>
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

/** How many anchors the device keeps. */
export const countAnchors = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) =>
        window.emulatedHeadset.activeSession.requestAnimationFrame((_, { trackedAnchors }) =>
          done(trackedAnchors?.size ?? 0),
        ),
      ),
  )

/** For a page: a device that finds surfaces and keeps no anchors. */
export const withoutAnchors = () => {
  XRFrame.prototype.createAnchor = () => Promise.reject(new DOMException('No.', 'NotSupportedError'))
}
