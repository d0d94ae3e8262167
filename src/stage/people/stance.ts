import type { Vector3 } from 'three'
import type { PersonOnStage } from '#scenario'

/** Whose hands have nothing to stay with: the others turn their heads only. */
const FREE: ReadonlySet<PersonOnStage['doing']> = new Set([
  'idle',
  'wait',
  'talk',
  'browse',
  'sip',
  'carry',
  'phone',
])

/** Radians to the side that head and eyes reach without strain. */
const REACH = Math.PI / 3
/** From home this much is reached with ease; the gap to `REACH` keeps feet still when somebody walks about. */
const EASE = Math.PI / 4
/** Radians that a body stops short of facing somebody squarely; the head does the rest. */
const SHORT = 0.22
/** What is nearer than this, seen from above, has no side to turn to. */
const NEAREST = 0.3

/** How somebody stands, as yaws of the site file (0 looks along -z). */
export interface Stance {
  /** While nothing draws them away. */
  home: number
  /** For now, or when the turn is done. */
  facing: number
}

/** Who sits or lies: their eyes are where the motion brings them. */
const RESTING: ReadonlySet<string> = new Set<PersonOnStage['doing']>(['sit', 'recline', 'dine'])

/** Whether somebody who does this sits or lies. */
export function isResting(doing: string): boolean {
  return RESTING.has(doing)
}

/** Whether somebody who does this may turn their feet away from where their spot faces. */
export function mayTurn(doing: PersonOnStage['doing']): boolean {
  return FREE.has(doing)
}

/**
 * Has a body at `from` stand so that it sees a point: at home while the head reaches it from there, else as it stands
 * while the head reaches it so, else turned towards it. Allocates nothing.
 */
export function turnTowards(stance: Stance, from: Vector3, point: Vector3): void {
  const dx = point.x - from.x
  const dz = point.z - from.z
  if (dx * dx + dz * dz < NEAREST * NEAREST) return
  const yaw = Math.atan2(-dx, -dz)
  const fromHome = Math.atan2(Math.sin(yaw - stance.home), Math.cos(yaw - stance.home))
  const left = Math.atan2(Math.sin(yaw - stance.facing), Math.cos(yaw - stance.facing))
  if (Math.abs(fromHome) <= EASE) stance.facing = stance.home
  else if (Math.abs(left) > REACH) stance.facing = yaw - Math.sign(left) * SHORT
}
