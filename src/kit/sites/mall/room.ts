import type { MallPlace } from './places.ts'

/** Measures of Maple Court, in metres: x runs east, z south, the floor is y = 0; the square's middle is the origin. */
export const MALL = {
  /** Half the square's side, and half the width of the four arms that leave it. */
  square: 8,
  arm: 3,
  /** Where shops begin in the arms: behind those of the square. */
  shops: 10.6,
  east: 26.2,
  west: -26.2,
  north: -21,
  south: 21,
  ceiling: 4.4,
  /** The lantern over the square: half its opening, its eaves and its point. */
  lantern: { half: 4.6, eaves: 5.5, top: 7.2 },
  /** Glass of the roof above the arms. */
  roof: 4.95,
} as const

/** Measures of a shop: how deep it can be looked into, how high its front opens, its own ceiling. */
export const SHOP = { deep: 2.4, open: 2.5, ceiling: 2.85, pier: 0.19, door: 1.3, riser: 0.42 } as const

/** A picture of goods on a shelf is so many times as wide as it is high. */
export const SHELF = 8

/** A hole in the ceiling with glass above it: from x0 to x1, from z0 to z1. */
export interface RoofLight {
  x0: number
  x1: number
  z0: number
  z1: number
}

const HALF = 1.15
const EAST_WEST = [
  [10.2, 14.6],
  [15.7, 20.1],
  [21.2, 25.6],
] as const
const NORTH_SOUTH = [
  [10.2, 14.6],
  [15.9, 20.3],
] as const

/** Roof lights of each arm, from the square outwards. */
export const ROOF_LIGHTS: Readonly<Record<'east' | 'west' | 'north' | 'south', readonly RoofLight[]>> = {
  east: EAST_WEST.map(([x0, x1]) => ({ x0, x1, z0: -HALF, z1: HALF })),
  west: EAST_WEST.map(([x0, x1]) => ({ x0: -x1, x1: -x0, z0: -HALF, z1: HALF })),
  south: NORTH_SOUTH.map(([z0, z1]) => ({ x0: -HALF, x1: HALF, z0, z1 })),
  north: NORTH_SOUTH.map(([z0, z1]) => ({ x0: -HALF, x1: HALF, z0: -z1, z1: -z0 })),
}

const [BETWEEN, LONG] = [(MALL.square + MALL.shops) / 2, MALL.shops - MALL.square]
const QUARTER = Math.PI / 2

/** Walls without a shop: the middle of each on the floor, its turn (its face is its +z), its width. */
export const PIERS: readonly { x: number; z: number; ry: number; w: number }[] = [
  ...[-BETWEEN, BETWEEN].flatMap((along) => [
    { x: along, z: -MALL.arm, ry: 0, w: LONG },
    { x: along, z: MALL.arm, ry: Math.PI, w: LONG },
    { x: -MALL.arm, z: along, ry: QUARTER, w: LONG },
    { x: MALL.arm, z: along, ry: -QUARTER, w: LONG },
  ]),
  { x: MALL.arm, z: 20.5, ry: -QUARTER, w: 1 },
]

/** What stands on the floor of the mall: the middle of each, and its turn. */
export const FOUNTAIN = { radius: 1.64 } as const
export const BENCHES = [
  { x: -4.4, z: 0, ry: QUARTER },
  { x: 4.4, z: 0, ry: -QUARTER },
  { x: 0, z: -4.4, ry: 0 },
  { x: 0, z: 4.4, ry: Math.PI },
  { x: 12.4, z: 0, ry: 0 },
  { x: 20.6, z: 0, ry: 0 },
  { x: -12.4, z: 0, ry: 0 },
  { x: -20.6, z: 0, ry: 0 },
] as const
export const PLANTERS = [
  { x: 4.4, z: 4.4 },
  { x: -4.4, z: -4.4 },
] as const
export const DIRECTORIES = [
  { x: 2.76, z: 20.4, ry: -QUARTER },
  { x: -2.4, z: 6.9, ry: 0 },
] as const
export const BINS = [
  { x: BETWEEN + 0.5, z: MALL.arm - 0.24, ry: Math.PI },
  { x: -BETWEEN + 0.5, z: -MALL.arm + 0.24, ry: 0 },
] as const

/** The turn (radians) that brings +z, the front of what is built, to where a place's front looks. */
export function turnOf({ facing }: Pick<MallPlace, 'facing'>): number {
  return Math.PI - (facing * Math.PI) / 180
}

/** A point of the mall's floor from a place's own frame: `x` to the right along its front, `z` out of it. */
export function inMall(place: MallPlace, x: number, z: number): [number, number] {
  const turn = turnOf(place)
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return [round(place.x + x * cos + z * sin), round(place.z - x * sin + z * cos)]
}

function round(value: number): number {
  return Number(value.toFixed(3))
}
