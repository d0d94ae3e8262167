import { packLook, readLooks, unpackLook, writeLooks, type Looks, type PackedLook } from '#class'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const packed = fc.tuple(
  fc.integer({ min: -3000, max: 3000 }),
  fc.integer({ min: -3000, max: 3000 }),
  fc.integer({ min: -3000, max: 3000 }),
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: -127, max: 127 }),
)
const looks: fc.Arbitrary<Looks> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 63 }), packed), { selector: ([slot]) => slot })
  .map((all) => new Map<number, PackedLook>(all))

const sorted = (all: Looks | undefined) => [...(all ?? [])].toSorted(([a], [b]) => a - b)

describe('looks as bytes', () => {
  test('come back as they were, whole and as what has changed', () => {
    fc.assert(
      fc.property(looks, looks, (before, now) => {
        const whole = writeLooks(before)
        expect(whole && sorted(readLooks(whole))).toEqual(sorted(before))
        const change = writeLooks(now, before)
        expect(sorted(change ? readLooks(change, before) : before)).toEqual(sorted(now))
      }),
    )
  })

  test('need no frame where nobody has moved', () => {
    fc.assert(
      fc.property(looks, (now) => {
        expect(writeLooks(now, now)).toBeUndefined()
      }),
    )
  })

  test('take six bytes of somebody who has moved a little, three of somebody who has turned', () => {
    const before: Looks = new Map([[7, [0, 160, 0, 10, 0]]])
    expect(writeLooks(new Map([[7, [2, 161, -3, 12, 1]]]), before)).toHaveLength(1 + 6)
    expect(writeLooks(new Map([[7, [0, 160, 0, 12, 1]]]), before)).toHaveLength(1 + 3)
  })

  test('that are hostile are refused or read, and nothing is thrown', () => {
    const before: Looks = new Map([[1, [0, 0, 0, 0, 0]]])
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        for (const read of [readLooks(bytes), readLooks(bytes, before)])
          for (const [slot, look] of read ?? []) {
            expect(slot).toBeLessThan(64)
            expect(look.every((value) => Number.isInteger(value))).toBe(true)
          }
      }),
      { numRuns: 2000 },
    )
    expect(readLooks(new Uint8Array())).toBeUndefined()
  })
})

test('a look is rounded to centimetres and a degree and a half, and whatever is no number to nothing', () => {
  const look = unpackLook(packLook({ x: 1.234, y: 1.6, z: -0.5, yaw: -0.3, pitch: 0.4 }))
  expect(look.x).toBeCloseTo(1.23, 5)
  expect(look.yaw).toBeCloseTo(2 * Math.PI - 0.3, 1)
  expect(look.pitch).toBeCloseTo(0.4, 1)
  expect(packLook({ x: Number.NaN, y: Infinity, z: -1e9, yaw: Number.NaN, pitch: -Infinity })).toEqual([
    0, 3000, -3000, 0, -127,
  ])
})
