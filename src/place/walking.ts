/**
 * One thing that says how the phone is carried. `motion`: length of the acceleration with gravity, m/s²; `speed`:
 * m/s from satellites; `tilt`: degrees that the camera looks above the horizon, `pitch` of `turnHeading`.
 */
export type CarrySample =
  | { kind: 'motion'; atMs: number; acceleration: number }
  | { kind: 'speed'; atMs: number; speed: number }
  | { kind: 'tilt'; atMs: number; pitch: number }

/** How the phone is carried: plain data. */
export interface Carry {
  pace: 'standing' | 'walking'
  /** Whether the camera is held up to look at something, rather than down or in a pocket. */
  isRaised: boolean
  /** Slow mean of the acceleration: gravity as this phone feels it. */
  gravity: number
  /** Whether the acceleration is above its mean by a step. */
  isHigh: boolean
  /** When the last steps were, newest last. */
  steps: readonly number[]
  /** When satellites last said that the phone moves, and that it stands. */
  movedMs: number
  stoodMs: number
  atMs: number
}

/** A phone of which nothing is known: held up and standing, so that the walk works without any sensor. */
export const standingStill: Carry = {
  pace: 'standing',
  isRaised: true,
  gravity: 9.81,
  isHigh: false,
  steps: [],
  movedMs: -Infinity,
  stoodMs: -Infinity,
  atMs: 0,
}

/** A step lifts the acceleration by this over gravity and lets it fall again, m/s²; a hand that aims does less. */
const STEP = { high: 1.1, low: 0.2 }
/** Milliseconds between two steps of somebody who walks; quicker is one step's own echo, slower are single moves. */
const RHYTHM_MS = { least: 280, most: 1100 }
/** So many steps in rhythm are a walk, and without one for so long it is over. */
const STEPS = 4
const STOPPED_MS = 1600
/** Metres a second: above one it is a walk, below the other it is none. */
const SPEED = { walking: 0.7, standing: 0.4 }
/** Speed from satellites is old news after this. */
const SPEED_MS = 6000
/** Seconds in which the mean follows. */
const GRAVITY_SECONDS = 2
/** Degrees of the camera over the horizon between which a phone counts as raised, and beyond which it is lowered. */
const RAISED = { from: -40, to: 30 }
const LOWERED = { below: -48, above: 40 }

/**
 * Takes in one sample. Walking begins with a rhythm of steps or with speed and ends a moment after both have ended;
 * between the two lies a band in which nothing changes. Thresholds were set on simulated walks.
 */
export function carryOn(before: Carry, sample: CarrySample): Carry {
  if (!Number.isFinite(sample.atMs) || sample.atMs < before.atMs) return before
  const noticed = notice(before, sample)
  return { ...noticed, atMs: sample.atMs, pace: paceOf(noticed, sample.atMs) }
}

/** Whether labels fold to a bar that asks to look up: nobody should read a screen and walk. */
export function foldsLabels({ pace, isRaised }: Carry): boolean {
  return pace === 'walking' || !isRaised
}

function notice(before: Carry, sample: CarrySample): Carry {
  if (sample.kind === 'tilt') return noticeTilt(before, sample.pitch)
  if (sample.kind === 'motion') return noticeMotion(before, sample.acceleration, sample.atMs)
  if (sample.speed >= SPEED.walking) return { ...before, movedMs: sample.atMs }
  return sample.speed <= SPEED.standing ? { ...before, stoodMs: sample.atMs } : before
}

function noticeTilt(before: Carry, pitch: number): Carry {
  const isIn = pitch >= RAISED.from && pitch <= RAISED.to
  const isOut = pitch < LOWERED.below || pitch > LOWERED.above
  return { ...before, isRaised: isIn || (before.isRaised && !isOut) }
}

function noticeMotion(before: Carry, acceleration: number, atMs: number): Carry {
  if (!Number.isFinite(acceleration)) return before
  const seconds = Math.min(1, Math.max(0, atMs - before.atMs) / 1000)
  const gravity =
    before.gravity + (1 - Math.exp(-seconds / GRAVITY_SECONDS)) * (acceleration - before.gravity)
  const over = acceleration - gravity
  const isHigh = before.isHigh ? over > STEP.low : over > STEP.high
  const isStep = isHigh && !before.isHigh
  return { ...before, gravity, isHigh, steps: isStep ? addStep(before.steps, atMs) : before.steps }
}

/** Only steps in rhythm stay in the list: anything else begins it anew. */
function addStep(steps: readonly number[], atMs: number): readonly number[] {
  const since = atMs - (steps.at(-1) ?? -Infinity)
  if (since < RHYTHM_MS.least) return steps
  return since > RHYTHM_MS.most ? [atMs] : [...steps, atMs].slice(-STEPS)
}

function paceOf({ pace, steps, movedMs, stoodMs }: Carry, nowMs: number): Carry['pace'] {
  const hasSteps = nowMs - (steps.at(-1) ?? -Infinity) <= STOPPED_MS
  const isMoving = movedMs > stoodMs && nowMs - movedMs <= SPEED_MS
  if (isMoving || (hasSteps && steps.length >= STEPS)) return 'walking'
  return pace === 'walking' && hasSteps && steps.length > 1 ? 'walking' : 'standing'
}
