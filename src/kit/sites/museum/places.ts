import {
  BARRIER,
  BENCH,
  CAMERA,
  CASE,
  CHAIR_AHEAD,
  CRATE,
  DEHUMIDIFIER,
  DESK,
  DIMMABLE,
  DIVIDE,
  GLOVE_BIN,
  HELEN_AT_CASE,
  HELEN_AT_DESK,
  HELEN_AT_TABLE,
  PLAN_CHEST,
  PLINTH,
  RACK,
  ROOM,
  SHELF,
  SMALL_CASE,
  TABLE,
  TOPS,
  TROLLEY,
} from './room.ts'
import { BLIND } from './sun.ts'

type Point = [number, number, number]

const QUARTER = Math.PI / 2
const SOUTH = Math.PI
const EAST = -QUARTER

const spot = (x: number, z: number, facing: number, who: 'learner' | 'person' | 'both') => ({
  position: [x, 0, z] as Point,
  facing,
  for: who,
})
const place = (x: number, y: number, z: number, yaw = 0) => ({ position: [x, y, z] as Point, yaw })
/** A place with nothing under it. */
const hung = (...at: Parameters<typeof place>) => ({ ...place(...at), hangs: true as const })
/** A place in the showcase, whose front looks west: `x` to the right of its middle, `z` to its front. */
const inCase = (x: number, y: number, z: number, yaw = 0) => place(CASE.x - z, y, CASE.z + x, yaw - QUARTER)

/** Where people stand: yaw 0 looks north (−z), counter-clockwise seen from above. */
export const SPOTS = {
  entrance: spot(-3.2, 1.05, EAST + 0.3, 'learner'),
  packingTable: spot(-1.72, -1.25, 0, 'learner'),
  climate: spot(2.3, -2.05, -0.2, 'learner'),
  showcase: spot(2.75, 0.02, EAST, 'learner'),
  captionBench: spot(-0.3, 2.12, EAST, 'learner'),
  window: spot(0.05, -2.58, 0.95, 'learner'),
  phoneDesk: spot(-2.5, 1, SOUTH, 'learner'),
  byTable: spot(-2.64, -1.95, EAST - 0.4, 'person'),
  byCase: spot(2.9, 1.25, EAST + 0.55, 'person'),
  // The floor below her hips; the wheelchair's middle lies a hand's breadth behind.
  atDesk: spot(HELEN_AT_DESK.x, HELEN_AT_DESK.z, 0, 'person'),
  atTable: spot(HELEN_AT_TABLE.x, HELEN_AT_TABLE.z, 0, 'person'),
  atCase: spot(HELEN_AT_CASE.x, HELEN_AT_CASE.z, HELEN_AT_CASE.facing, 'person'),
  byEntrance: spot(-3.85, 0.15, EAST, 'person'),
  byCaptions: spot(-0.62, 1.02, -2.36, 'person'),
} as const

/** Where things rest. A thing's home has the thing's own name; `position` is the middle of its foot. */
export const PLACES = {
  crate: place(CRATE.x, 0, CRATE.z),
  telescope: place(CRATE.x, TOPS.crate, CRATE.z),
  conditionForm: place(-0.99, TOPS.pad, -2.06, 0.08),
  loanFile: place(-2.88, TOPS.desk, 1.86, SOUTH + 0.12),
  nitrileGloves: place(-1.96, TOPS.pad, -2.02, 0.2),
  magnifier: place(-1.96, TOPS.table, -2.44),
  camera: place(CAMERA.x, 0, CAMERA.z, CAMERA.ry),
  colourCard: place(-0.68, TOPS.table, -1.93, 0.12),
  brush: place(-0.74, TOPS.table, -2.15, 0.15),
  hygrometer: place(SHELF.x + 0.3, TOPS.shelf, ROOM.north + 0.12, 0),
  dataLogger: place(SHELF.x - 0.3, TOPS.shelf, ROOM.north + 0.12, 0),
  dehumidifier: place(DEHUMIDIFIER.x, 0, DEHUMIDIFIER.z),
  luxMeter: place(0.42, TOPS.bench, 2.62, -QUARTER),
  blind: hung(BLIND.x, BLIND.y, BLIND.z),
  caseDoor: place(CASE.x, 0, CASE.z, -QUARTER),
  spot: hung(DIMMABLE.x, ROOM.ceiling - 0.3, DIMMABLE.z, DIMMABLE.ry),
  caption: place(0.46, TOPS.bench, 2.14, -QUARTER),
  tapeMeasure: place(0.4, TOPS.bench, 1.76, -QUARTER + 0.5),
  level: place(0.56, TOPS.bench, 1.58),
  barrier: place(BARRIER.x, 0, BARRIER.z, QUARTER),
  phone: place(-2.12, TOPS.desk, 1.86, SOUTH - 0.25),
  crateLabel: place(CRATE.x + 0.02, 0.24, CRATE.z + 0.35),
  trolley: place(TROLLEY.x, 0, TROLLEY.z),
  gloveBin: place(GLOVE_BIN.x, 0, GLOVE_BIN.z),
  wheelchair: place(HELEN_AT_DESK.x, 0, HELEN_AT_DESK.z - CHAIR_AHEAD, SOUTH),
  onTable: place(-1.48, TOPS.pad, -2.24, 0.2),
  byTelescope: place(-1.46, TOPS.pad, -1.97, 0.05),
  tableTop: place(-1.05, TOPS.pad, -2.42, -0.3),
  inCase: inCase(0.33, TOPS.block, -0.06, 0.12),
  caseFloor: inCase(-0.31, TOPS.deck, 0.19),
  luxAtCase: inCase(0.08, TOPS.deck, 0.19),
  onCaption: inCase(0.33, TOPS.rail, 0.425),
  wheelchairAtCase: place(
    HELEN_AT_CASE.x - Math.sin(HELEN_AT_CASE.facing) * CHAIR_AHEAD,
    0,
    HELEN_AT_CASE.z - Math.cos(HELEN_AT_CASE.facing) * CHAIR_AHEAD,
    HELEN_AT_CASE.facing + SOUTH,
  ),
  wheelchairAtTable: place(HELEN_AT_TABLE.x, 0, HELEN_AT_TABLE.z - CHAIR_AHEAD, SOUTH),
} as const

/** The floor that may be walked on, and what stands on it: corner points x, z. */
export const FLOOR: [number, number][][] = [
  rect(ROOM.west + 0.12, ROOM.east - 0.1, ROOM.north + 0.1, ROOM.south - 0.1),
]

export const OBSTACLES: [number, number][][] = [
  around(TABLE, 1.8, 0.92),
  rect(CRATE.x - 0.47, CRATE.x + 0.54, CRATE.z - 0.36, CRATE.z + 0.36),
  around(CAMERA, 0.68, 0.68),
  around(TROLLEY, 0.96, 0.62),
  around(BARRIER, 0.3, 1.84),
  around(GLOVE_BIN, 0.32, 0.34),
  around(PLAN_CHEST, 0.96, 1.32),
  around(RACK, 1.22, 0.52),
  around(DESK, 1.42, 0.72),
  around(BENCH, BENCH.d, BENCH.w),
  rect(CASE.x - 0.56, ROOM.east, CASE.z - 0.7, CASE.z + 0.7),
  rect(SMALL_CASE.x - 0.31, ROOM.east, SMALL_CASE.z - 0.52, SMALL_CASE.z + 0.52),
  around(PLINTH, 0.54, 0.54),
  around(DEHUMIDIFIER, 0.42, 0.3),
  rect(SHELF.x - 0.45, SHELF.x + 0.45, ROOM.north, ROOM.north + 0.26),
  rect(DIVIDE.x - 0.08, DIVIDE.x + 0.08, ROOM.north, DIVIDE.glassTo),
  rect(DIVIDE.x - 0.08, DIVIDE.x + 0.08, DIVIDE.wayTo, ROOM.south),
  // The wall showcase, the steps, the plant and the parcels.
  rect(1.8, 3, 2.88, ROOM.south),
  rect(1.1, 1.7, 1.95, 3.1),
  rect(-4.4, -3.72, 2.5, ROOM.south),
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
