import {
  blend,
  capsule,
  ellipsoid,
  type Field,
  gradient,
  smoothMax,
  smoothMin,
  sphere,
} from '../sculpt/field.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Vec3 } from '../sculpt/vec.ts'
import type { Figure } from '../spec.ts'

/** Radius of the eyeballs: large, for a face that reads across a room. */
export const EYE_RADIUS = 0.0305
/** Eyes, brows and mouth grow with the head; this is their size relative to the numbers they were drawn with. */
const DRAWN_AT = 1.13

/** The shapes a head is made of, in model space. */
export interface Skull {
  /** Turns a shape drawn on the average head into this head's size. */
  sized: (field: Field) => Field
  /** Size of the features relative to the numbers in the code. */
  features: number
  /** Cranium, cheeks, jaw and chin, without nose and ears. */
  plain: Field
  ears: Field
  /** Everything that is bare: skull, nose, ears and neck. */
  whole: Field
  /** Centre of the left eyeball. */
  eye: Vec3
}

/** Height of the eye line in model space; the head is drawn around it. */
const Y = EYE_LINE

/** Depth at which a line straight from the front meets the shape. */
export function depthAt(field: Field, x: number, y: number): number {
  let z = 0.24
  for (let round = 0; round < 60 && z > -0.1; round++) {
    const distance = field(x, y, z)
    if (Math.abs(distance) < 2e-5) break
    z -= distance * 0.8
  }
  return z
}

/** Where a line straight from the front meets the shape, and which way the surface looks there. */
export function frontOf(field: Field, x: number, y: number): { point: Vec3; normal: Vec3 } {
  const point: Vec3 = [x, y, depthAt(field, x, y)]
  return { point, normal: gradient(field, point).normal }
}

export function makeSkull(figure: Figure): Skull {
  const { head, jaw, nose } = figure.face
  const centre = Y - 0.05
  const sized =
    (field: Field): Field =>
    (x, y, z) =>
      field(x / head, centre + (y - centre) / head, z / head) * head
  const plain = sized(
    blend(
      0.05,
      ellipsoid([0, Y + 0.025, -0.012], [0.108, 0.118, 0.118]),
      ellipsoid([0, Y - 0.05, 0.02], [0.08 * jaw, 0.084, 0.083]),
      ellipsoid([0.043, Y - 0.036, 0.052], [0.047, 0.046, 0.043]),
      ellipsoid([-0.043, Y - 0.036, 0.052], [0.047, 0.046, 0.043]),
      ellipsoid([0, Y - 0.11, 0.064], [0.029 * jaw * jaw, 0.026, 0.029]),
    ),
  )
  const ear = (sign: 1 | -1): Field => {
    const shell = ellipsoid([0.108 * sign, Y - 0.012, -0.012], [0.016, 0.034, 0.024])
    const hollow = sphere([0.124 * sign, Y - 0.01, -0.006], 0.013)
    return sized((x, y, z) => smoothMax(shell(x, y, z), -hollow(x, y, z), 0.008))
  }
  const left = ear(1)
  const right = ear(-1)
  const noseShape = sized(
    blend(
      0.012,
      ellipsoid([0, Y - 0.04, 0.117], [0.017 * nose, 0.0148, 0.0205]),
      capsule([0, Y + 0.006, 0.098], [0, Y - 0.034, 0.116], 0.0082, 0.012),
      sphere([0.0138 * nose, Y - 0.0445, 0.106], 0.0092),
      sphere([-0.0138 * nose, Y - 0.0445, 0.106], 0.0092),
    ),
  )
  const neck = capsule(
    [0, 1.28, -0.012],
    [0, 1.46, -0.008],
    0.055 * (0.45 + figure.build.shoulders * 0.55),
    0.047,
  )
  const ears: Field = (x, y, z) => Math.min(left(x, y, z), right(x, y, z))
  const whole: Field = (x, y, z) => {
    const face = smoothMin(plain(x, y, z), noseShape(x, y, z), 0.016)
    return smoothMin(smoothMin(face, ears(x, y, z), 0.012), neck(x, y, z), 0.02)
  }
  const features = head / DRAWN_AT
  const eyeX = 0.0455 * features
  const eyeY = Y - 0.002
  return { sized, features, plain, ears, whole, eye: [eyeX, eyeY, depthAt(plain, eyeX, eyeY) - 0.0195] }
}
