import type { Quaternion } from 'three'

/**
 * Turns one towards another by the share in `by`: straight and made whole again, as near as a slerp for so little. The
 * share comes in an array, because a fraction that is handed to a function would be a new object each time.
 */
export function blendTurn(one: Quaternion, to: Quaternion, by: Float64Array): void {
  const here = 1 - by[0]!
  const there = one.dot(to) < 0 ? -by[0]! : by[0]!
  one
    .set(
      one.x * here + to.x * there,
      one.y * here + to.y * there,
      one.z * here + to.z * there,
      one.w * here + to.w * there,
    )
    .normalize()
}
