import {
  MOST_LOOK_BYTES,
  packLook,
  readLooks,
  unpackLook,
  withHands,
  writeLooks,
  type Looks,
  type PackedLook,
} from '#class'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const bare = fc.tuple(
  fc.integer({ min: -3000, max: 3000 }),
  fc.integer({ min: -3000, max: 3000 }),
  fc.integer({ min: -3000, max: 3000 }),
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: -127, max: 127 }),
)
const near = fc.integer({ min: -127, max: 127 })
const hand = fc.tuple(near, near, near, fc.integer({ min: 0, max: 255 }), near)
const hands = fc
  .tuple(fc.option(hand, { nil: undefined }), fc.option(hand, { nil: undefined }))
  .filter(([left, right]) => left !== undefined || right !== undefined)
const handed = fc
  .tuple(bare, fc.option(hands, { nil: undefined }))
  .map(([look, held]): PackedLook => withHands(look, held))
const of = (packed: fc.Arbitrary<PackedLook>): fc.Arbitrary<Looks> =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 63 }), packed), { selector: ([slot]) => slot })
    .map((all) => new Map<number, PackedLook>(all))
const looks = of(handed)

/** A frame as it was before hands were told: for each look the bytes that it takes, and one that begins it. */
const bytesOfLooks = (now: Looks, before?: Looks): number => {
  let sum = 1
  for (const [slot, look] of now) {
    const from = before?.get(slot)
    const steps = [0, 1, 2].map((axis) => Math.abs(Number(look[axis]) - Number(from?.[axis] ?? Infinity)))
    const isTurned = [3, 4].some((at) => look[at] !== from?.[at])
    if (!from) sum += 9
    else if (steps.some((step) => step > 0))
      sum += [0, 1, 2].every((at) => isInByte(Number(look[at]) - Number(from[at]))) ? 6 : 9
    else if (isTurned) sum += 3
  }
  for (const slot of before?.keys() ?? []) sum += now.has(slot) ? 0 : 1
  return sum
}
const isInByte = (step: number): boolean => step >= -128 && step <= 127

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

  test('take as many bytes as ever where no hands are told', () => {
    fc.assert(
      fc.property(of(bare), of(bare), (before, now) => {
        expect(writeLooks(now)).toHaveLength(bytesOfLooks(now))
        expect(writeLooks(now, before)?.length ?? 1).toBe(bytesOfLooks(now, before))
        expect(writeLooks(now, before)?.[0] ?? 1).toBe(1)
      }),
    )
  })

  test('take two bytes and ten more for two hands, six more for one that moves, and two and one where they are put down', () => {
    const look: PackedLook = [0, 160, 0, 10, 0]
    const [one, two] = [[-20, -40, -30, 3, 0] as const, [20, -40, -30, 250, -9] as const]
    const both: Looks = new Map([[7, withHands(look, [one, two])]])
    expect(writeLooks(both)).toHaveLength(2 + 9 + 11)
    expect(writeLooks(both)).toHaveLength(MOST_LOOK_BYTES)
    const right: Looks = new Map([[7, withHands(look, [undefined, two])]])
    expect(writeLooks(both, right)).toHaveLength(2 + 11)
    expect(writeLooks(right, both)).toHaveLength(2 + 6)
    expect(writeLooks(new Map([[7, look]]), both)).toHaveLength(2 + 1)
  })

  test('keep somebody’s hands where only the look is told, and take them away with whoever is gone', () => {
    const held: Looks = new Map([[7, withHands([0, 160, 0, 10, 0], [undefined, [20, -40, -30, 250, -9]])]])
    const turned = writeLooks(new Map([[7, withHands([0, 160, 0, 11, 0], held.get(7)?.[5])]]), held)
    expect(turned).toHaveLength(1 + 3)
    expect(turned && readLooks(turned, held)?.get(7)?.[5]).toEqual(held.get(7)?.[5])
    const gone = writeLooks(new Map(), held)
    const back = writeLooks(new Map([[7, [0, 160, 0, 11, 0]]]), new Map())
    const without = gone && readLooks(gone, held)
    expect(back && readLooks(back, without)).toEqual(new Map([[7, [0, 160, 0, 11, 0]]]))
  })

  test('take six bytes of somebody who has moved a little, three of somebody who has turned', () => {
    const before: Looks = new Map([[7, [0, 160, 0, 10, 0]]])
    expect(writeLooks(new Map([[7, [2, 161, -3, 12, 1]]]), before)).toHaveLength(1 + 6)
    expect(writeLooks(new Map([[7, [0, 160, 0, 12, 1]]]), before)).toHaveLength(1 + 3)
  })

  test('that are hostile are refused or read, and nothing is thrown', () => {
    const before: Looks = new Map([
      [1, [0, 0, 0, 0, 0]],
      [2, [0, 0, 0, 0, 0, [[1, 2, 3, 4, 5], undefined]]],
    ])
    const begun = fc
      .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.uint8Array({ maxLength: 62 }))
      .map(([first, second, rest]) => Uint8Array.of(first, second, ...rest))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 64 }), begun), (bytes) => {
        for (const read of [readLooks(bytes), readLooks(bytes, before)])
          for (const [slot, [...look]] of read ?? []) {
            expect(slot).toBeLessThan(64)
            const numbers = look.flat(2).filter((value) => value !== undefined)
            expect(numbers.every((value) => Number.isInteger(value))).toBe(true)
            expect([5, 10, 15]).toContain(numbers.length)
          }
      }),
      { numRuns: 4000 },
    )
    expect(readLooks(new Uint8Array())).toBeUndefined()
    // Hands of somebody of whom nothing else was told.
    expect(readLooks(Uint8Array.of(2, 0, 1 | 0x40, 0, 0, 0, 0, 0))).toBeUndefined()
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
