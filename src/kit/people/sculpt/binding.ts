import type { BoneName } from '../names.ts'
import type { Bind, Influence } from './mesh.ts'
import { boneOf, type Skeleton } from './skeleton.ts'
import { clamp01, dot, subtract, type Vec3 } from './vec.ts'

/** glTF allows four bones per vertex. */
const MOST_BONES = 4

/** Everything moves with one bone. */
export const rigid = (bone: BoneName): Bind => {
  const influences = [{ bone, share: 1 }]
  return () => influences
}

/** From `lower` below the first height to `upper` above the second. */
export const byHeight = (lower: BoneName, upper: BoneName, from: number, to: number): Bind => {
  return ([, y]) => {
    const share = clamp01((y - from) / (to - from))
    return [
      { bone: upper, share },
      { bone: lower, share: 1 - share },
    ]
  }
}

/** The nearest of the given bones move the flesh; `softness` metres apart, a bone's share falls to a third. */
export const nearest = (skeleton: Skeleton, names: readonly BoneName[], softness: number): Bind => {
  const bones = names.map((name) => boneOf(skeleton, name))
  return (point) => {
    const near = bones
      .map((bone) => ({ bone: bone.name, distance: distanceTo(point, bone.at, bone.tip, bone.radius) }))
      .toSorted((a, b) => a.distance - b.distance)
      .slice(0, MOST_BONES)
    const closest = near[0]?.distance ?? 0
    const weighted: Influence[] = near.map((n) => ({
      bone: n.bone,
      share: Math.exp(-(n.distance - closest) / softness),
    }))
    const sum = weighted.reduce((total, w) => total + w.share, 0)
    return weighted.map((w) => ({ bone: w.bone, share: w.share / sum }))
  }
}

function distanceTo(point: Vec3, from: Vec3, to: Vec3, radius: number): number {
  const line = subtract(to, from)
  const rel = subtract(point, from)
  const h = clamp01(dot(rel, line) / (dot(line, line) || 1))
  const away = Math.hypot(rel[0] - line[0] * h, rel[1] - line[1] * h, rel[2] - line[2] * h)
  return Math.max(0, away - radius * 0.7)
}
