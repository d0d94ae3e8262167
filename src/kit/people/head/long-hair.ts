import { byHeight } from '../sculpt/binding.ts'
import { capsule, type Field, smoothMax, smoothMin } from '../sculpt/field.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { bell } from '../sculpt/vec.ts'
import { addPiece, closeHair, faceOval } from './hair-parts.ts'

const LOCKS = 11

/** Hair with a side parting that falls to the shoulders. */
export function addLongHair(studio: Studio): void {
  const { skull } = studio
  const close = closeHair(skull, 0.017, faceOval(skull, -0.02, 0.106, 0.1), EYE_LINE - 0.06)
  const parted: Field = (x, y, z) =>
    close(x, y, z) + (y > EYE_LINE + 0.06 ? 0.006 * bell(x - 0.03, 0.006) : 0)
  addPiece(studio, parted, {
    from: [-0.19, 1.34, -0.2],
    to: [0.19, 1.74, 0.19],
    step: 0.0085,
    triangles: 600,
  })

  const locks = Array.from({ length: LOCKS }, (_, i) => {
    const turn = -1.9 + i * 0.38
    const side = Math.sin(turn)
    const back = -Math.cos(turn)
    const middle = [side * 0.142, EYE_LINE - 0.12, back * 0.115 - 0.01] as const
    return [
      capsule([side * 0.118, EYE_LINE + 0.03, back * 0.105 - 0.012], middle, 0.026, 0.034),
      capsule(
        middle,
        [
          side * 0.125 + 0.012 * Math.sin(i * 2.3),
          EYE_LINE - 0.275 + 0.02 * Math.sin(i * 1.7),
          back * 0.105 - 0.012,
        ],
        0.034,
        0.016,
      ),
    ]
  }).flat()
  const neck = capsule([0, 1.28, -0.012], [0, 1.46, -0.008], 0.06, 0.055)
  const fall: Field = (x, y, z) => {
    let distance = 1
    for (const lock of locks) distance = smoothMin(distance, lock(x, y, z), 0.016)
    return smoothMax(distance, -neck(x, y, z), 0.01)
  }
  addPiece(
    studio,
    fall,
    { from: [-0.2, 1.2, -0.2], to: [0.2, 1.62, 0.14], step: 0.0085, triangles: 900 },
    undefined,
    byHeight('chest', 'head', 1.24, 1.4),
  )
}
