import { Vector3, type Camera } from 'three'

/** Which way to turn to see something. */
export type Direction = 'ahead' | 'left' | 'right' | 'behind'

/** What points there beside a caption; nothing for what is in view. */
export const ARROWS: Readonly<Record<Direction, string>> = { left: '←', right: '→', behind: '↓', ahead: '' }

const seen = new Vector3()

/** Which way a viewer would turn to see a point: within 35° is ahead, beyond 130° behind. */
export function directionOf(point: Vector3, viewer: Camera): Direction {
  seen.copy(point).applyMatrix4(viewer.matrixWorldInverse)
  const aside = Math.atan2(seen.x, -seen.z)
  if (Math.abs(aside) < 0.61) return 'ahead'
  if (Math.abs(aside) > 2.27) return 'behind'
  return aside < 0 ? 'left' : 'right'
}
