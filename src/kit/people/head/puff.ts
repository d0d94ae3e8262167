import { cloth, type Field, smoothMin, sphere } from '../sculpt/field.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import type { Vec3 } from '../sculpt/vec.ts'
import { addPiece, closeHair, faceOval } from './hair-parts.ts'

const CURLS = 54
const GOLDEN_ANGLE = 2.39996

/** Hair pulled back into a round puff of curls, held by a bright band. */
export function addPuff(studio: Studio): void {
  const { skull, ink } = studio
  const close = closeHair(skull, 0.013, faceOval(skull, -0.022, 0.112, 0.104), EYE_LINE - 0.03)
  addPiece(studio, close, { from: [-0.18, 1.38, -0.19], to: [0.18, 1.72, 0.18], step: 0.009, triangles: 350 })

  const middle: Vec3 = [0, EYE_LINE + 0.175, -0.075]
  const core = sphere(middle, 0.088)
  const curls = Array.from({ length: CURLS }, (_, i) => {
    const up = 1 - (2 * (i + 0.5)) / CURLS
    const out = Math.sqrt(1 - up * up)
    const turn = i * GOLDEN_ANGLE
    return sphere(
      [
        middle[0] + out * Math.cos(turn) * 0.085,
        middle[1] + up * 0.08,
        middle[2] + out * Math.sin(turn) * 0.085,
      ],
      0.026,
    )
  })
  const puff: Field = (x, y, z) => {
    let distance = core(x, y, z)
    for (const curl of curls) distance = smoothMin(distance, curl(x, y, z), 0.012)
    return distance
  }
  const lit = ([, y]: Vec3) => ink('hair', 0.85 + 0.35 * Math.max(0, (y - middle[1]) / 0.1))
  addPiece(
    studio,
    puff,
    { from: [-0.15, EYE_LINE + 0.05, -0.22], to: [0.15, EYE_LINE + 0.32, 0.08], step: 0.008, triangles: 530 },
    lit,
  )
  const band = cloth(
    skull.plain,
    0.0005,
    0.0165,
    (_x, y, z) => Math.abs(y - EYE_LINE - 0.068 - z * 0.55) - 0.017,
  )
  addPiece(
    studio,
    band,
    { from: [-0.18, 1.42, -0.19], to: [0.18, 1.74, 0.19], step: 0.008, triangles: 150 },
    () => ink('accent'),
  )
}
