import { Quaternion, type Vector3 } from 'three'
import { BONES, type BoneName } from '../names.ts'
import type { Skeleton } from '../sculpt/skeleton.ts'
import type { Clip } from './clip.ts'
import { makeRig, restOf, type Rig, turnOf } from './rig.ts'

/** A clip as keyframes: the same times for every bone. */
export interface Track {
  name: string
  times: number[]
  /** Local rotations, one per time. */
  turns: Map<BoneName, Quaternion[]>
  /** Local place of the hips, one per time, when the clip moves them. */
  hips?: Vector3[]
}

/** A pose that bones have when no clip moves them. */
export interface RestingPose {
  turns: Map<BoneName, Quaternion>
  hips: Vector3
}

/** Poses the clip at its rate. First and last key are the same moment, so loops close exactly. */
export function sample(clip: Clip<string>, skeleton: Skeleton, scale: number): Track {
  const count = Math.round(clip.seconds * clip.rate)
  const rigs: Rig[] = Array.from({ length: count + 1 }, (_, i) => {
    const rig = makeRig(skeleton, scale)
    clip.pose(rig, (i % count) / count)
    return rig
  })
  const touched = new Set(rigs.flatMap((rig) => [...rig.touched]))
  const track: Track = {
    name: clip.name,
    times: rigs.map((_, i) => (i / count) * clip.seconds),
    turns: new Map(BONES.filter((bone) => touched.has(bone)).map((bone) => [bone, steady(rigs, bone)])),
  }
  if (touched.has('hipsPlace')) track.hips = rigs.map((rig) => restOf(rig, 'hips').add(rig.hips))
  return track
}

/** Rotations of one bone over time, each on the near side of the one before, so that they blend the short way. */
function steady(rigs: readonly Rig[], bone: BoneName): Quaternion[] {
  let before = new Quaternion()
  return rigs.map((rig) => {
    const now = turnOf(rig, bone).clone()
    if (before.dot(now) < 0) now.set(-now.x, -now.y, -now.z, -now.w)
    before = now
    return now
  })
}

/** The first moment of a clip as the pose a body rests in. */
export function restingPose(clip: Clip<string>, skeleton: Skeleton, scale: number): RestingPose {
  const rig = makeRig(skeleton, scale)
  clip.pose(rig, 0)
  return { turns: rig.turns, hips: restOf(rig, 'hips').add(rig.hips) }
}
