import { blend, capsule, ellipsoid, type Field, smoothMax, smoothMin } from '../sculpt/field.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { ease, type Vec3 } from '../sculpt/vec.ts'
import { addPiece } from './hair-parts.ts'
import { depthAt } from './skull.ts'

/** Facial hair, with room for the mouth to speak and smile in. */
export function addBeard(studio: Studio): void {
  const { beard } = studio.figure.spec
  if (beard === undefined) return
  addMoustache(studio)
  if (beard !== 'moustache') addFull(studio, beard === 'full')
}

function addMoustache(studio: Studio): void {
  const { skull, ink } = studio
  const size = skull.features
  const on = (x: number, y: number, out: number): Vec3 => {
    const height = EYE_LINE + y * size
    return [x * size, height, depthAt(skull.plain, Math.abs(x * size), height) + out]
  }
  const wing = (sign: 1 | -1): Field => {
    const middle = on(0.017 * sign, -0.0675, 0.001)
    const end = on(0.041 * sign, -0.077, -0.0005)
    return blend(
      0.006,
      capsule(on(0.004 * sign, -0.064, 0.002), middle, 0.0062, 0.0072),
      capsule(middle, end, 0.0072, 0.0036),
    )
  }
  const hair = blend(0.004, wing(1), wing(-1))
  addPiece(
    studio,
    hair,
    {
      from: [-0.07, EYE_LINE - 0.11, 0.06],
      to: [0.07, EYE_LINE - 0.03, 0.16],
      step: 0.0042,
      triangles: 96,
      error: 0.004,
    },
    ([x, y]) => ink('brow', 0.94 + 0.08 * Math.sin(Math.abs(x) * 300 + y * 200)),
  )
}

/** Cheeks, jaw and chin; `long` hangs below the chin. */
function addFull(studio: Studio, long: boolean): void {
  const { skull, ink } = studio
  const size = skull.features
  const thick = long ? 0.0125 : 0.0065
  const chin = skull.sized(
    ellipsoid([0, EYE_LINE - (long ? 0.135 : 0.118), 0.062], [0.06, long ? 0.052 : 0.036, 0.05]),
  )
  const opening = ellipsoid([0, EYE_LINE - 0.0865 * size, 0.12], [0.042 * size, 0.0195 * size, 0.06])
  const upper = (z: number) => EYE_LINE - 0.066 * size + 0.075 * ease((0.1 - z) / 0.1)
  const beard: Field = (x, y, z) => {
    const cover = smoothMin(
      skull.plain(x, y, z) - thick * (0.5 + 0.5 * ease((EYE_LINE - 0.01 - y) / 0.07)),
      chin(x, y, z),
      0.03,
    )
    const cut = smoothMax(smoothMax(cover, y - upper(z), 0.012), -0.012 - z, 0.012)
    return (
      smoothMax(cut, -opening(x, y, z), 0.009) -
      0.0012 * Math.sin(x * 210 + Math.sin(y * 90)) * Math.sin(y * 120)
    )
  }
  addPiece(
    studio,
    beard,
    {
      from: [-0.15, EYE_LINE - 0.22, -0.04],
      to: [0.15, EYE_LINE + 0.04, 0.17],
      step: 0.0065,
      triangles: 270,
      error: 0.006,
    },
    ([x, y, z]) => ink('brow', 0.92 + 0.1 * Math.sin(x * 210 + Math.sin(y * 90) + z * 40)),
  )
}
