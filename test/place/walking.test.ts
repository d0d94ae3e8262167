import { expect, test } from 'vitest'
import { carryOn, foldsLabels, standingStill, type Carry, type CarrySample } from '#place'
import { seeded } from './random.ts'

const live = (samples: readonly CarrySample[], from: Carry = standingStill): Carry => {
  let carry = from
  for (const sample of samples) carry = carryOn(carry, sample)
  return carry
}

/** What a phone in the hand feels at 50 Hz: gravity, the hand's tremor, and the steps of a walk of so many a second. */
function motion(fromMs: number, seconds: number, steps: number, seed = 1): CarrySample[] {
  const random = seeded(seed)
  return Array.from({ length: seconds * 50 }, (_, i) => {
    const phase = (i / 50) * steps * 2 * Math.PI
    const lift = steps > 0 ? 2.2 * Math.max(0, Math.sin(phase)) - 1.1 * Math.max(0, -Math.sin(phase)) : 0
    // Each step has an echo, the heel after the toe.
    const echo = steps > 0 ? 0.6 * Math.sin(phase * 2 + 1) : 0
    return {
      kind: 'motion',
      atMs: fromMs + i * 20,
      acceleration: 9.79 + lift + echo + random.normal() * 0.15,
    }
  })
}

test.each([1.4, 1.8, 2.2])('walking at %f steps a second folds labels within three seconds', (steps) => {
  const carry = live(motion(0, 3, steps), live(motion(-2000, 2, 0)))
  expect(carry.pace).toBe('walking')
  expect(foldsLabels(carry)).toBe(true)
})

test('standing still brings labels back within two seconds, and in between nothing flickers', () => {
  const walked = live(motion(0, 6, 1.8))
  const paces = motion(6000, 4, 0).map(
    (
      (carry) => (sample: CarrySample) =>
        (carry = carryOn(carry, sample)).pace
    )(walked),
  )
  expect(paces[0]).toBe('walking')
  expect(paces.slice(100)).not.toContain('walking')
  expect(paces.filter((pace, i) => i > 0 && pace !== paces[i - 1])).toHaveLength(1)
})

test('a hand that trembles, lifts the phone once or turns it does not walk', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const still = motion(0, 5, 0, seed)
    const lifted = still.map((sample, i): CarrySample =>
      sample.kind === 'motion' && i > 100 && i < 112 ? { ...sample, acceleration: 13 } : sample,
    )
    for (const samples of [still, lifted]) {
      let carry = standingStill
      for (const sample of samples) {
        carry = carryOn(carry, sample)
        expect(carry.pace).toBe('standing')
      }
    }
  }
})

test('speed tells a walk where no steps are felt, old speed tells nothing, and a slow stroll changes nothing', () => {
  const speed = (atMs: number, metres: number): CarrySample => ({ kind: 'speed', atMs, speed: metres })
  expect(live([speed(0, 1.3)]).pace).toBe('walking')
  expect(live([speed(0, 1.3), speed(1000, 0.1)]).pace).toBe('standing')
  expect(live([speed(0, 1.3), speed(1000, 0.55)]).pace).toBe('walking')
  expect(live([speed(0, 0.55)]).pace).toBe('standing')
  expect(live([speed(0, 1.3), ...motion(1000, 8, 0)]).pace).toBe('standing')
  expect(live([speed(0, Number.NaN)]).pace).toBe('standing')
})

test('a lowered phone folds labels, and near the limit they do not flicker', () => {
  const tilt = (atMs: number, pitch: number): CarrySample => ({ kind: 'tilt', atMs, pitch })
  expect(foldsLabels(live([tilt(0, 0)]))).toBe(false)
  expect(foldsLabels(live([tilt(0, -80)]))).toBe(true)
  const sway = Array.from({ length: 40 }, (_, i) => tilt(100 + i * 50, i % 2 ? -43 : -46))
  expect(foldsLabels(live([tilt(0, -10), ...sway]))).toBe(false)
  expect(foldsLabels(live([tilt(0, -80), ...sway]))).toBe(true)
})

test('without any sensor labels stay open', () => {
  expect(foldsLabels(standingStill)).toBe(false)
})
