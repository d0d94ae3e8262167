import { blend, capsule, type Field, roundedBox, smoothMin } from '../sculpt/field.ts'
import { ARM, PALM, WRIST } from '../sculpt/skeleton.ts'
import type { Vec3 } from '../sculpt/vec.ts'

/** From the model to the left hand: x from the wrist to the fingertips, y towards the thumb, z out of the palm. */
export const intoHand = ([x, y, z]: Vec3): Vec3 => {
  const dx = x - WRIST[0]
  const dy = y - WRIST[1]
  return [dx * ARM[0] + dy * ARM[1], z, dx * PALM[0] + dy * PALM[1]]
}
export const inHand =
  (field: Field): Field =>
  (x, y, z) =>
    field(...intoHand([x, y, z]))

/** Where the fingers begin in the hand's own coordinates. */
export const KNUCKLES = 0.072

/** A finger `y` metres towards the thumb from the middle. */
const finger = (y: number, length: number, radius: number): Field =>
  blend(
    0.004,
    capsule([KNUCKLES - 0.01, y, 0.001], [KNUCKLES + length * 0.55, y * 1.08, 0.004], radius, radius * 0.96),
    capsule(
      [KNUCKLES + length * 0.55, y * 1.08, 0.004],
      [KNUCKLES + length, y * 1.13, 0.013],
      radius * 0.96,
      radius * 0.84,
    ),
  )

/** The index finger of the left hand. */
export const indexFinger = (): Field => inHand(finger(0.0295, 0.069, 0.0101))

const threeFingers = (): Field => {
  const fingers = [
    finger(0.0105, 0.077, 0.0106),
    finger(-0.0085, 0.072, 0.0102),
    finger(-0.0265, 0.056, 0.0092),
  ]
  return (x, y, z) => Math.min(...fingers.map((f) => f(x, y, z)))
}

/** Palm, thumb and three fingers; the index finger is made apart so that it can point alone. */
export function hand(): Field {
  const palm = roundedBox([0.04, 0, 0.002], [0.042, 0.038, 0.0155], 0.0145)
  const fingers = threeFingers()
  const thumb = blend(
    0.006,
    capsule([0.014, 0.026, 0.006], [0.046, 0.051, 0.014], 0.0148, 0.0128),
    capsule([0.046, 0.051, 0.014], [0.074, 0.058, 0.02], 0.0128, 0.0106),
  )
  return inHand((x, y, z) => {
    const flat = smoothMin(palm(x, y, z), fingers(x, y, z), 0.01)
    return smoothMin(flat, thumb(x, y, z), 0.014)
  })
}
