/** Of a metre, and of a turn or a half turn: what is sent of places and directions is whole numbers of these. */
export const CENTIMETRES = 100
export const STEPS = 256

/** A number rounded, no farther from 0 than `most`; whatever is no number is 0. */
export const clamp = (value: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.round(value) || 0))

/** An angle about the upright axis, any number of turns, in 256ths of a turn: 0 to 255. */
export function packYaw(yaw: number): number {
  const turn = Math.round((yaw / (2 * Math.PI)) * STEPS)
  return Number.isFinite(turn) ? ((turn % STEPS) + STEPS) % STEPS : 0
}

/** An angle up or down in 256ths of a half turn: -127 to 127. */
export const packPitch = (pitch: number): number => clamp((pitch / Math.PI) * STEPS, STEPS / 2 - 1)

/** What `packYaw` was given, to the step. */
export const unpackYaw = (yaw: number): number => (yaw / STEPS) * 2 * Math.PI

/** What `packPitch` was given, to the step. */
export const unpackPitch = (pitch: number): number => (pitch / STEPS) * Math.PI
