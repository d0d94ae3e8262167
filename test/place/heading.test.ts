import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  aimOf,
  compassDirection,
  rotationOf,
  turnHeading,
  type HeadingState,
  type OrientationSample,
} from '../../src/place/heading.ts'
import { turnBetween } from '../../src/place/plane.ts'
import { seeded } from './random.ts'

const upright = (sample: Partial<OrientationSample>): OrientationSample => ({
  atMs: 0,
  alpha: 0,
  beta: 90,
  gamma: 0,
  screenAngle: 0,
  isAbsolute: false,
  ...sample,
})

const run = (samples: readonly OrientationSample[]): HeadingState | undefined => {
  let state: HeadingState | undefined
  for (const sample of samples) state = turnHeading(state, sample)
  return state
}

test('the camera looks where the angles of the device say', () => {
  const looks = (alpha: number, beta: number, gamma: number) => aimOf(rotationOf({ alpha, beta, gamma }))
  expect(looks(0, 90, 0).heading).toBeCloseTo(0)
  expect(looks(90, 90, 0).heading).toBeCloseTo(270)
  expect(looks(270, 70, 0).heading).toBeCloseTo(90)
  expect(looks(270, 70, 0).pitch).toBeCloseTo(-20)
  expect(looks(0, 90, 90).heading).toBeCloseTo(270)
})

test('a compass means the same direction however a phone that looks north is tilted or laid on its side', () => {
  const angles = { alpha: 0, gamma: 0, screenAngle: 0 }
  for (const beta of [0, 30, 60, 90, 110])
    expect(Math.abs(turnBetween(0, compassDirection({ ...angles, beta })))).toBeLessThan(1e-6)
  // On its left side, looking north: the top points west, and Safari says 270.
  const onItsSide = { alpha: 90, beta: 0, gamma: -90, screenAngle: 90 }
  expect(Math.abs(turnBetween(0, aimOf(rotationOf(onItsSide)).heading))).toBeLessThan(1e-6)
  const state = run([{ ...upright({}), ...onItsSide, alpha: 200, compass: 270 }])
  expect(Math.abs(turnBetween(0, state?.heading ?? 99))).toBeLessThan(1e-6)
})

test('a compass that says north, 0, is heard like any other', () => {
  expect(run([upright({ alpha: 120, compass: 0 })])?.heading).toBeCloseTo(0)
  expect(run([upright({ alpha: 120, compass: 0 })])?.offset).toBeDefined()
  expect(run([upright({ alpha: 120 })])?.offset).toBeUndefined()
})

test('the gyroscope turns the heading at once and the compass draws it slowly', () => {
  const still = Array.from({ length: 60 }, (_, i) => upright({ atMs: i * 50, alpha: 40, compass: 320 }))
  const turned = run([...still, upright({ atMs: 3050, alpha: 39, compass: 320 })])
  expect(turned?.heading).toBeCloseTo(321, 0)
  const jumped = run([...still, upright({ atMs: 3050, alpha: 40, compass: 20 })])
  expect(Math.abs(turnBetween(320, jumped?.heading ?? 0))).toBeLessThan(2)
  const stayed = Array.from({ length: 400 }, (_, i) =>
    upright({ atMs: 3050 + i * 50, alpha: 40, compass: 20 }),
  )
  expect(Math.abs(turnBetween(20, run([...still, ...stayed])?.heading ?? 0))).toBeLessThan(1)
})

test('a compass is not heard while the phone spins', () => {
  const before = upright({ atMs: 0, alpha: 0, compass: 0 })
  const spin = Array.from({ length: 20 }, (_, i) =>
    upright({ atMs: 50 * (i + 1), alpha: 360 - 10 * (i + 1), compass: 0 }),
  )
  expect(run([before, ...spin])?.heading).toBeCloseTo(200)
})

test('a device that tells both kinds of angles is steady by the one and true by the other', () => {
  const random = seeded(5)
  const samples = Array.from({ length: 600 }, (_, i) =>
    upright({
      atMs: i * 50,
      alpha: 75,
      north: { alpha: 200 + random.normal() * 8, beta: 90, gamma: 0 },
    }),
  )
  const headings = samples.map((_, i) => run(samples.slice(0, i + 1))?.heading ?? 0).slice(-40)
  for (const heading of headings) expect(Math.abs(turnBetween(160, heading))).toBeLessThan(4)
  const steps = headings.slice(1).map((one, i) => Math.abs(turnBetween(headings[i] ?? 0, one)))
  expect(Math.max(...steps)).toBeLessThan(0.6)
})

test('angles that begin to count from another zero do not leave the old correction behind', () => {
  const absolute = upright({ alpha: 90, isAbsolute: true })
  expect(run([absolute])?.heading).toBeCloseTo(270)
  expect(run([absolute, upright({ atMs: 50, alpha: 10, compass: 270 })])?.heading).toBeCloseTo(270)
})

test('no reading, however wrong, makes the heading anything but a direction', () => {
  const number = fc.oneof(fc.double(), fc.double({ min: -400, max: 400, noNaN: true }))
  const sample = fc.record({
    atMs: number,
    alpha: number,
    beta: number,
    gamma: number,
    screenAngle: fc.constantFrom(0, 90, 180, 270),
    isAbsolute: fc.boolean(),
    compass: number,
  })
  fc.assert(
    fc.property(fc.array(sample, { maxLength: 12 }), (samples) => {
      const state = run(samples)
      if (!state) return
      expect(state.heading).toBeGreaterThanOrEqual(0)
      expect(state.heading).toBeLessThan(360)
      expect(Math.abs(state.pitch)).toBeLessThanOrEqual(90)
    }),
  )
})
