import { Quaternion, Vector3, type Ray } from 'three'
import type { TargetBody } from './bodies.ts'

const origin = new Vector3()
const direction = new Vector3()
const undo = new Quaternion()

/** Distance along a ray to where it enters a turned box, or Infinity. Allocates nothing. */
export function enters(ray: Ray, { middle, turn, size }: TargetBody): number {
  undo.copy(turn).invert()
  origin.copy(ray.origin).sub(middle).applyQuaternion(undo)
  direction.copy(ray.direction).applyQuaternion(undo)
  let near = 0
  let far = Infinity
  for (let axis = 0; axis < 3; axis++) {
    const half = size.getComponent(axis) / 2
    const from = origin.getComponent(axis)
    const step = direction.getComponent(axis)
    if (step === 0) {
      if (Math.abs(from) > half) return Infinity
      continue
    }
    const a = (-half - from) / step
    const b = (half - from) / step
    near = Math.max(near, Math.min(a, b))
    far = Math.min(far, Math.max(a, b))
  }
  return near <= far ? near : Infinity
}

/** How far behind the nearest hit something smaller may lie and still be meant. */
const INSIDE = 0.6

/**
 * Which of several boxes somebody points at: the nearest, or a smaller one close behind its face, as a muffin
 * is in its case. Answers an index or -1.
 */
export function pick(ray: Ray, bodies: readonly TargetBody[]): number {
  let nearest = Infinity
  for (const body of bodies) nearest = Math.min(nearest, enters(ray, body))
  let chosen = -1
  let least = Infinity
  for (let i = 0; i < bodies.length; i++) {
    const { size } = bodies[i]!
    const volume = size.x * size.y * size.z
    if (enters(ray, bodies[i]!) <= nearest + INSIDE && nearest !== Infinity && volume < least) {
      least = volume
      chosen = i
    }
  }
  return chosen
}
