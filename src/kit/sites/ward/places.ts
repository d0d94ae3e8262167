import {
  BED_1,
  BED_2,
  BIN,
  CHAIR_2,
  CURTAIN,
  LINEN,
  LOCKER_1,
  LOCKER_2,
  MEDICINE,
  OVERBED,
  ROOM,
  SINK,
  STATION,
  TOPS,
  TROLLEY,
} from './room.ts'

type Point = [number, number, number]

const QUARTER = Math.PI / 2
const SOUTH = Math.PI

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
  // Who says hello is in view, and the bed behind them.
  door: spot(-0.55, 1.95, 1.25, 'learner'),
  station: spot(-3.1, 0.3, SOUTH, 'learner'),
  gelPoint: spot(0.5, 2.1, SOUTH, 'learner'),
  bed1Side: spot(-0.62, -1.42, 0.4, 'learner'),
  bed1Foot: spot(-1.45, 0.05, 0, 'learner'),
  bed2Chair: spot(2.95, -0.15, -0.22, 'learner'),
  bathroomDoor: spot(2.95, 1.75, -QUARTER, 'learner'),
  trolleys: spot(2.75, 1.7, SOUTH, 'learner'),
  windowSide: spot(3.5, -0.35, -QUARTER + 0.5, 'learner'),
  atStation: spot(-3.1, 2.1, 0, 'person'),
  stationSide: spot(-1.85, 1.35, 0.35, 'person'),
  // Hips in the bend of the bed, feet to the south.
  inBed1: spot(BED_1.x, BED_1.z - 0.02, SOUTH, 'person'),
  inChair2: spot(CHAIR_2.x, CHAIR_2.z + 0.03, SOUTH + CHAIR_2.ry, 'person'),
  standingByChair2: spot(3.3, -1.32, SOUTH - 0.15, 'person'),
  byBed1: spot(-2.42, -2.2, -1.1, 'person'),
  byDoor: spot(-1.1, 2.65, 0, 'person'),
  byBed2: spot(1.25, -1.35, -1.2, 'person'),
} as const

/** Where things rest. A thing's home has the thing's own name; `position` is the middle of its foot. */
export const PLACES = {
  handGel: place(0.46, 1.02, ROOM.south, SOUTH),
  gloves: place(BIN.x, 1.2, ROOM.south, SOUTH),
  bloodPressure: place(TROLLEY.x - 0.18, TOPS.trolley, TROLLEY.z - 0.09, 0.25),
  cuff: place(TROLLEY.x - 0.02, TOPS.trolley, TROLLEY.z + 0.11, 0.06),
  earThermometer: place(TROLLEY.x + 0.02, TOPS.trolley, TROLLEY.z - 0.1, 0.5),
  oximeter: place(TROLLEY.x + 0.15, TOPS.trolley, TROLLEY.z - 0.05, -0.6),
  chart1: hung(BED_1.x + 0.31, 0.49, BED_1.z + 1.072),
  wristband1: place(-1.3, 0.65, -1.91),
  bed1: place(BED_1.x, 0, BED_1.z),
  callButton2: hung(1.42, 0.86, ROOM.north, 0),
  walkingFrame: place(3.86, 0, 0.62, -QUARTER),
  socks: place(LOCKER_2.x + 0.1, TOPS.locker, LOCKER_2.z + 0.12, 0.3),
  waterJug1: place(LOCKER_1.x + 0.11, TOPS.locker, LOCKER_1.z + 0.04, 0.5),
  curtain1: place(CURTAIN.x, 0, CURTAIN.z, -QUARTER),
  wasteBin: place(BIN.x, 0, BIN.z, SOUTH),
  chair2: place(CHAIR_2.x, 0, CHAIR_2.z, CHAIR_2.ry),
  phone: place(STATION.east - 0.24, TOPS.ledge, STATION.front + 0.14, SOUTH - 0.3),
  handoverSheet: place(-3.02, TOPS.ledge, STATION.front + 0.14, SOUTH + 0.1),
  mealTray1: place(OVERBED.x, TOPS.overbed, OVERBED.z - 0.06, OVERBED.ry),
  spill: place(3.05, 0.003, 0.72, 0.3),
  wetFloorSign: place(3.97, 0, 2.8, -0.5),
  paperTowels: place(LINEN.x - 0.22, TOPS.linen, LINEN.z, SOUTH),
  sheets: place(LINEN.x + 0.18, TOPS.linen, LINEN.z, SOUTH),
  // His left arm, on the side of the learner.
  bed1Arm: hung(-1.36, 0.925, -2.137, 0.1),
  bed1Finger: hung(-1.281, 0.682, -1.785, 0.15),
  bed1Wrist: place(-1.3, 0.65, -1.91),
  hook2: hung(1.42, 0.86, ROOM.north, 0),
  chair2Arm: hung(CHAIR_2.x - 0.37, 0.3, CHAIR_2.z + 0.12, CHAIR_2.ry - QUARTER),
  beforeChair2: place(3.22, 0, -0.9, -0.1),
  floorBySpill: place(2.52, 0, 0.95, -0.4),
  lockerTop1: place(LOCKER_1.x - 0.1, TOPS.locker, LOCKER_1.z + 0.1),
  lockerTop2: place(LOCKER_2.x - 0.12, TOPS.locker, LOCKER_2.z + 0.12),
  trolleyTop: place(TROLLEY.x + 0.17, TOPS.trolley, TROLLEY.z - 0.15),
  stationTop: place(-3.5, TOPS.ledge, STATION.front + 0.14, SOUTH),
  nearBed1: place(-0.78, 0, -1.0),
  footBed1: place(-0.95, 0, -0.55),
} as const

/** The floor that may be walked on, and what stands on it: corner points x, z. */
export const FLOOR: [number, number][][] = [
  rect(ROOM.west + 0.12, ROOM.east - 0.12, ROOM.north + 0.12, ROOM.south - 0.12),
]

export const OBSTACLES: [number, number][][] = [
  around(BED_1, 0.98, 2.16),
  around(BED_2, 0.98, 2.16),
  around(LOCKER_1, 0.54, 0.5),
  around(LOCKER_2, 0.54, 0.5),
  around(CHAIR_2, 0.74, 0.8),
  around(OVERBED, 0.42, 0.84),
  around(TROLLEY, 0.66, 0.5),
  around(MEDICINE, 0.78, 0.52),
  around(LINEN, 0.98, 0.5),
  around(BIN, 0.44, 0.46),
  rect(SINK.x - 0.25, SINK.x + 0.25, 2.62, ROOM.south),
  rect(STATION.west, STATION.east, STATION.front, STATION.back),
]

function around({ x, z }: { x: number; z: number }, w: number, d: number): [number, number][] {
  return rect(x - w / 2, x + w / 2, z - d / 2, z + d / 2)
}

function rect(x0: number, x1: number, z0: number, z1: number): [number, number][] {
  return [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ]
}
