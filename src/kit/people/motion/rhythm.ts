import { ease } from '../sculpt/vec.ts'

/** -1 to 1 and back once per unit of `phase`; `start` shifts it by parts of a turn. */
export const wave = (phase: number, start = 0): number => Math.sin((phase + start) * Math.PI * 2)
/** 0 to 1 and back to 0 once per unit of `phase`, softly. */
export const swell = (phase: number): number => 0.5 - 0.5 * Math.cos(phase * Math.PI * 2)
/** 0, up to 1 between `from` and `to`, held, and back to 0 between `back` and `end`. */
export const hold = (phase: number, from: number, to: number, back: number, end: number): number =>
  ease((phase - from) / (to - from)) * (1 - ease((phase - back) / (end - back)))
