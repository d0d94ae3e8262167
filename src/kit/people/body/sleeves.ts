import type { PersonSpec } from '../spec.ts'

/** Shape of a sleeve; lengths along the arm from the shoulder joint, metres. */
interface Sleeve {
  /** Where the cloth ends. */
  end: number
  /** How far the cloth stands off the arm. */
  loose: number
  /** Half width of the cuff along the arm. */
  cuff: number
}

const SLEEVES: Record<PersonSpec['sleeves'], Sleeve> = {
  short: { end: 0.145, loose: 0.016, cuff: 0.011 },
  rolled: { end: 0.365, loose: 0.011, cuff: 0.017 },
  long: { end: 0.458, loose: 0.013, cuff: 0.02 },
}

export const sleeveOf = (spec: PersonSpec): Sleeve => SLEEVES[spec.sleeves]
