import type { Morph } from '../names.ts'

/** A mouth as drawn on the face, metres. */
export interface MouthShape {
  /** Half the width of the opening. */
  width: number
  /** How far the opening goes above and below the mouth's line. */
  up: number
  down: number
  /** How far the corners are raised. */
  corners: number
  /** How much of the teeth and the tongue shows, about 0 to 1. */
  teeth: number
  tongue: number
  /** Thickness of the lips relative to the resting mouth. */
  lips: number
}

export const REST_MOUTH: MouthShape = {
  width: 0.0295,
  up: 0.0006,
  down: 0.0006,
  corners: 0.005,
  teeth: 0,
  tongue: 0,
  lips: 1,
}

const shape = (changes: Partial<MouthShape>): MouthShape => ({ ...REST_MOUTH, corners: 0, ...changes })

/** The mouth at full strength of each face shape that moves it. */
export const MOUTH_MORPHS = {
  smile: shape({ width: 0.04, up: 0, down: 0.0105, corners: 0.0135, teeth: 0.9 }),
  sad: shape({ width: 0.023, corners: -0.006 }),
  aa: shape({ width: 0.0245, up: 0.006, down: 0.0185, corners: 0.001, teeth: 0.75, tongue: 1 }),
  ee: shape({ width: 0.031, up: 0.003, down: 0.007, corners: 0.004, teeth: 1 }),
  oh: shape({ width: 0.0165, up: 0.008, down: 0.0125, teeth: 0.35, tongue: 0.3, lips: 1.15 }),
  ou: shape({ width: 0.0095, up: 0.005, down: 0.0065, lips: 1.5 }),
  mm: shape({ width: 0.0225, up: 0.0002, down: 0.0002, corners: 0.002, lips: 0.8 }),
  ff: shape({ width: 0.024, up: 0.0045, down: 0.0012, corners: 0.002, teeth: 1.2, lips: 0.9 }),
} satisfies Partial<Record<Morph, MouthShape>>
