import {
  packLook,
  readLooks,
  showsHands,
  unpackLook,
  withHands,
  writeLooks,
  fold,
  opening,
  type Command,
  type Hand,
  type PackedLook,
} from '#class'
import type { Scenario } from '#scenario'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crewKiosk } from './crew.ts'
import { kiosk } from './kiosk.ts'

const EYES = { x: 0, y: 1.6, z: 0, yaw: 0, pitch: 0 }
const far = ({ x, y, z }: Hand): number => Math.hypot(x, y, z)

test('a hand is rounded to a centimetre and a degree and a half, and either one alone is told', () => {
  const right = { x: 0.234, y: -0.4, z: -0.311, yaw: -0.3, pitch: 0.4 }
  const told = unpackLook(packLook({ ...EYES, hands: { right } })).hands
  expect(told?.left).toBeUndefined()
  expect(told?.right?.x).toBeCloseTo(0.23, 5)
  expect(told?.right?.z).toBeCloseTo(-0.31, 5)
  expect(told?.right?.yaw).toBeCloseTo(2 * Math.PI - 0.3, 1)
  expect(told?.right?.pitch).toBeCloseTo(0.4, 1)
  expect(packLook({ ...EYES, hands: {} })).toHaveLength(5)
})

test('no hand is farther from its head than an arm is long, whatever is told or sent', () => {
  const any = fc.double({ min: -1e6, max: 1e6, noNaN: false })
  fc.assert(
    fc.property(fc.record({ x: any, y: any, z: any, yaw: any, pitch: any }), (left) => {
      const packed = packLook({ ...EYES, hands: { left } })
      expect(packed[5]?.[0]?.every((value) => Number.isInteger(value))).toBe(true)
      const told = unpackLook(packed).hands?.left
      expect(told && far(told)).toBeLessThanOrEqual(1.2701)
    }),
  )
  const frame = Uint8Array.of(2, 1, 2 << 6, 0, 0, 0, 0, 0, 0, 0, 0, 0x40, 128, 128, 128, 0, 128)
  const [sent] = readLooks(frame)?.values() ?? []
  const drawn = sent && unpackLook(sent).hands?.left
  expect(drawn && far(drawn)).toBeCloseTo(1.27, 5)
})

test('a direction is kept where a hand is brought within reach', () => {
  const told = unpackLook(packLook({ ...EYES, hands: { left: { ...EYES, x: 3, y: 0, z: -4 } } })).hands?.left
  expect(told && -told.x / told.z).toBeCloseTo(0.75, 1)
})

const after = (scenario: Scenario, said: readonly (readonly [by: number, what: Command])[]) =>
  said.reduce((at, [by, what], index) => {
    const folded = fold(at, { seq: index + 1, t: index, by, n: index + 1, what })
    if (!folded.ok) throw new Error(folded.refusal)
    return folded.at
  }, opening(scenario)).state

const seen = (state: ReturnType<typeof after>): number[] =>
  [0, 1, 2].filter((slot) => showsHands(state, slot))

describe('hands are shown', () => {
  const CLASS = [
    [0, { do: 'join', role: 'guide' }],
    [1, { do: 'join', role: 'explorer' }],
    [2, { do: 'join', role: 'guide' }],
  ] as const
  test('of who leads a class, and of whose view it sees, as long as it does', () => {
    expect(seen(after(kiosk, CLASS))).toEqual([0])
    expect(seen(after(kiosk, [...CLASS, [0, { do: 'show', slot: 1 }]]))).toEqual([0, 1])
    expect(seen(after(kiosk, [...CLASS, [2, { do: 'lead', slot: 2 }]]))).toEqual([2])
  })

  test('of everybody who plays in a crew, and of nobody who looks on', () => {
    const crew = [0, 1, 2].map((by) => [by, { do: 'join', role: 'explorer' }] as const)
    expect(seen(after(crewKiosk, crew))).toEqual([])
    const both = [
      [1, { do: 'part', role: 'seller', on: true }],
      [2, { do: 'part', role: 'runner', on: true }],
    ] as const
    expect(seen(after(crewKiosk, [...crew, ...both]))).toEqual([1, 2])
  })
})

/** Bytes a second of so many who all move ten times a second, some of them with both hands. */
const bytesASecond = (members: number, withBoth: number): number => {
  let shown = new Map<number, PackedLook>()
  const looks = new Map<number, PackedLook>()
  let bytes = 0
  for (let tick = 0; tick < 200; tick++) {
    // Twenty pictures a second, in each of which half of them are new.
    for (let slot = tick % 2; slot < members; slot += 2) {
      const n = tick % 100
      const hand = [n, -40, -30, n, 0] as const
      looks.set(slot, withHands([n, 160, -n, n, 0], slot < withBoth ? [hand, hand] : undefined))
    }
    // A message on the wire begins with four bytes.
    bytes += 4 + (writeLooks(looks, shown)?.length ?? 0)
    shown = new Map(looks)
  }
  return bytes / 10
}

test('sixty learners and their guide stay within 5 kB a second, with all hands that can be shown', () => {
  expect(bytesASecond(61, 0)).toBeLessThan(3900)
  // Who leads and who is shown; and a crew of four with fifty-six who look on.
  expect(bytesASecond(61, 2)).toBeLessThan(4200)
  expect(bytesASecond(61, 4)).toBeLessThan(5000)
})
