import type { Slot } from '#class'
import type { Site, Stage } from '#scenario'
import { cellX, cellZ, isOpen, nearestOpenCell, type FloorGrid } from '../floor/grid.ts'
import type { FloorPoint } from '../floor/polygon.ts'
import { isClear } from '../floor/route.ts'

/** Where a member of a class stands, and which way they look. */
export interface Standing {
  at: FloorPoint
  yaw: number
}

/** Places round a spot: one for each member that a class can have. */
const PLACES = 64
/** Members take the places in steps of this many, which meets them all: also a few stand well apart. */
const STRIDE = 29
/** Metres by which the pattern grows: neighbours are 0.35 m apart, and sixty stand within 1.6 m. */
const GROWTH = 0.2
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Places that are tried: beyond this the pattern is 6 m wide. */
const TRIED = 900
/** Metres between the middles of a member and a person of the scenario. */
const APART = 0.5
/** Metres before a spot at which all who stand round it look. */
const AHEAD = 3.5

/**
 * The place of each member round a spot, in the order of their numbers: like seeds of a sunflower, those left out that
 * nobody can walk to from the spot or where somebody stands. The same wherever floor and people are the same.
 */
export function placesRound(
  spot: Site['spots'][string],
  grid: FloorGrid,
  people: readonly FloorPoint[],
): readonly Standing[] {
  const [spotX, , spotZ] = spot.position
  const middle = openNear(grid, [spotX, spotZ])
  const free: FloorPoint[] = []
  for (let i = 0; i < TRIED && free.length < PLACES; i++) {
    const angle = spot.facing + i * GOLDEN_ANGLE
    const far = GROWTH * Math.sqrt(i)
    const at: FloorPoint = [middle[0] - Math.sin(angle) * far, middle[1] - Math.cos(angle) * far]
    if (!isOpen(grid, ...at) || !isClear(grid, middle, at)) continue
    if (people.some(([x, z]) => Math.hypot(x - at[0], z - at[1]) < APART)) continue
    free.push(at)
  }
  if (free.length === 0) free.push(middle)
  const sightX = spotX - Math.sin(spot.facing) * AHEAD
  const sightZ = spotZ - Math.cos(spot.facing) * AHEAD
  return Array.from({ length: PLACES }, (_, slot) => {
    const at = free[((slot * STRIDE) % PLACES) % free.length] ?? middle
    return { at, yaw: Math.atan2(at[0] - sightX, at[1] - sightZ) }
  })
}

/** A member's place round a spot. */
export function placeOf(
  slot: Slot,
  spot: Site['spots'][string],
  grid: FloorGrid,
  people: readonly FloorPoint[],
): Standing {
  const [x, , z] = spot.position
  return placesRound(spot, grid, people)[slot] ?? { at: [x, z], yaw: spot.facing }
}

/** Where the stage has its people stand, whether they are there yet or still on their way. */
export function standsOf({ people }: Stage, { spots, places }: Site): FloorPoint[] {
  return Object.values(people).flatMap(({ at }): FloorPoint[] => {
    const position = (spots[at] ?? places[at])?.position
    return position ? [[position[0], position[2]]] : []
  })
}

function openNear(grid: FloorGrid, [x, z]: FloorPoint): FloorPoint {
  if (isOpen(grid, x, z)) return [x, z]
  const cell = nearestOpenCell(grid, x, z)
  return cell < 0 ? [x, z] : [cellX(grid, cell), cellZ(grid, cell)]
}
