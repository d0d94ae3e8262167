import { blend, ellipsoid, type Field, smoothMax } from '../sculpt/field.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { ease } from '../sculpt/vec.ts'
import { addPiece } from './hair-parts.ts'

/** A turban tied so that its folds meet in a point over the forehead; an under-cloth shows in the point. */
export function addTurban(studio: Studio): void {
  const { skull, ink } = studio
  const body = skull.sized(
    blend(
      0.04,
      ellipsoid([0, EYE_LINE + 0.052, -0.016], [0.128, 0.112, 0.137]),
      ellipsoid([0, EYE_LINE + 0.118, 0.006], [0.104, 0.072, 0.112]),
      ellipsoid([0, EYE_LINE + 0.098, -0.075], [0.098, 0.075, 0.08]),
    ),
  )
  /* Folds rise towards the middle in front and run level at the back. */
  const along: Field = (x, y, z) => y - EYE_LINE - 0.62 * (0.12 - Math.abs(x)) * ease((z + 0.02) / 0.09)
  const fold: Field = (x, y, z) => {
    const t = along(x, y, z) * 23 + 0.16 * ease(x / 0.03 + 0.5)
    return Math.abs(Math.sin(t * Math.PI)) ** 0.7
  }
  const edge = (x: number, z: number): number => {
    const front = 0.058 + 0.02 * ease(1 - Math.abs(x) / 0.06)
    return EYE_LINE + (front + 0.062) * ease((z + 0.07) / 0.15) - 0.062
  }
  const cloth: Field = (x, y, z) => smoothMax(body(x, y, z) - 0.0075 * fold(x, y, z), edge(x, z) - y, 0.012)
  addPiece(
    studio,
    cloth,
    { from: [-0.19, 1.42, -0.2], to: [0.19, 1.82, 0.19], step: 0.0072, triangles: 780, error: 0.006 },
    ([x, y, z]) => ink('accent', 0.62 + 0.42 * fold(x, y, z)),
  )
  const under: Field = (x, y, z) =>
    smoothMax(
      smoothMax(skull.plain(x, y, z) - 0.0085, Math.abs(x) - 0.06, 0.006),
      Math.max(EYE_LINE + 0.068 - y - 0.01 * ease(1 - Math.abs(x) / 0.05), y - EYE_LINE - 0.12),
      0.006,
    )
  addPiece(
    studio,
    under,
    { from: [-0.08, EYE_LINE + 0.04, 0.04], to: [0.08, EYE_LINE + 0.14, 0.18], step: 0.007, triangles: 70 },
    () => ink('over'),
  )
}
