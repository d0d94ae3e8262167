import { blend, capsule, type Field } from '../sculpt/field.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { clamp01 } from '../sculpt/vec.ts'
import { addPiece, closeHair, faceOval } from './hair-parts.ts'

/** Short sides and long hair on top, combed forward and up. */
export function addQuiff(studio: Studio): void {
  const { skull, ink } = studio
  const sides = closeHair(skull, 0.0075, faceOval(skull, -0.03, 0.118, 0.107), EYE_LINE - 0.045)
  addPiece(
    studio,
    sides,
    { from: [-0.17, 1.38, -0.18], to: [0.17, 1.72, 0.17], step: 0.0085, triangles: 460 },
    ([, y]) => ink('hair', 1.25 - 0.25 * clamp01((y - EYE_LINE + 0.03) / 0.08)),
  )
  const lock = (i: number): Field => {
    const q = (i - 3) / 3
    const aside = Math.abs(q)
    return capsule(
      [q * 0.075, EYE_LINE + 0.105 - aside * 0.022, -0.07],
      [q * 0.066 + 0.012, EYE_LINE + 0.137 - aside * 0.03, 0.086 - aside * 0.02],
      0.03,
      0.027,
    )
  }
  const top = blend(0.014, lock(0), lock(1), lock(2), lock(3), lock(4), lock(5), lock(6))
  addPiece(studio, skull.sized(top), {
    from: [-0.17, EYE_LINE + 0.02, -0.18],
    to: [0.17, EYE_LINE + 0.27, 0.19],
    step: 0.0085,
    triangles: 480,
  })
}
