import { expect, test } from 'vitest'
import type { Look } from '#class'
import { createPoses, POSE } from '../../src/stage/company/poses.ts'

const FRAME = { seconds: 1 / 60 }
const LOOK: Look = { x: 1, y: 1.6, z: -0.5, yaw: 0.3, pitch: -0.1 }

const member = (slot = 3) => {
  const poses = createPoses(64)
  return {
    poses,
    /** Moves on by so many frames; answers how many of them changed anything. */
    frames(count: number, look: Look | undefined): number {
      let changes = 0
      for (let i = 0; i < count; i++) {
        poses.begin(FRAME)
        if (poses.approach(slot, look)) changes++
      }
      return changes
    },
    now: (): number[] => [...poses.now.subarray(slot * POSE, slot * POSE + POSE)],
  }
}

test('somebody whose first look comes is there at once', () => {
  const { poses, frames, now } = member()
  expect(poses.isThere(3)).toBe(false)
  expect(frames(1, LOOK)).toBe(1)
  expect(poses.isThere(3)).toBe(true)
  expect(now()).toEqual(Object.values(LOOK))
})

test('between two looks a head moves smoothly, is there after a few tenths of a second, and then rests', () => {
  const { frames, now } = member()
  frames(1, LOOK)
  const next = { ...LOOK, x: 1.4, yaw: 0.9 }
  frames(1, next)
  expect(now()[0]).toBeGreaterThan(1.05)
  expect(now()[0]).toBeLessThan(1.2)
  frames(40, next)
  expect(now()[0]).toBeCloseTo(1.4, 2)
  expect(now()[3]).toBeCloseTo(0.9, 2)
  expect(frames(10, next)).toBe(0)
})

test('a head turns the shorter way', () => {
  const { frames, now } = member()
  frames(1, { ...LOOK, yaw: 3.1 })
  frames(60, { ...LOOK, yaw: 0.05 - Math.PI })
  expect(now()[3]).toBeCloseTo(Math.PI + 0.05, 2)
})

test('who was carried far does not fly through walls', () => {
  const { frames, now } = member()
  frames(1, LOOK)
  frames(1, { ...LOOK, z: 8 })
  expect(now()[2]).toBe(8)
})

test('who is gone is not there, and comes back where they then are', () => {
  const { poses, frames, now } = member()
  frames(1, LOOK)
  expect(frames(1, undefined)).toBe(1)
  expect(poses.isThere(3)).toBe(false)
  expect(frames(5, undefined)).toBe(0)
  frames(1, { ...LOOK, x: 2 })
  expect(now()[0]).toBe(2)
})
