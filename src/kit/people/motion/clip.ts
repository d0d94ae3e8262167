import type { Manner } from '../spec.ts'
import type { Side } from '../names.ts'
import type { ArmPose } from './arm-poses.ts'
import { between, reach } from './reach.ts'
import { curl, type Rig } from './rig.ts'

/** A motion as a function of time; what it does not touch it leaves to the person's own stance. */
export interface Clip<Name extends string> {
  name: Name
  seconds: number
  /** Keyframes per second. */
  rate: number
  /** Poses the rig for a moment of the clip, `phase` from 0 to 1. A loop has the same pose at 0 and 1. */
  pose: (rig: Rig, phase: number) => void
}

/** A clip that differs from person to person. */
export type OwnClip<Name extends string> = (body: Body) => Clip<Name>

/** What of a person matters to how they move. */
export interface Body {
  manner: Manner
  /** Real metres per unit of the model space. */
  scale: number
  /** How far the belly with its clothes stands out, model space. */
  front: number
  /** Whether they sit in a wheelchair. */
  wheelchair: boolean
  /** How far the back is bent by age, degrees. */
  stoop: number
  /** Width of the hips relative to the average. */
  wide: number
}

/** Puts arm and fingers into a pose. */
export function setArm(rig: Rig, side: Side, pose: ArmPose): void {
  reach(rig, side, pose.reach)
  curl(rig, side, pose.fingers)
}

/** Puts arm and fingers part of the way from one pose to another. */
export function setArmBetween(rig: Rig, side: Side, from: ArmPose, to: ArmPose, share: number): void {
  const part = (a: number, b: number) => a + (b - a) * share
  setArm(rig, side, {
    reach: between(from.reach, to.reach, share),
    fingers: {
      index: part(from.fingers.index, to.fingers.index),
      others: part(from.fingers.others, to.fingers.others),
      thumb: part(from.fingers.thumb, to.fingers.thumb),
      raise: part(from.fingers.raise ?? 0, to.fingers.raise ?? 0),
    },
  })
}
