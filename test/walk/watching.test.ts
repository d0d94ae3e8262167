import { afterEach, expect, test, vi } from 'vitest'
import type { OrientationSample } from '#place'
import { keepAwake } from '../../src/walk/senses/wake-lock.ts'
import { watchMotion } from '../../src/walk/senses/watch-motion.ts'
import { watchOrientation } from '../../src/walk/senses/watch-orientation.ts'
import { watchPosition } from '../../src/walk/senses/watch-position.ts'
import { pretendDocument, pretendGeolocation } from './device.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** A window that tells what a test makes its sensors say. */
function pretendWindow() {
  const sensors = new EventTarget()
  vi.stubGlobal('addEventListener', sensors.addEventListener.bind(sensors))
  vi.stubGlobal('removeEventListener', sensors.removeEventListener.bind(sensors))
  vi.stubGlobal('screen', { orientation: { angle: 90 } })
  return (name: string, fields: object) => sensors.dispatchEvent(Object.assign(new Event(name), fields))
}

test('the empty event of a device without sensors is not a direction', () => {
  const fire = pretendWindow()
  const heard: OrientationSample[] = []
  const end = watchOrientation((sample) => heard.push(sample))
  fire('deviceorientation', { alpha: null, beta: null, gamma: null, absolute: false })
  expect(heard).toEqual([])
  fire('deviceorientation', { alpha: 1, beta: 2, gamma: 3, absolute: false })
  expect(heard).toMatchObject([{ alpha: 1, beta: 2, gamma: 3, isAbsolute: false, screenAngle: 90 }])
  end()
  fire('deviceorientation', { alpha: 1, beta: 2, gamma: 3, absolute: false })
  expect(heard).toHaveLength(1)
})

test("Safari's compass is passed on, north included, but not while it says that it does not know", () => {
  const fire = pretendWindow()
  const heard: OrientationSample[] = []
  const end = watchOrientation((sample) => heard.push(sample))
  const angles = { alpha: 1, beta: 2, gamma: 3, absolute: false }
  fire('deviceorientation', { ...angles, webkitCompassHeading: 0, webkitCompassAccuracy: 10 })
  fire('deviceorientation', { ...angles, webkitCompassHeading: 77, webkitCompassAccuracy: -1 })
  fire('deviceorientation', { ...angles, webkitCompassHeading: -1 })
  expect(heard.map(({ compass }) => compass)).toEqual([0, undefined, undefined])
  end()
})

test('of a device that tells both kinds of angles the steady ones are heard, with what counts from north beside them', () => {
  vi.useFakeTimers()
  const fire = pretendWindow()
  const heard: OrientationSample[] = []
  const end = watchOrientation((sample) => heard.push(sample))
  const north = { alpha: 9, beta: 2, gamma: 3, absolute: true }
  fire('deviceorientationabsolute', north)
  fire('deviceorientation', { alpha: 1, beta: 2, gamma: 3, absolute: false })
  fire('deviceorientationabsolute', north)
  expect(heard.map(({ isAbsolute }) => isAbsolute)).toEqual([true, false])
  expect(heard[1]?.north).toMatchObject({ alpha: 9 })
  vi.advanceTimersByTime(1000)
  fire('deviceorientationabsolute', north)
  expect(heard.at(-1)?.isAbsolute).toBe(true)
  end()
})

test('an acceleration is told by its length, and not where the device keeps it to itself', () => {
  const fire = pretendWindow()
  const heard: number[] = []
  const end = watchMotion((acceleration) => heard.push(acceleration))
  fire('devicemotion', { accelerationIncludingGravity: { x: 3, y: 4, z: 0 } })
  fire('devicemotion', { accelerationIncludingGravity: null })
  fire('devicemotion', { accelerationIncludingGravity: { x: null, y: null, z: null } })
  expect(heard).toEqual([5])
  end()
})

test('positions come once in five seconds, or sooner when one is far better; passing errors do not end them', () => {
  vi.useFakeTimers()
  pretendDocument()
  const satellites = pretendGeolocation()
  vi.stubGlobal('navigator', { geolocation: satellites.geolocation })
  const heard: number[] = []
  const end = watchPosition(({ accuracyMetres }) => heard.push(accuracyMetres))
  satellites.fail(2)
  satellites.tell(40)
  satellites.tell(39)
  satellites.tell(12)
  vi.advanceTimersByTime(5000)
  satellites.fail(3)
  satellites.tell(14)
  expect(heard).toEqual([40, 12, 14])
  end()
  expect(satellites.watchers.size).toBe(0)
})

test('a refusal ends the watch, and a hidden page is not followed', () => {
  const page = pretendDocument()
  const satellites = pretendGeolocation()
  vi.stubGlobal('navigator', { geolocation: satellites.geolocation })
  const end = watchPosition(() => undefined)
  page.hide(true)
  expect(satellites.watchers.size).toBe(0)
  page.hide(false)
  expect(satellites.watchers.size).toBe(1)
  satellites.fail(1)
  page.hide(true)
  page.hide(false)
  expect(satellites.watchers.size).toBe(0)
  end()
})

test('the screen is kept lit again after the page was away, and let go at the end; a device that refuses is left alone', async () => {
  const page = pretendDocument()
  let held = 0
  const request = () => {
    held += 1
    return Promise.resolve({ release: () => Promise.resolve(void (held -= 1)) })
  }
  vi.stubGlobal('navigator', { wakeLock: { request } })
  const end = keepAwake()
  await Promise.resolve()
  expect(held).toBe(1)
  // The browser lets go by itself while the page is hidden.
  held = 0
  page.hide(true)
  page.hide(false)
  await Promise.resolve()
  expect(held).toBe(1)
  end()
  await Promise.resolve()
  expect(held).toBe(0)
  vi.stubGlobal('navigator', { wakeLock: { request: () => Promise.reject(new Error('refused')) } })
  keepAwake()()
  vi.stubGlobal('navigator', {})
  keepAwake()()
})
