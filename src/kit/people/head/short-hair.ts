import { type Field, smoothMax } from '../sculpt/field.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { clamp01, ease, type Vec3 } from '../sculpt/vec.ts'
import { addPiece, closeHair, faceOval } from './hair-parts.ts'

const BOX = { from: [-0.18, 1.38, -0.19], to: [0.18, 1.76, 0.19] } as const

/** Hair cut short all over, a little fuller on top and combed to the side. */
export function addCropped(studio: Studio): void {
  const { skull, ink } = studio
  const oval = faceOval(skull, -0.036, 0.119, 0.104)
  const close = closeHair(skull, 0.011, oval, EYE_LINE - 0.045)
  const hair: Field = (x, y, z) => {
    const top = ease((y - EYE_LINE - 0.07) / 0.06)
    const combed = 0.0024 * Math.sin(x * 150 + z * 60 + y * 30) * top
    return close(x, y, z) - 0.011 * top - 0.005 * top * clamp01(0.5 + z * 6) - combed
  }
  const clear = faceOval(skull, -0.046, 0.121, 0.1)
  addPiece(
    studio,
    (x, y, z) => smoothMax(hair(x, y, z), -clear(x, y, z), 0.01),
    { ...BOX, step: 0.0085, triangles: 640 },
    ([x, y, z]) =>
      ink('hair', (0.8 + 0.2 * ease((y - EYE_LINE) / 0.1)) * (0.94 + 0.06 * Math.sin(x * 150 + z * 60))),
  )
}

/** Short sides that run into a thatch of curls on top. */
export function addCurls(studio: Studio): void {
  const { skull, ink } = studio
  const oval = faceOval(skull, -0.038, 0.117, 0.105)
  const close = closeHair(skull, 0.0085, oval, EYE_LINE - 0.045)
  const curl = ([x, y, z]: Vec3): number =>
    Math.sin(x * 88 + 1.2) * Math.sin(y * 80 + z * 30) * Math.sin(z * 86)
  const hair: Field = (x, y, z) => {
    const top = ease((y - EYE_LINE - 0.05) / 0.055)
    return close(x, y, z) - (0.025 + 0.012 * curl([x, y, z])) * top
  }
  const clear = faceOval(skull, -0.052, 0.12, 0.1)
  addPiece(
    studio,
    (x, y, z) => smoothMax(hair(x, y, z), -clear(x, y, z), 0.01),
    { ...BOX, step: 0.0075, triangles: 500, error: 0.004 },
    (point) => ink('hair', 0.86 + 0.2 * curl(point) + 0.12 * ease((point[1] - EYE_LINE - 0.06) / 0.08)),
  )
}

/** A bald crown with a short rim of hair from ear to ear. */
export function addRim(studio: Studio): void {
  const { skull, ink } = studio
  const oval = faceOval(skull, -0.04, 0.14, 0.12)
  const close = closeHair(skull, 0.0085, oval, EYE_LINE - 0.05)
  const upper = (z: number) => EYE_LINE + 0.076 - 0.03 * ease((z + 0.1) / 0.15)
  const hair: Field = (x, y, z) => smoothMax(smoothMax(close(x, y, z), y - upper(z), 0.024), z - 0.028, 0.03)
  addPiece(studio, hair, { ...BOX, step: 0.0085, triangles: 420 }, ([x, y, z]) =>
    ink('hair', 0.94 + 0.06 * Math.sin(Math.atan2(x, z) * 30 + y * 160)),
  )
}
