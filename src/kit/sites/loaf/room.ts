import type { Pose } from '../../model.ts'

/**
 * Measures of Fernside Grain & Bread, in metres: x runs east, z south, the floor is y = 0. A hall runs from west to east,
 * four rooms lie north of it, three south: grain comes in at the north-west, bread ends at the south-west.
 */
export const HALL = { west: -13, east: 13, half: 1.7, ceiling: 3.9 } as const
/** The glass front in the west: width and height. */
export const FRONT = { w: 2.7, high: 3 } as const
/** How thick the walls between hall and rooms are, and how deep rooms are. */
export const THICK = 0.16
export const DEPTH = 5.2
/** Wall beside the way into a room, on each side, and how high ways are. */
const PIER = 0.5
export const WAY_HIGH = 2.72
export const ROOM_CEILING = 3.35

/** A room with its measures; x and z of its own frame: the middle of its front, z growing towards who comes in. */
export interface Room {
  /** Its stop and the spot before it. */
  name: RoomName
  /** As it stands on its board, in English and below in Spanish. */
  title: string
  titleEs: string
  isNorth: boolean
  x: number
  width: number
  /** Half its width inside. */
  half: number
  wayHalf: number
  frame: Pose
}

export type RoomName = 'farmLab' | 'grainStore' | 'mill' | 'bakery' | 'packing' | 'store' | 'table'

/** Every room in the order in which a loaf goes through them. */
export const ROOMS: readonly Room[] = [
  room('farmLab', 'Farm Lab', 'Laboratorio agrícola', true, -10, 6),
  room('grainStore', 'Grain Store', 'Granero', true, -3.8, 6.4),
  room('mill', 'Mill', 'Molino', true, 2.9, 7),
  room('bakery', 'Bakery', 'Panadería', true, 9.7, 6.6),
  room('packing', 'Packing', 'Empaque', false, 8.8, 8.4),
  room('store', 'Store', 'Tienda', false, -0.2, 9.6),
  room('table', 'The Table', 'La mesa', false, -9, 8),
]

function room(
  name: RoomName,
  title: string,
  titleEs: string,
  isNorth: boolean,
  x: number,
  width: number,
): Room {
  return {
    name,
    title,
    titleEs,
    isNorth,
    x,
    width,
    half: width / 2 - THICK / 2,
    wayHalf: width / 2 - PIER,
    frame: { x, z: isNorth ? -HALL.half : HALL.half, ry: isNorth ? 0 : Math.PI },
  }
}

/** A point of a room's own frame in the house. */
export function inHouse({ x, isNorth }: Room, ownX: number, ownZ: number): [number, number] {
  return isNorth ? [x + ownX, -HALL.half + ownZ] : [x - ownX, HALL.half - ownZ]
}
