import type { Hand } from '#class'

/** What is sent of a look or a hand can show, see `packLook`: a centimetre, the 256th of a turn and of a half turn. */
const METRES = 0.01
const YAW = (2 * Math.PI) / 256
const PITCH = Math.PI / 256

/** Whether others would see two looks, or two hands, as the same. A place that is no number is nowhere. */
export function areAlike(one: Hand, other: Hand): boolean {
  const turn = Math.abs(one.yaw - other.yaw)
  return (
    Math.abs(one.x - other.x) < METRES &&
    Math.abs(one.y - other.y) < METRES &&
    Math.abs(one.z - other.z) < METRES &&
    Math.min(turn, 2 * Math.PI - turn) < YAW &&
    Math.abs(one.pitch - other.pitch) < PITCH
  )
}

/** Fills in which way something points. Allocates nothing. */
export function turnTo(out: Hand, { x, y, z }: { x: number; y: number; z: number }): void {
  out.yaw = Math.atan2(-x, -z)
  out.pitch = Math.asin(Math.max(-1, Math.min(1, y)))
}
