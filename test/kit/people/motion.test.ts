import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { FINGERTIP_OFFSET, GRIP_OFFSET, PALM_OFFSET, WORK_POINTS } from '../../../src/kit/people/grips.ts'
import { GESTURES, OWN_LOOPS, SHARED_LOOPS } from '../../../src/kit/people/names.ts'
import { LOOKS, meet } from './stage.ts'

const MOMENTS = Array.from({ length: 17 }, (_, i) => i / 16)

/** Loops whose feet leave the floor; see resting.test.ts for those that lean on furniture. */
const FEET_ELSEWHERE: ReadonlySet<string> = new Set(['walk', 'sit', 'recline'])

/** From the grip node's frame (x palm out on the right, y thumb, z fingers) to a point of the hand. */
function inGrip(side: 'left' | 'right', point: typeof PALM_OFFSET, scale: number): [number, number, number] {
  const out = side === 'right' ? 1 : -1
  return [
    (point.palm - GRIP_OFFSET.palm) * out * scale,
    (point.thumb - GRIP_OFFSET.thumb) * scale,
    (point.fingers - GRIP_OFFSET.fingers) * scale,
  ]
}

describe.each(LOOKS)('%s moves', async (look) => {
  const person = await meet(look)
  const scale = person.bone(look).scale.x
  const hand = (side: 'left' | 'right', point: typeof PALM_OFFSET) =>
    person.pointOf(`${side}Grip`, inGrip(side, point, scale))

  it.each([...OWN_LOOPS, ...SHARED_LOOPS, ...GESTURES])(
    '%s ends as it began, so that it can repeat or hand over',
    (name) => {
      const clip = person.clips.get(name)
      if (!clip) throw new Error(`There is no clip "${name}".`)
      for (const track of clip.tracks) {
        const size = track.getValueSize()
        const first = Array.from(track.values.subarray(0, size))
        const last = Array.from(track.values.subarray(-size))
        const sign = name && track.name.endsWith('quaternion') && dot(first, last) < 0 ? -1 : 1
        first.forEach((value, i) =>
          expect((last[i] ?? 9) * sign, `${name} ${track.name}`).toBeCloseTo(value, 3),
        )
      }
    },
  )

  it.each([...OWN_LOOPS, ...SHARED_LOOPS.filter((name) => !FEET_ELSEWHERE.has(name))])(
    'with both feet flat on the floor during %s',
    (name) => {
      const soles = MOMENTS.map((phase) => {
        person.pose(name, phase)
        return (['left', 'right'] as const).map((side) => {
          const places = person.vertices(`${side}Foot`)
          const lowest = Math.min(...places.map((p) => p.y))
          const middle = places.reduce((sum, p) => sum.add(p), new Vector3()).divideScalar(places.length)
          return { lowest, middle }
        })
      })
      for (const feet of soles)
        feet.forEach((foot, i) => {
          expect(Math.abs(foot.lowest), 'height over the floor').toBeLessThan(0.006)
          expect(foot.middle.distanceTo(soles[0]?.[i]?.middle ?? new Vector3(9)), 'slip').toBeLessThan(0.012)
        })
    },
  )

  it('with no foot under the floor while walking, and one on it at any time', () => {
    for (const phase of MOMENTS) {
      person.pose('walk', phase)
      const lowest = (['left', 'right'] as const).map((side) =>
        Math.min(...person.vertices(`${side}Foot`).map((p) => p.y)),
      )
      expect(Math.min(...lowest)).toBeGreaterThan(-0.012)
      expect(Math.min(...lowest)).toBeLessThan(0.015)
    }
  })

  it('with both palms on the dough, within a finger of its height', () => {
    for (const phase of MOMENTS) {
      person.pose('knead', phase)
      for (const side of ['left', 'right'] as const) {
        const palm = hand(side, PALM_OFFSET)
        expect(Math.abs(palm.y - WORK_POINTS.knead.height)).toBeLessThan(0.012)
        expect(Math.abs(palm.z - WORK_POINTS.knead.ahead)).toBeLessThan(0.07)
        expect(Math.abs(palm.x)).toBeLessThan(0.1)
      }
    }
  })

  it('with the wiping palm on the cloth', () => {
    for (const phase of MOMENTS) {
      person.pose('wipe', phase)
      const palm = hand('right', PALM_OFFSET)
      expect(Math.abs(palm.y - WORK_POINTS.wipe.height - 0.006)).toBeLessThan(0.008)
      expect(palm.z).toBeGreaterThan(0.4)
    }
  })

  it('with fingertips that come down on the keys', () => {
    const lowest = { left: 9, right: 9 }
    for (const phase of Array.from({ length: 61 }, (_, i) => i / 60)) {
      person.pose('type', phase)
      for (const side of ['left', 'right'] as const)
        lowest[side] = Math.min(lowest[side], hand(side, FINGERTIP_OFFSET).y)
    }
    expect(lowest.left).toBeCloseTo(WORK_POINTS.type.height, 2)
    expect(lowest.right).toBeCloseTo(WORK_POINTS.type.height, 2)
  })

  it('with the cup at the mouth in the middle of a sip', () => {
    person.pose('sip', 0.5)
    const head = person.bone('head')
    const mouth = head.localToWorld(new Vector3(0, 1.455 - 1.42, 0.115))
    expect(person.pointOf('rightGrip').distanceTo(mouth)).toBeLessThan(0.1)
  })

  it('with the tray lying on both palms', () => {
    for (const phase of MOMENTS) {
      person.pose('carry', phase)
      const tray = person.pointOf('tray')
      for (const side of ['left', 'right'] as const)
        expect(Math.abs(hand(side, PALM_OFFSET).y - tray.y)).toBeLessThan(0.01)
    }
  })
})

const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
