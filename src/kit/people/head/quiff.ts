import { blend, capsule, type Field, smoothMax, smoothMin } from '../sculpt/field.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { clamp01, type Vec3 } from '../sculpt/vec.ts'
import { addPiece, closeHair, faceOval } from './hair-parts.ts'

/** One strand from the crown over the forehead; `q` from -1 to 1 across the head. */
const lock = (q: number): Field => {
  const aside = Math.abs(q)
  const crown: Vec3 = [q * 0.07, EYE_LINE + 0.112 - aside * 0.03, -0.075]
  const top: Vec3 = [q * 0.068 + 0.008, EYE_LINE + 0.15 - aside * 0.034, 0.03]
  const tip: Vec3 = [q * 0.058 + 0.016, EYE_LINE + 0.152 - aside * 0.03, 0.094 - aside * 0.02]
  return blend(0.02, capsule(crown, top, 0.022, 0.03), capsule(top, tip, 0.03, 0.02))
}

/** Short sides that run into long hair on top, combed forward and up. */
export function addQuiff(studio: Studio): void {
  const { skull, ink } = studio
  const oval = faceOval(skull, -0.036, 0.118, 0.106)
  const sides = closeHair(skull, 0.0085, oval, EYE_LINE - 0.045)
  const top = skull.sized(blend(0.012, lock(-1), lock(-0.6), lock(-0.2), lock(0.2), lock(0.6), lock(1)))
  const clear = faceOval(skull, -0.05, 0.118, 0.1)
  const hair: Field = (x, y, z) =>
    smoothMax(smoothMin(sides(x, y, z), top(x, y, z), 0.03), -clear(x, y, z), 0.01)
  const strand = (x: number, y: number) => 0.92 + 0.08 * Math.sin(x * 120 + y * 18)
  addPiece(
    studio,
    hair,
    { from: [-0.17, 1.38, -0.18], to: [0.17, EYE_LINE + 0.27, 0.19], step: 0.0085, triangles: 1000 },
    ([x, y]) => ink('hair', (1.3 - 0.3 * clamp01((y - EYE_LINE + 0.03) / 0.1)) * strand(x, y)),
  )
}
