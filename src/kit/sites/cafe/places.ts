import { DINE } from '../../people/index.ts'
import { OPENINGS, ROOM, TOPS } from './room.ts'
import { onTable, SEATS, spotBefore, TABLES, underChair } from './seats.ts'

type Point = [number, number, number]

const TURN = Math.PI / 2
const SOUTH = Math.PI
const WEST = TURN

const spot = (x: number, z: number, facing: number, who: 'learner' | 'person' | 'both') => ({
  position: [x, 0, z] as Point,
  facing,
  for: who,
})
const place = (x: number, y: number, z: number, yaw = 0) => ({ position: [x, y, z] as Point, yaw })
/** A place with nothing under it. */
const hung = (...at: Parameters<typeof place>) => ({ ...place(...at), hangs: true as const })

/** Where people stand: yaw 0 looks north (−z), counter-clockwise seen from above. */
export const SPOTS = {
  entrance: spot(-1.45, 1.85, -0.95, 'learner'),
  counter: spot(0.66, -1.2, SOUTH, 'learner'),
  prepTable: spot(-2.7, 0.24, 0, 'learner'),
  ovenFront: spot(-3.62, -1.35, 0.15, 'learner'),
  handSink: spot(-3.7, 0.42, WEST, 'learner'),
  fridgeFront: spot(-1.8, -1.55, 0.1, 'learner'),
  backDoor: spot(-3.72, -0.3, 0.75, 'learner'),
  floorMiddle: spot(-0.75, 1.0, -0.5, 'learner'),
  tableCorner: spot(1.15, 1.3, -2.3, 'learner'),
  behindTill: spot(-0.25, -1.2, SOUTH, 'person'),
  coffeeMachine: spot(1.9, -2.02, 0, 'person'),
  kneading: spot(-2.58, -1.28, SOUTH, 'person'),
  queueFirst: spot(0.55, 0.5, 0, 'person'),
  queueSecond: spot(0.26, 1.28, -0.3, 'person'),
  byDisplay: spot(2.05, 0.5, 0, 'person'),
  // Who sits here stands between table and seat first: made for `dine`.
  tableSeat: { ...spotBefore(SEATS.middleWest), for: 'person' },
  secondSeat: { ...spotBefore(SEATS.middleEast), for: 'person' },
  windowSeat: { ...spotBefore(SEATS.window), for: 'person' },
  byDoor: spot(-1.0, 2.45, 0.2, 'person'),
  // Beyond the crate, so that neither hides the other from the learner.
  atBackDoor: spot(-4.25, -1.2, -2.6, 'person'),
  byOven: spot(-3.02, -1.8, 0.9, 'person'),
} as const

const rack = 1.04 + 0.006
/** Where a right hand finds a cup. */
const CUP = { left: -DINE.cup.aside, ahead: DINE.cup.ahead }

/** Where things rest. A thing's home has the thing's own name; `position` is the middle of its foot. */
export const PLACES = {
  handSink: place(ROOM.west + 0.24, 0.7, 0.42, WEST - Math.PI),
  apron: hung(ROOM.west + 0.05, 0.98, -1.62, TURN),
  till: place(0.62, TOPS.counter, -0.5),
  thermometer: place(-1.98, TOPS.prepTable, -0.62, 0.3),
  wipes: place(-1.98, TOPS.prepTable, -0.8),
  fridge: place(-1.92, 0.05, -2.62),
  logSheet: hung(-1.76, 1.44, -2.225),
  delivery: place(-4.22, 0, -0.55, 1.65),
  oven: place(-3.96, 0.66, -2.03),
  tray: place(-3.12, TOPS.prepTable, -0.4, TURN),
  gloves: hung(ROOM.west + 0.05, 1.3, -1.86, TURN),
  timer: hung(-3.38, 1.42, -2.05),
  mop: place(-4.36, 0, 0.93),
  sign: place(-3.92, 0, 0.95, 0.2),
  spill: place(-0.42, 0.003, 1.72),
  allergenBook: place(0.02, TOPS.counter, -0.58, Math.PI),
  tongs: place(1.13, TOPS.counter, -0.22, 0.4),
  muffin: place(1.1, TOPS.counter, -0.48),
  displayCase: place(2.12, TOPS.counter, -0.4),
  coffeeMachine: place(1.9, TOPS.backBar, -2.68),
  cup: place(1.38, TOPS.backBar, -2.56, 0.5),
  frontDoor: place(OPENINGS.frontDoor.middle, 0, ROOM.south - 0.05, SOUTH),
  backDoor: place(ROOM.west + 0.03, 0, OPENINGS.backDoor.middle, TURN),
  phone: place(-0.12, TOPS.backBar, -2.58, 0.2),
  cloth: place(-1.98, TOPS.prepTable, -0.28, 0.4),
  bin: place(ROOM.west + 0.2, 0, -0.05, TURN),
  clipboard: place(-0.68, TOPS.counter, -0.62, Math.PI),
  coolingRack: place(-2.82, rack + 0.012, -2.6),
  counterTop: place(0.33, TOPS.counter, -0.55),
  prepTableTop: place(-3.12, TOPS.prepTable, -0.4, TURN),
  shelfOven: place(-3.96, 0.8, -2.3),
  floorSpill: place(-0.42, 0.003, 1.72),
  floorBySpill: place(-0.92, 0, 1.46, 0.5),
  backDoorFloor: place(-4.22, 0, -0.55, 1.65),
  fridgeShelf: place(-1.92, 1.0, -2.4),
  newspaper: onTable(SEATS.window, { left: 0.09, ahead: 0.34 }, 0.08),
  travelCup: onTable(SEATS.window, CUP),
  paperCup: onTable(SEATS.middleWest, CUP),
  latteCup: onTable(SEATS.middleEast, CUP),
  nearTill: place(0.92, TOPS.counter, -0.58),
} as const

/** The floor that may be walked on, and what stands on it: corner points x, z. */
export const FLOOR: [number, number][][] = [
  rect(ROOM.west + 0.12, ROOM.east - 0.12, ROOM.north + 0.12, ROOM.south - 0.12),
]

export const OBSTACLES: [number, number][][] = [
  rect(-0.95, 3.15, -0.82, 0),
  rect(-1.4, ROOM.east, ROOM.north, -2.33),
  rect(-4.6, -3.24, ROOM.north, -1.98),
  rect(-3.14, -2.48, ROOM.north, -2.28),
  rect(-2.4, -1.44, ROOM.north, -2.18),
  rect(-3.46, -1.74, -1.0, -0.1),
  rect(-4.6, -4.1, 0.14, 0.7),
  rect(-4.6, -4.2, -0.23, 0.13),
  rect(-4.6, -2.72, 0.68, 1.26),
  rect(-2.72, -2.1, 0.52, 1.26),
  round(TABLES.first.x, TABLES.first.z, 0.4),
  rect(2.68, 3.2, 1.28, 1.76),
  rect(3.38, ROOM.east, -0.65, 2.45),
  round(TABLES.middle.x, TABLES.middle.z, 0.4),
  underChair(SEATS.middleWest),
  underChair(SEATS.middleEast),
  underChair(SEATS.window),
  rect(-4.5, -2.74, 1.78, ROOM.south),
  rect(-2.62, -1.98, 1.24, 1.82),
]

function rect(x0: number, x1: number, z0: number, z1: number): [number, number][] {
  return [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ]
}

function round(x: number, z: number, radius: number): [number, number][] {
  return Array.from({ length: 8 }, (_, i) => [
    Number((x + Math.cos((i * Math.PI) / 4) * radius).toFixed(3)),
    Number((z + Math.sin((i * Math.PI) / 4) * radius).toFixed(3)),
  ])
}
