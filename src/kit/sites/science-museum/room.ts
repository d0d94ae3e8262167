import type { Pose } from '../../model.ts'
import { PLACES_IN_SCIENCE_MUSEUM, type MuseumPlace } from './places.ts'

/**
 * Measures of Riverbend Science Museum, in metres: x runs east, z south, the floor is y = 0. The public gallery lies
 * west of x = 0, the staff corridor east of it; rooms lie along both.
 */
export const GALLERY = { west: -20, east: 0, half: 2.7, ceiling: 4.4 } as const
export const CORRIDOR = { west: 0, east: 20, half: 1.7, ceiling: 3.3 } as const

/** The glass roof over the gallery: its opening in the ceiling, and the height of its panes. */
export const ROOF = { west: -18.6, east: -1.4, half: 1.25, high: 4.95, bays: 12 } as const
/** The glass front in the west, by its middle and width. */
export const ENTRANCE = { w: 4.4, high: 3.2 } as const
/** The way from the gallery to the staff corridor. */
export const STAFF_DOOR = { w: 1.7, high: 2.3 } as const
/** How thick walls between two rooms are. */
export const THICK = 0.14

/** How deep rooms are, from their front to their back wall, and how high. */
export const DEPTH = 4.1
/** Wall beside the way into a room, on each side. */
const PIER = 0.34

/** A room with its measures; x and z of its own frame: the middle of its front, z growing towards who comes in. */
export interface Room extends MuseumPlace {
  isPublic: boolean
  /** Half its width inside. */
  half: number
  /** Half the width of the way in, and its height. */
  wayHalf: number
  wayHigh: number
  ceiling: number
  /** Its frame in the house: walls of fronts look along its +z. */
  frame: Pose
}

/** Every room, in the order of the list. */
export const ROOMS: readonly Room[] = PLACES_IN_SCIENCE_MUSEUM.map(roomOf)

function roomOf(place: MuseumPlace): Room {
  const isPublic = place.x < 0
  return {
    ...place,
    isPublic,
    half: place.width / 2 - THICK / 2,
    wayHalf: place.width / 2 - PIER,
    wayHigh: isPublic ? 2.4 : 2.2,
    ceiling: isPublic ? 3.1 : 2.8,
    frame: { x: place.x, z: place.z, ry: place.facing === 180 ? 0 : Math.PI },
  }
}

/** A point of a room's own frame in the house. */
export function inHouse({ x, z, facing }: MuseumPlace, ownX: number, ownZ: number): [number, number] {
  const sign = facing === 180 ? 1 : -1
  return [x + sign * ownX, z + sign * ownZ]
}
