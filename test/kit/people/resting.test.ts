import { describe, expect, it } from 'vitest'
import { BED, SEAT_HEIGHT, WHEELCHAIR } from '../../../src/kit/people/grips.ts'
import { CAST } from '../../../src/kit/people/workshop.ts'
import { meet } from './stage.ts'

const MOMENTS = [0, 0.2, 0.4, 0.6, 0.8]
/** What a cushion gives, or how far somebody may hover, metres. */
const GIVE = 0.02

describe.each(
  CAST.map(({ name, rests, wheelchair }) => ({
    name,
    give: rests === true ? GIVE : 0.06,
    seat: wheelchair === true ? WHEELCHAIR.seat : SEAT_HEIGHT,
    floor: wheelchair === true ? WHEELCHAIR.feet : 0,
  })),
)('$name rests', async ({ name, give, seat, floor }) => {
  const person = await meet(name)
  const lowest = (bones: readonly string[]) =>
    Math.min(...bones.flatMap((bone) => person.vertices(bone, 0.5)).map(({ y }) => y))
  /** Seat and thighs around the spot; further ahead they may hang over the edge. */
  const underside = () =>
    Math.min(
      ...['hips', 'leftUpperLeg', 'rightUpperLeg']
        .flatMap((bone) => person.vertices(bone, 0.3))
        .filter(({ z }) => Math.abs(z) < 0.1)
        .map(({ y }) => y),
    )

  it('on a seat, hips above the spot they stand on', () => {
    for (const phase of MOMENTS) {
      person.pose('sit', phase)
      expect(Math.abs(underside() - seat)).toBeLessThan(give)
      for (const side of ['left', 'right'])
        expect(Math.abs(lowest([`${side}Foot`]) - floor)).toBeLessThan(0.006)
      const { x, z } = person.pointOf('hips')
      expect(Math.hypot(x, z)).toBeLessThan(GIVE)
    }
  })

  it('in a bed with raised back, legs along it and heels on it', () => {
    for (const phase of MOMENTS) {
      person.pose('recline', phase)
      expect(Math.abs(underside() - BED.surface)).toBeLessThan(give)
      for (const side of ['left', 'right']) {
        expect(Math.abs(lowest([`${side}Foot`]) - BED.surface)).toBeLessThan(give)
        expect(person.pointOf(`${side}Foot`).z).toBeGreaterThan(0.6)
      }
      const [hips, chest] = [person.pointOf('hips'), person.pointOf('chest')]
      const slope = (Math.atan2(chest.y - hips.y, hips.z - chest.z) * 180) / Math.PI
      expect(Math.abs(slope - BED.back)).toBeLessThan(5)
    }
  })
})
