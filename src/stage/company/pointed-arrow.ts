import type { Camera, Vector3 } from 'three'
import { ARROWS, directionOf } from '../overlay/direction.ts'
import { project, type Frame, type ScreenPlace } from '../targets/project.ts'

const at: ScreenPlace = { x: 0, y: 0, isOutside: false }

/** An arrow at the edge of the screen, for whoever looks elsewhere. */
export interface EdgeArrow {
  side: 'left' | 'right'
  arrow: string
}

/** Which arrow leads to a point that is out of view; undefined for one that is in view. */
export function edgeArrow(point: Vector3, camera: Camera, frame: Frame): EdgeArrow | undefined {
  project(point, camera, frame, at)
  if (!at.isOutside) return undefined
  const side = at.x < frame.width / 2 ? 'left' : 'right'
  const direction = directionOf(point, camera)
  if (direction !== 'ahead')
    return { side: direction === 'behind' ? side : direction, arrow: ARROWS[direction] }
  // On a narrow screen, or over or under it, also what is nearly ahead is out of view.
  if (at.x <= frame.side || at.x >= frame.width - frame.side) return { side, arrow: ARROWS[side] }
  return { side, arrow: at.y < frame.height / 2 ? '↑' : '↓' }
}
