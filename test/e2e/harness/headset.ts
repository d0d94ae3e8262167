import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const require = createRequire(import.meta.url)

/** World position in metres. */
export interface Point {
  x: number
  y: number
  z: number
}

/** How the wearer points and presses. */
export type Pointing = 'controller' | 'hand' | 'transient'

interface EmulatedController {
  updateAxes: (id: string, x: number, y: number) => void
  updateButtonValue: (id: string, value: number) => void
}

interface EmulatedDevice {
  activeSession: XRSession
  controllers: Partial<Record<'left' | 'right', EmulatedController>>
  remote: { dispatch: (method: string, args: object) => Promise<unknown> }
}

declare global {
  interface Window {
    emulatedHeadset: EmulatedDevice
    gazePinch: (from: readonly number[], to: readonly number[]) => Promise<void>
  }
}

/** A file of a package, of which `entry` is any other file. */
const fileOf = (entry: string, name: string, file: string): string => {
  const folder = `node_modules/${name}/`
  return readFileSync(entry.slice(0, entry.indexOf(folder) + folder.length) + file, 'utf8')
}

/** The emulator as a script for a page: the global `IWER`. */
export const iwerSource = (): string => fileOf(require.resolve('iwer'), 'iwer', 'build/iwer.min.js')

/** A file of what gives the emulator rooms to look at. */
export const roomFile = (file: string): string => fileOf(require.resolve('@iwer/sem'), '@iwer/sem', file)

/**
 * For a script that runs in the page before the app, where `device` is the emulated one: makes an input that is only
 * there while it presses, of a mode that IWER does not model, and answers how to press with it from a place towards
 * another.
 */
export const TRANSIENT_INPUT = `
  const { XRInputSource, XRSpace, XRInputSourceEvent, P_SPACE, P_DEVICE } = IWER
  class TransientInput extends Object.getPrototypeOf(IWER.XRGazeInput) {
    constructor(mode, profile) {
      super(new XRInputSource('none', mode, [profile], new XRSpace(device[P_DEVICE].globalSpace)))
      this.connected = false
      this.frame = -1
    }
    tap(matrix) {
      this.matrix = matrix
      this.frame = 0
      this.connected = true
      return new Promise((done) => {
        this.done = done
        // What was pressed may have ended it all.
        device.activeSession.addEventListener('end', () => { this.connected = false; done() })
      })
    }
    updateTargetRaySpace() {
      if (this.matrix) this.inputSource.targetRaySpace[P_SPACE].offsetMatrix.set(this.matrix)
    }
    onFrameStart(frame) {
      this.updateTargetRaySpace()
      const fire = (type) =>
        frame.session.dispatchEvent(new XRInputSourceEvent(type, { frame, inputSource: this.inputSource }))
      this.frame++
      if (this.frame === 2) fire('selectstart')
      if (this.frame === 6) { fire('select'); fire('selectend') }
      if (this.frame === 9) { this.connected = false; this.done() }
    }
  }
  const cross = (a, b) => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
  const lookMatrix = (from, to) => {
    const d = to.map((v, i) => v - from[i]), length = Math.hypot(...d), z = d.map((v) => -v / length)
    const side = cross(Math.abs(z[1]) > 0.99 ? [1, 0, 0] : [0, 1, 0], z), s = Math.hypot(...side)
    const x = side.map((v) => v / s), y = cross(z, x)
    return new Float32Array([...x, 0, ...y, 0, ...z, 0, ...from, 1])
  }
  const transientInput = (mode, profile) => {
    const input = new TransientInput(mode, profile)
    const inherited = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(device), 'activeInputs').get
    Object.defineProperty(device, 'activeInputs', {
      get() { const base = inherited.call(device); return input.connected ? [...base, input] : base },
    })
    return (from, to) => input.tap(lookMatrix(from, to))
  }
`

/*
 * Runs in the page before the app: an emulated Quest 3 in place of Chromium's own empty navigator.xr, and a
 * gaze-and-pinch input (Vision Pro's `transient-pointer`).
 */
const install = `(() => {
  const device = new IWER.XRDevice(IWER.metaQuest3)
  device.installRuntime({ forceInstall: true })
  window.emulatedHeadset = device
  ${TRANSIENT_INPUT}
  window.gazePinch = transientInput('transient-pointer', 'generic-hand-select')
})()`

/** Drives an emulated headset in a page; call before the page is opened. */
export const emulateHeadset = async (page: Page) => {
  await page.addInitScript({ content: iwerSource() })
  await page.addInitScript({ content: install })

  const call = (method: string, args: object = {}) =>
    page.evaluate(([m, a]) => window.emulatedHeadset.remote.dispatch(m, a), [method, args] as const)
  // Immersive frames only: the window's own animation frames stop or race during a session.
  const frames = (count = 3) =>
    page.evaluate(
      (n) =>
        new Promise<void>((done) => {
          let i = 0
          const tick = () => (++i >= n ? done() : requestAnimationFrame(tick))
          requestAnimationFrame(tick)
        }),
      count,
    )

  // Not remote 'select': when a frame takes longer than the press, it presses and releases unseen.
  const press = async (device: string) => {
    await call('set_select_value', { device, value: 1 })
    await frames(1)
    await call('set_select_value', { device, value: 0 })
    await frames(1)
  }

  return {
    call,
    frames,
    /** Aims from `from` at `target` and presses once, with the wearer's way of pointing. */
    async pressAt(pointing: Pointing, side: 'left' | 'right', target: Point, from: Point): Promise<void> {
      if (pointing === 'transient') {
        await page.evaluate(([a, b]) => window.gazePinch(a, b), [
          [from.x, from.y, from.z],
          [target.x, target.y, target.z],
        ] as const)
        await frames(1)
        return
      }
      const device = `${pointing}-${side}`
      await call('set_transform', { device, position: from })
      await call('look_at', { device, target })
      await frames(1)
      await press(device)
    },
    /** Switches both inputs to tracked hands or back to controllers. */
    useInput: (mode: 'controller' | 'hand') => call('set_input_mode', { mode }),
  }
}
