import type { Vector3 } from 'three'
import type { Affordance, Site } from '#scenario'
import { isOpen, type FloorGrid } from '../floor/grid.ts'
import type { FloorPoint } from '../floor/polygon.ts'
import { findRoute } from '../floor/route.ts'

/** How near somebody must stand to lay hands on something. */
const ARM = 1.35
/** How near to have a look. */
const LOOK = 2.4
/** How near to speak with somebody without raising one's voice. */
const VOICE = 3.5

/** How near to its target a learner stands to do something. */
export function reachOf({ verb }: Pick<Affordance, 'verb'>): number {
  if (verb === 'wait') return Infinity
  if (verb === 'say') return VOICE
  return verb === 'look' || verb === 'show' ? LOOK : ARM
}

/**
 * Where to walk to come within `reach` of a target: to the learner's spot nearest to it, or as near as the
 * floor allows. Undefined when it is near enough already, or walking would not bring it nearer.
 */
export function approach(
  site: Site,
  grid: FloorGrid,
  from: FloorPoint,
  target: Vector3,
  reach: number,
): FloorPoint[] | undefined {
  const distance = (point: FloorPoint) => Math.hypot(point[0] - target.x, point[1] - target.z)
  if (distance(from) <= reach) return undefined
  const spots = Object.values(site.spots)
    .filter((spot) => spot.for !== 'person')
    .map((spot): FloorPoint => [spot.position[0], spot.position[2]])
    .filter((point) => distance(point) <= reach)
    .toSorted((a, b) => distance(a) - distance(b))
  const goal = spots[0] ?? stopShort(grid, from, target, reach)
  return goal && distance(goal) < distance(from) ? findRoute(grid, from, goal) : undefined
}

/** The first open point on the way to a target that is near enough, else the end of the way. */
function stopShort(
  grid: FloorGrid,
  from: FloorPoint,
  target: Vector3,
  reach: number,
): FloorPoint | undefined {
  const route = findRoute(grid, from, [target.x, target.z])
  const end = route.at(-1)
  if (!end) return undefined
  const before = route.at(-2) ?? from
  const length = Math.hypot(end[0] - before[0], end[1] - before[1])
  const back = Math.min(
    Math.max(0, reach * 0.7 - Math.hypot(end[0] - target.x, end[1] - target.z)) / (length || 1),
    1,
  )
  const short: FloorPoint = [end[0] + (before[0] - end[0]) * back, end[1] + (before[1] - end[1]) * back]
  return isOpen(grid, ...short) ? short : end
}
