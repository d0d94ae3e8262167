import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { DINE, GRIP_OFFSET, PALM_OFFSET } from '../../../src/kit/people/grips.ts'
import { CAST } from '../../../src/kit/people/workshop.ts'
import { meet } from './stage.ts'

const MOMENTS = Array.from({ length: 21 }, (_, i) => i / 20)
/** When the cup stands on the table, and when it is at the lips. */
const [RESTING, DRINKING] = [0.1, 0.4]
/** What a cushion gives, metres. */
const GIVE = 0.03
/** The table's top is this thick. */
const TOP = 0.037
const HANDS = ['leftHand', 'leftFingers', 'leftIndex', 'rightHand', 'rightFingers', 'rightIndex']
const LEGS = ['hips', 'leftUpperLeg', 'rightUpperLeg', 'leftLowerLeg', 'rightLowerLeg']

describe.each(CAST.filter(({ dines }) => dines === true).map(({ name }) => name))(
  '%s dines',
  async (name) => {
    const person = await meet(name)
    const scale = person.bone(name).scale.x
    const all = (bones: readonly string[], share: number) =>
      bones.flatMap((bone) => person.vertices(bone, share))

    it('with the hips on the seat behind the feet, which stay where they stood', () => {
      for (const phase of MOMENTS) {
        person.pose('dine', phase)
        const { x, z } = person.pointOf('hips')
        expect(Math.hypot(x, z + DINE.back)).toBeLessThan(0.02)
        const below = all(LEGS.slice(0, 3), 0.3).filter((at) => Math.abs(at.z + DINE.back) < 0.1)
        expect(Math.abs(Math.min(...below.map(({ y }) => y)) - DINE.seat)).toBeLessThan(GIVE)
        for (const side of ['left', 'right'] as const) {
          const sole = person.vertices(`${side}Foot`)
          expect(Math.abs(Math.min(...sole.map(({ y }) => y)))).toBeLessThan(0.006)
          const middle = sole.reduce((sum, at) => sum.add(at), new Vector3()).divideScalar(sole.length)
          expect(Math.abs(middle.z)).toBeLessThan(0.1)
        }
      }
    })

    it('with the legs below the table and the hands above it', () => {
      for (const phase of MOMENTS) {
        person.pose('dine', phase)
        const under = all(LEGS, 0.5).filter(({ z }) => z > DINE.edge)
        expect(Math.max(0, ...under.map(({ y }) => y))).toBeLessThan(DINE.table - TOP)
        const over = all(HANDS, 0.6).filter(({ z }) => z > DINE.edge)
        expect(over.length).toBeGreaterThan(0)
        expect(Math.min(...over.map(({ y }) => y))).toBeGreaterThan(DINE.table - 0.012)
      }
    })

    it('with the left palm on the table and the right hand round a cup that stands on it', () => {
      person.pose('dine', RESTING)
      const left = person.pointOf('leftGrip', [(GRIP_OFFSET.palm - PALM_OFFSET.palm) * scale, 0, 0])
      expect(Math.abs(left.y - DINE.table)).toBeLessThan(0.015)
      const cup = new Vector3(-DINE.cup.aside, DINE.table + DINE.cup.grip, DINE.cup.ahead)
      expect(person.pointOf('rightGrip').distanceTo(cup)).toBeLessThan(0.006)
    })

    it('with the rim of the cup at the lips', () => {
      person.pose('dine', DRINKING)
      const mouth = person.bone('head').localToWorld(new Vector3(0, 1.455 - 1.42, 0.115))
      const rim = person.pointOf('rightGrip', [0.016, DINE.cup.grip, 0])
      expect(Math.abs(rim.y - mouth.y)).toBeLessThan(0.03)
      // The lips are at the near side of a cup 7 to 8 cm wide.
      expect(rim.distanceTo(mouth)).toBeLessThan(0.055)
    })
  },
)
