import type { Site } from '#scenario'
import type { FloorPoint } from '../floor/polygon.ts'
import { ahead, yawTowards, type Standing } from './placing.ts'

/** A piece of a room that stands by itself, like a set on a stage; metres, in the room. */
export interface TaskSet extends Standing {
  /** What is seen of the room. */
  min: readonly [number, number, number]
  max: readonly [number, number, number]
  /** The things that belong to it; others are not there. */
  things: ReadonlySet<string>
  /** Where people stand meanwhile, and where things lie: the site's own, but for those that are brought to the set. */
  spots: Site['spots']
  places: Site['places']
}

/** What is seen beside the things, and above the floor: less is the room's own floor, more are walls and lamps. */
const ASIDE = 0.3
const LOWEST = 0.014
const HIGHEST = 2.05
/** As thick as the paint on a wall, so that what hangs there stays and the wall goes. */
const SKIN = 0.004
/** How far behind its front edge the set is put down on the real floor. */
const INWARDS = 0.3
/** How far from its end people stand, and how far before its front. */
const BESIDE = 0.4
const BEFORE = 0.1
/** Things nearer to each other than this are used from one place; whatever lies elsewhere is brought. */
const TOGETHER = 1.3
/** How far what is brought lies from the others, and from the front edge. */
const GAP = 0.08
const FROM_EDGE = 0.2

interface Range {
  min: number
  max: number
}

interface Body {
  thing: string
  place: string
  position: readonly [number, number, number]
  size: readonly [number, number, number]
}

/**
 * The piece of a site in which these things are used: they, the table they stand on as far as they need it, and what
 * hangs above it. What lies elsewhere is brought, and people come to stand beside it. Undefined where none of the
 * things has a place.
 */
export function taskSetOf(site: Site, things: readonly string[]): TaskSet | undefined {
  const bodies = things.flatMap((thing): Body[] => {
    const { home = '', size } = site.things[thing] ?? {}
    const place = site.places[home]
    return place && size ? [{ thing, place: home, position: place.position, size }] : []
  })
  const group = largestGroup(bodies)
  const [first] = group
  if (!first) return undefined
  const [x, z] = [extent(group, 0), extent(group, 2)]
  const facing = facingOf(site, [(x.min + x.max) / 2, (z.min + z.max) / 2])
  // One stands before the long side of a table: it is seen from its front to the wall.
  const isDeepAlongX = Math.abs(Math.sin(facing)) > Math.SQRT1_2
  const [deep, wide] = isDeepAlongX ? [x, z] : [z, x]
  for (const obstacle of site.obstacles) {
    const [ox, oz] = [spread(obstacle, 0), spread(obstacle, 1)]
    if (isOver(x, ox) && isOver(z, oz)) widen(deep, isDeepAlongX ? ox : oz)
  }
  const towards = isDeepAlongX ? -Math.sin(facing) : -Math.cos(facing)
  const edge = towards > 0 ? deep.min : deep.max
  const places = { ...site.places }
  for (const { place, position, size } of bodies.filter((body) => !group.includes(body))) {
    const half = Math.max(size[0], size[2]) / 2
    const across = wide.max + GAP + half
    const along = edge + towards * (FROM_EDGE + half)
    wide.max = across + half
    const turn = facing - facingOf(site, [position[0], position[2]])
    const [px, pz] = isDeepAlongX ? [along, across] : [across, along]
    const yaw = (site.places[place]?.yaw ?? 0) + turn
    places[place] = { position: [px, first.position[1], pz], yaw }
  }
  wide.min -= ASIDE
  wide.max += ASIDE
  const { min, max } = site.bounds
  const [west, east] = [Math.max(x.min, min[0] + SKIN), Math.min(x.max, max[0] - SKIN)]
  const [north, south] = [Math.max(z.min, min[2] + SKIN), Math.min(z.max, max[2] - SKIN)]
  const middle = { x: (west + east) / 2, z: (north + south) / 2 }
  const [depth, width] = isDeepAlongX ? [east - west, south - north] : [south - north, east - west]
  const front = ahead(middle, facing, -depth / 2, 0)
  const at = ahead(front, facing, INWARDS, 0)
  const end = ahead(ahead(front, facing, -BEFORE, 0), facing - Math.PI / 2, width / 2 + BESIDE, 0)
  const beside: Site['spots'][string] = {
    position: [end.x, 0, end.z],
    facing: yawTowards(end, ahead(front, facing, -1, 0)),
    for: 'person',
  }
  return {
    at: [at.x, at.z],
    facing,
    min: [west, LOWEST, north],
    max: [east, HIGHEST, south],
    things: new Set(things),
    places,
    spots: Object.fromEntries(
      Object.entries(site.spots).map(([name, spot]) => [name, spot.for === 'learner' ? spot : beside]),
    ),
  }
}

/** Those of which most lie within reach of each other. */
function largestGroup(bodies: readonly Body[]): readonly Body[] {
  const groups: Body[][] = []
  for (const body of bodies) {
    const near = groups.filter((group) => group.some((one) => apart(one, body) < TOGETHER))
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push([...near.flat(), body])
  }
  return groups.toSorted((a, b) => b.length - a.length)[0] ?? []
}

function apart({ position: [ax, , az] }: Body, { position: [bx, , bz] }: Body): number {
  return Math.hypot(ax - bx, az - bz)
}

function extent(bodies: readonly Body[], axis: 0 | 2): Range {
  return {
    min: Math.min(...bodies.map(({ position, size }) => position[axis] - size[axis] / 2)),
    max: Math.max(...bodies.map(({ position, size }) => position[axis] + size[axis] / 2)),
  }
}

/** How the learner looks who stands nearest to a point and turned towards it. */
function facingOf({ spots, start }: Site, [x, z]: FloorPoint): number {
  const before = Object.entries(spots)
    .filter(([name, spot]) => name !== start && spot.for !== 'person')
    .map(([, { position, facing }]) => {
      const [dx, dz] = [x - position[0], z - position[2]]
      const metres = Math.hypot(dx, dz)
      return { facing, metres, isTurned: -Math.sin(facing) * dx - Math.cos(facing) * dz > metres / 3 }
    })
    .toSorted((a, b) => a.metres - b.metres)
  return (before.find(({ isTurned }) => isTurned) ?? before[0])?.facing ?? 0
}

function spread(polygon: readonly (readonly [number, number])[], axis: 0 | 1): Range {
  const all = polygon.map((point) => point[axis])
  return { min: Math.min(...all), max: Math.max(...all) }
}

function isOver(a: Range, b: Range): boolean {
  return a.min < b.max && a.max > b.min
}

function widen(range: Range, by: Range): void {
  range.min = Math.min(range.min, by.min)
  range.max = Math.max(range.max, by.max)
}
