import { byHeight } from '../sculpt/binding.ts'
import { capsule, type Field, smoothMax, smoothMin } from '../sculpt/field.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { bell, type Vec3 } from '../sculpt/vec.ts'
import { addPiece, closeHair, faceOval } from './hair-parts.ts'

const LOCKS = 13
/** How far round to the front the locks hang, radians from the back of the head. */
const AROUND = 1.78

/** One lock from the crown over the ear to the shoulder; `turn` from the back of the head. */
function lock(i: number): Field {
  const turn = AROUND * ((2 * i) / (LOCKS - 1) - 1)
  const side = Math.sin(turn)
  const back = -Math.cos(turn)
  const crown: Vec3 = [side * 0.1, EYE_LINE + 0.06, back * 0.1 - 0.018]
  const ear: Vec3 = [side * 0.128, EYE_LINE - 0.09, back * 0.112 - 0.014]
  const end: Vec3 = [
    side * 0.118 + 0.006 * Math.sin(i * 2.3),
    EYE_LINE - 0.255 + 0.014 * Math.sin(i * 1.7) + 0.03 * Math.abs(side),
    back * 0.108 - 0.016,
  ]
  const upper = capsule(crown, ear, 0.022, 0.028)
  const lower = capsule(ear, end, 0.028, 0.014)
  return (x, y, z) => smoothMin(upper(x, y, z), lower(x, y, z), 0.02)
}

/** Hair with a side parting that falls to the shoulders in one piece. */
export function addLongHair(studio: Studio): void {
  const { skull } = studio
  const oval = faceOval(skull, -0.03, 0.104, 0.096)
  const close = closeHair(skull, 0.016, oval, EYE_LINE - 0.06)
  const locks = Array.from({ length: LOCKS }, (_, i) => lock(i))
  const neck = capsule([0, 1.28, -0.012], [0, 1.46, -0.008], 0.06, 0.055)
  const hair: Field = (x, y, z) => {
    let fall = 1
    for (const strand of locks) fall = smoothMin(fall, strand(x, y, z), 0.014)
    const parting = y > EYE_LINE + 0.06 ? 0.006 * bell(x - 0.03, 0.006) : 0
    const all = smoothMin(close(x, y, z) + parting, fall, 0.03)
    return smoothMax(smoothMax(all, -neck(x, y, z), 0.01), -oval(x, y, z), 0.012)
  }
  addPiece(
    studio,
    hair,
    { from: [-0.2, 1.2, -0.2], to: [0.2, 1.74, 0.19], step: 0.0085, triangles: 1350 },
    undefined,
    byHeight('chest', 'head', 1.24, 1.4),
  )
}
