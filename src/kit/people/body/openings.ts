import type { Field } from '../sculpt/field.ts'
import { ease } from '../sculpt/vec.ts'
import type { PersonSpec } from '../spec.ts'

/** Where the two edges of a neckline end. */
const TOP = 1.372

/** A V-shaped neckline: height of its point, and half its width at the top. */
export interface Neckline {
  low: number
  wide: number
}

/** The open necklines; other tops are closed. */
export const NECKLINES = {
  tunic: { low: 1.255, wide: 0.06 },
  shirt: { low: 1.308, wide: 0.032 },
} as const satisfies Partial<Record<PersonSpec['top'], Neckline>>

/** How far a point lies outside a neckline's V; metres, seen from the front. */
export const beyondV = ({ low, wide }: Neckline): Field => {
  const slope = wide / (TOP - low)
  const steep = 1 / Math.hypot(1, slope)
  return (x, y) => (Math.abs(x) - (y - low) * slope) * steep
}

/** Half the width of the opening of what is worn over the top. */
export const openingAt = (y: number): number =>
  0.034 + 0.03 * ease((y - 1.16) / 0.18) + 0.01 * ease((1 - y) / 0.12)
