import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ahead,
  carried,
  cardLift,
  isOnFloor,
  originFor,
  yawTowards,
  type Point,
} from '../../src/stage/headset/placing.ts'

const metres = fc.double({ min: -5, max: 5, noNaN: true })
const point = fc.record({ x: metres, y: fc.double({ min: -0.3, max: 0.3, noNaN: true }), z: metres })
const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true })

/** Where a point of the device's space lies in the room. */
const inRoom = (origin: Point & { yaw: number }, { x, y, z }: Point): Point => {
  const [cos, sin] = [Math.cos(origin.yaw), Math.sin(origin.yaw)]
  return { x: origin.x + x * cos + z * sin, y: origin.y + y, z: origin.z - x * sin + z * cos }
}

const turnBetween = (a: number, b: number): number => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)))

test('what is put on the floor stands where the tap met it, its floor on the real one, turned to who put it there', () => {
  fc.assert(
    fc.property(point, point, metres, metres, angle, angle, (tapped, eyes, x, z, facing, yaw) => {
      const origin = originFor({ at: [x, z], facing }, tapped, { ...eyes, y: 1.5 }, yaw)
      const there = inRoom(origin, tapped)
      expect(Math.hypot(there.x - x, there.y, there.z - z)).toBeLessThan(1e-9)
      const seenFrom = inRoom(origin, { ...eyes, y: 1.5 })
      if (Math.hypot(tapped.x - eyes.x, tapped.z - eyes.z) < 0.1) return
      expect(turnBetween(yawTowards(seenFrom, there), facing)).toBeLessThan(1e-6)
    }),
  )
})

test('when the device corrects its space, what stood somewhere real in it stands there still', () => {
  fc.assert(
    fc.property(point, point, point, angle, angle, (from, was, now, yaw, turn) => {
      const before = { ...from, yaw }
      const after = carried(before, was, now, turn, { x: 0, y: 0, z: 0, yaw: 0 })
      // A real point beside the anchor, as the device saw it then and sees it now.
      const beside = inRoom({ ...was, yaw: 0 }, { x: 0.7, y: 0.2, z: -0.4 })
      const corrected = inRoom({ ...now, yaw: turn }, { x: 0.7, y: 0.2, z: -0.4 })
      const [a, b] = [inRoom(before, beside), inRoom(after, corrected)]
      expect(Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z)).toBeLessThan(1e-9)
    }),
  )
})

test('who looks straight down has it before them as they stand', () => {
  const origin = originFor({ at: [2, 3], facing: 1 }, { x: 0, y: 0, z: 0 }, { x: 0, y: 1.5, z: 0 }, 0.4)
  expect(origin.yaw).toBeCloseTo(0.6)
})

test('so many metres ahead is where one looks', () => {
  fc.assert(
    fc.property(point, angle, (from, yaw) => {
      const there = ahead(from, yaw, 1.2, 0)
      expect(Math.hypot(there.x - from.x, there.z - from.z)).toBeCloseTo(1.2)
      expect(turnBetween(yawTowards(from, there), yaw)).toBeLessThan(1e-6)
    }),
  )
})

test('a floor is level and low; walls, tables and the seat of a chair are none', () => {
  expect(isOnFloor(1, 0.02, 1.5)).toBe(true)
  expect(isOnFloor(0.97, -0.3, 1.1)).toBe(true)
  expect(isOnFloor(0.1, 0.1, 1.5)).toBe(false)
  expect(isOnFloor(1, 0.73, 1.7)).toBe(false)
  expect(isOnFloor(1, 0.3, 1)).toBe(false)
})

test('a card is read standing: on a pole from the floor, low on a table, in its middle on a wall', () => {
  const middleBelowEyes = (y: number) => 1.6 - (y + cardLift(1, y, 1.6, 0.5) + 0.25)
  expect(middleBelowEyes(0.3)).toBeCloseTo(0.3)
  expect(middleBelowEyes(0.75)).toBeCloseTo(0.3)
  expect(cardLift(1, 0, 1.9, 0.5)).toBeLessThanOrEqual(1.1)
  expect(cardLift(1, 1.5, 1.6, 0.5)).toBe(0)
  expect(cardLift(0, 1.2, 1.6, 0.5)).toBe(-0.25)
})
