import type { Vector3 } from 'three'
import type { Affordance, Site } from '#scenario'
import { isOpen, type FloorGrid } from '../floor/grid.ts'
import type { FloorPoint } from '../floor/polygon.ts'
import { findRoute } from '../floor/route.ts'
import type { TargetKind } from '../targets/targets.ts'

/** How near somebody must stand to lay hands on something. */
const ARM = 1.35
/** How near to hand something to somebody, who reaches out too; across a counter, for one. */
const HANDOVER = 1.9
/** How near to have a look. */
const LOOK = 2.4
/** How near to speak with somebody without raising one's voice. */
const VOICE = 3.5
/** Nobody is led nearer to somebody than this: a person would fill the view. */
const APART = 1.3
/** Nor nearer than this to where others stand or will come to. */
const ROOM = 0.7

const ANGLES = 32
const RING_STEP = 0.2

/** How near to its target a learner stands to do something. */
export function reachOf({ verb }: Pick<Affordance, 'verb'>, kind?: TargetKind): number {
  if (verb === 'wait') return Infinity
  if (verb === 'say') return VOICE
  if (verb === 'look' || verb === 'show' || verb === 'find') return LOOK
  return kind === 'person' ? HANDOVER : ARM
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
  const spots = spotsFor(site, 'learner')
    .filter((point) => distance(point) <= reach)
    .toSorted((a, b) => distance(a) - distance(b))
  const goal = spots[0] ?? stopShort(grid, from, target, reach)
  return goal && distance(goal) < distance(from) ? findRoute(grid, from, goal) : undefined
}

/**
 * Where to walk to speak with somebody or hand them something: to the nearest place from which they are in reach,
 * at a distance that people keep, and in nobody's way. `others`: where everybody else stands. Undefined when they
 * are near enough already, or cannot be come near to.
 */
export function approachPerson(
  site: Site,
  grid: FloorGrid,
  from: FloorPoint,
  target: Vector3,
  reach: number,
  others: readonly FloorPoint[],
): FloorPoint[] | undefined {
  const person: FloorPoint = [target.x, target.z]
  if (between(from, person) <= reach) return undefined
  const isFree = (point: FloorPoint) => others.every((other) => between(point, other) >= ROOM)
  const inReach = (point: FloorPoint) => between(point, person) >= APART && between(point, person) <= reach
  const nearest = (points: readonly FloorPoint[]) =>
    points.toSorted((a, b) => between(a, from) - between(b, from))[0]
  const spots = spotsFor(site, 'learner').filter((point) => inReach(point) && isFree(point))
  const taken = spotsFor(site, 'person')
  // Speaking needs no shouting from as far as a voice may carry.
  const ring = ringAround(person, reach > HANDOVER ? reach * 0.7 : reach).filter(
    (point) => isOpen(grid, ...point) && isFree(point),
  )
  const goal =
    nearest(spots) ??
    nearest(ring.filter((point) => taken.every((other) => between(point, other) >= ROOM))) ??
    nearest(ring)
  return goal && findRoute(grid, from, goal)
}

function between(a: FloorPoint, b: FloorPoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

function spotsFor(site: Site, who: 'learner' | 'person'): FloorPoint[] {
  const others = who === 'learner' ? 'person' : 'learner'
  return Object.values(site.spots)
    .filter((spot) => spot.for !== others)
    .map((spot): FloorPoint => [spot.position[0], spot.position[2]])
}

/** Points round somebody, between the distance that people keep and the furthest. */
function ringAround([x, z]: FloorPoint, furthest: number): FloorPoint[] {
  const points: FloorPoint[] = []
  for (let radius = furthest; radius >= APART; radius -= RING_STEP) {
    for (let i = 0; i < ANGLES; i++) {
      const angle = (i / ANGLES) * Math.PI * 2
      points.push([x + Math.sin(angle) * radius, z + Math.cos(angle) * radius])
    }
  }
  return points
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
