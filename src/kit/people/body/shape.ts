import { type Side, signOf } from '../names.ts'
import { blend, capsule, ellipsoid, type Field, smoothMin } from '../sculpt/field.ts'
import { ANKLE, ARM, ELBOW, HIP, KNEE, SHOULDER, WRIST } from '../sculpt/skeleton.ts'
import type { Vec3 } from '../sculpt/vec.ts'
import type { Figure } from '../spec.ts'

const on = (side: Side, [x, y, z]: Vec3): Vec3 => [x * signOf(side), y, z]

/** Distance from the shoulder joint along the arm of the side the point is on, metres. */
export const alongArm: Field = (x, y) => (Math.abs(x) - SHOULDER[0]) * ARM[0] + (y - SHOULDER[1]) * ARM[1]
/** Distance from the arm's axis within the plane of the arm, metres. */
export const besideArm: Field = (x, y) => -(Math.abs(x) - SHOULDER[0]) * ARM[1] + (y - SHOULDER[1]) * ARM[0]

export const upperArm = (side: Side, figure: Figure, fatter = 0): Field =>
  capsule(
    on(side, [0.15 * figure.build.shoulders, 1.298, -0.01]),
    on(side, ELBOW),
    0.051 + fatter,
    0.041 + fatter,
  )

export const foreArm = (side: Side, fatter = 0): Field =>
  capsule(on(side, ELBOW), on(side, WRIST), 0.042 + fatter, 0.029 + fatter)

/** Chest, belly, seat and the bar of the shoulders, without arms and legs. */
export function torso(figure: Figure): Field {
  const { shoulders, hips, belly, bust } = figure.build
  const trunk = blend(
    0.07,
    ellipsoid([0, 1.2, -0.004], [0.148 * shoulders, 0.165, 0.1]),
    ellipsoid([0, 1.05, 0.004 + belly * 0.02], [0.132 + belly * 0.03, 0.14, 0.094 + belly * 0.035]),
    ellipsoid([0, 0.925, 0], [0.142 * hips, 0.1, 0.108]),
    capsule([-0.12 * shoulders, 1.3, -0.012], [0.12 * shoulders, 1.3, -0.012], 0.055),
  )
  if (bust === 0) return trunk
  const breasts = blend(
    0.05,
    ellipsoid([0.058, 1.2, 0.062], [0.058, 0.058, 0.05]),
    ellipsoid([-0.058, 1.2, 0.062], [0.058, 0.058, 0.05]),
  )
  return (x, y, z) => smoothMin(trunk(x, y, z), breasts(x, y, z) + 0.03 * (1 - bust), 0.06)
}

/** Thigh and shin, wide enough for trousers. */
function leg(side: Side, figure: Figure): Field {
  const thigh = 0.091 * (0.6 + figure.build.hips * 0.4)
  return blend(
    0.03,
    capsule(on(side, HIP), on(side, KNEE), thigh, 0.066),
    capsule(on(side, KNEE), on(side, [ANKLE[0], 0.06, ANKLE[2]]), 0.066, 0.057),
  )
}

/** Both legs, the seat and the belly: what trousers cover. */
export function lowerBody(figure: Figure): Field {
  const { hips, belly } = figure.build
  const legs = blend(0.018, leg('left', figure), leg('right', figure))
  const seat = ellipsoid([0, 0.925, 0], [0.146 * hips, 0.1, 0.112])
  const waist = ellipsoid(
    [0, 1.02, 0.004 + belly * 0.02],
    [0.134 + belly * 0.03, 0.12, 0.096 + belly * 0.035],
  )
  return blend(0.05, legs, seat, waist)
}
