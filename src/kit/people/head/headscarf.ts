import { byHeight } from '../sculpt/binding.ts'
import { blend, capsule, ellipsoid, type Field, smoothMax, smoothMin } from '../sculpt/field.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { ease } from '../sculpt/vec.ts'
import { addPiece, faceOval } from './hair-parts.ts'

/** A headscarf around the face that falls in soft folds over neck and shoulders, over a dark under-cap. */
export function addHeadscarf(studio: Studio): void {
  const { skull, figure, ink } = studio
  const opening = faceOval(skull, -0.028, 0.112, 0.087, 0.125)
  const drape = blend(
    0.05,
    capsule([0, 1.43, -0.01], [0, 1.345, 0.004], 0.088, 0.105),
    ellipsoid([0, 1.31, 0.005], [0.17 * figure.build.shoulders, 0.062, 0.125]),
  )
  const veil: Field = (x, y, z) => {
    const head = smoothMin(skull.plain(x, y, z) - 0.0145, skull.ears(x, y, z) - 0.011, 0.03)
    const fold = 0.0045 * Math.sin(x * 30 + y * 62 + z * 12) * ease((1.47 - y) / 0.08)
    const shape = smoothMax(smoothMin(head, drape(x, y, z), 0.06) + fold, -opening(x, y, z), 0.014)
    return smoothMax(shape, 1.262 - y - Math.max(0, z) * 0.1 + Math.abs(x) * 0.12, 0.012)
  }
  addPiece(
    studio,
    veil,
    { from: [-0.24, 1.2, -0.2], to: [0.24, 1.74, 0.2], step: 0.0095, triangles: 1030 },
    ([x, y]) => ink('accent', 0.97 + 0.05 * Math.sin(x * 30 + y * 62)),
    byHeight('chest', 'head', 1.36, 1.43),
  )
  const hole = faceOval(skull, -0.034, 0.102, 0.079, 0.125)
  const cap: Field = (x, y, z) =>
    smoothMax(smoothMax(skull.plain(x, y, z) - 0.0075, -hole(x, y, z), 0.01), EYE_LINE + 0.02 - y, 0.01)
  addPiece(
    studio,
    cap,
    {
      from: [-0.15, EYE_LINE, -0.05],
      to: [0.15, EYE_LINE + 0.18, 0.18],
      step: 0.009,
      triangles: 110,
    },
    () => ink('accent', 0.45),
  )
}
