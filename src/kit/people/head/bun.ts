import { ellipsoid, type Field, smoothMax, smoothMin } from '../sculpt/field.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import type { Vec3 } from '../sculpt/vec.ts'
import { addPiece, closeHair, faceOval } from './hair-parts.ts'

const MIDDLE: Vec3 = [0, EYE_LINE + 0.098, -0.142]

/** Hair combed back in soft strands to a coiled bun at the back of the head. */
export function addBun(studio: Studio): void {
  const { skull, ink } = studio
  const oval = faceOval(skull, -0.03, 0.117, 0.106)
  const close = closeHair(skull, 0.014, oval, EYE_LINE - 0.035)
  const knot = ellipsoid(MIDDLE, [0.058, 0.056, 0.046])
  const strand: Field = (x, y, z) =>
    Math.sin(Math.atan2(x - MIDDLE[0], y - MIDDLE[1]) * 13 + 2 * Math.hypot(x, y - MIDDLE[1]) * 20 + z * 6)
  const coil: Field = (x, y, z) => {
    const out = Math.hypot(x - MIDDLE[0], y - MIDDLE[1])
    return knot(x, y, z) + 0.0035 * Math.sin(out * 260 + Math.atan2(x, y - MIDDLE[1]))
  }
  const hair: Field = (x, y, z) => {
    const combed = close(x, y, z) - 0.0016 * strand(x, y, z)
    return smoothMax(smoothMin(combed, coil(x, y, z), 0.014), -oval(x, y, z), 0.012)
  }
  addPiece(
    studio,
    hair,
    { from: [-0.18, 1.38, -0.23], to: [0.18, 1.76, 0.19], step: 0.0078, triangles: 720 },
    ([x, y, z]) =>
      ink(
        'hair',
        0.9 + 0.06 * strand(x, y, z) + (z < -0.13 ? 0.05 * Math.sin(Math.hypot(x, y - MIDDLE[1]) * 260) : 0),
      ),
  )
}
