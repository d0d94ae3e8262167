import type { Vec } from '../../light/lights.ts'
import { SIGN } from './front.ts'
import { PLACES_IN_MALL, type MallThing } from './places.ts'
import { BENCHES, BINS, DIRECTORIES, FOUNTAIN, inMall, MALL, PLANTERS, turnOf } from './room.ts'
import { doorOf } from './shop.ts'

type Point = [number, number, number]
type Polygon = [number, number][]
type Place = { position: Point; yaw: number; hangs?: true }

/** How far before a front one stands, and how much of the way from its middle to its door. */
const BEFORE = 2
const TOWARDS_DOOR = 0.55
/** The target of a sign: from here upwards, this high. */
const TARGET = { y: 2, h: 1.6, deep: 0.7 } as const

const spot = (x: number, z: number, facing: number, who: 'learner' | 'person' | 'both') => ({
  position: [x, 0, z] as Point,
  facing,
  for: who,
})

/** Where people stand: yaw 0 looks north (−z), counter-clockwise seen from above; before each door one looks up at its sign. */
export const SPOTS = {
  entrance: spot(0, 19.2, 0, 'both'),
  byEntrance: spot(-1.3, 18, 2.6, 'person'),
  square: spot(-2, 5.6, -0.25, 'both'),
  bySquare: spot(2.2, 3.4, 2.2, 'person'),
  ...byThing((place) => {
    const aside = doorOf(place) * TOWARDS_DOOR
    const [x, z] = inMall(place, aside, BEFORE)
    return spot(x, z, turnOf(place) + Math.atan2(aside, BEFORE + 1.4), 'both')
  }),
}

/** Where things rest: each sign over its shop, the plan of the mall on its stand. */
export const PLACES = {
  ...byThing((place): Place => {
    const [x, z] = inMall(place, 0, SIGN.deep / 2)
    return { position: [x, TARGET.y, z], yaw: turnOf(place), hangs: true }
  }),
  directory: { position: [DIRECTORIES[0].x, 0, DIRECTORIES[0].z], yaw: DIRECTORIES[0].ry } as Place,
  mallMap: { position: [DIRECTORIES[0].x - 0.12, 0.42, DIRECTORIES[0].z], yaw: DIRECTORIES[0].ry } as Place,
}

/** The box round a sign that a ray must meet. */
export function signBox(width: number): Vec {
  return [width - 0.3, TARGET.h, TARGET.deep]
}

const GAP = 0.12
const [A, Q] = [MALL.arm - GAP, MALL.square - GAP]
const [E, W, N, S] = [MALL.east - GAP, MALL.west + GAP, MALL.north + GAP, MALL.south - GAP]

/** One floor in the shape of a plus. */
export const FLOOR: Polygon[] = [
  [
    [-A, N],
    [A, N],
    [A, -Q],
    [Q, -Q],
    [Q, -A],
    [E, -A],
    [E, A],
    [Q, A],
    [Q, Q],
    [A, Q],
    [A, S],
    [-A, S],
    [-A, Q],
    [-Q, Q],
    [-Q, A],
    [W, A],
    [W, -A],
    [-Q, -A],
    [-Q, -Q],
    [-A, -Q],
  ],
]

/** What stands on it. */
export const OBSTACLES: Polygon[] = [
  Array.from({ length: 16 }, (_, i): [number, number] => {
    const a = (i / 16) * Math.PI * 2
    return [round(Math.cos(a) * FOUNTAIN.radius), round(Math.sin(a) * FOUNTAIN.radius)]
  }),
  ...BENCHES.map((at) => around(at, 1.6, 0.52)),
  ...PLANTERS.map(({ x, z }) => around({ x, z, ry: 0 }, 1, 1)),
  ...DIRECTORIES.map((at) => around(at, 1.3, 0.36)),
  ...BINS.map((at) => around(at, 1.24, 0.42)),
]

function around({ x, z, ry }: { x: number; z: number; ry: number }, w: number, d: number): Polygon {
  const [cos, sin] = [Math.cos(ry), Math.sin(ry)]
  const corners = [
    [-w, -d],
    [w, -d],
    [w, d],
    [-w, d],
  ] as const
  return corners.map(([u, v]) => [round(x + (u * cos + v * sin) / 2), round(z + (v * cos - u * sin) / 2)])
}

function byThing<Made>(make: (place: (typeof PLACES_IN_MALL)[number]) => Made): Record<MallThing, Made> {
  return Object.fromEntries(PLACES_IN_MALL.map((place) => [place.thing, make(place)])) as Record<
    MallThing,
    Made
  >
}

function round(value: number): number {
  return Number(value.toFixed(3))
}
