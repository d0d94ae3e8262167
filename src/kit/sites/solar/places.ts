import {
  AC,
  ARRAY_MIDDLE,
  BARRIER,
  BENCH,
  BOARD,
  BREAK_TABLE,
  DC,
  DRUM,
  EXTINGUISHER,
  GRAVEL,
  HOOKS,
  INVERTER,
  LADDER,
  LOCKS,
  METER,
  PLANT,
  REAR,
  REST_BENCH,
  SHED,
  SHELVES,
  SOCKET,
  STRING_BOX,
  YARD,
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
  gate: spot(-3.4, 4.55, -0.92, 'learner'),
  bench: spot(-2.72, -1.98, QUARTER, 'learner'),
  plantWall: spot(-0.62, -2.55, 0, 'learner'),
  board: spot(-2.3, -2.6, 0.06, 'learner'),
  array: spot(2.75, 2.6, SOUTH, 'learner'),
  hooks: spot(-3.1, -0.5, QUARTER, 'learner'),
  shade: spot(-5.14, -1.85, -0.1, 'learner'),
  byWall: spot(1.05, -2.6, SOUTH - 0.5, 'person'),
  byArray: spot(3.85, 2.72, SOUTH + 0.55, 'person'),
  inYard: spot(-0.5, 2.75, QUARTER + 0.75, 'person'),
  byGate: spot(-4.75, 3.85, -QUARTER, 'person'),
  byBench: spot(-2.75, -1.15, QUARTER + 0.4, 'person'),
} as const

const hooked = (along: number, down: number) =>
  hung(SHED.west + 0.003, HOOKS.y - down, HOOKS.z - along, QUARTER)
const onBench = (x: number, z: number, turn = 0) => place(BENCH.x + x, BENCH.top, BENCH.z + z, QUARTER + turn)

/** Where things rest. A thing's home has the thing's own name; `position` is the middle of its foot. */
export const PLACES = {
  helmet: hooked(-0.24, 0.285),
  glasses: hooked(0, 0.25),
  gloves: hooked(0.24, 0.335),
  acIsolator: hung(AC.x, AC.y, PLANT.face),
  dcIsolator: hung(DC.x, DC.y, PLANT.face),
  inverter: hung(INVERTER.x, INVERTER.y, PLANT.face),
  board: hung(BOARD.x, BOARD.y, PLANT.face),
  meter: hung(METER.x, METER.y, PLANT.face),
  socket: hung(SOCKET.x, SOCKET.y, PLANT.face),
  padlock: hung(LOCKS.x + 0.045, BENCH.top + 0.1, LOCKS.z + 0.2, QUARTER),
  hasp: hung(LOCKS.x + 0.022, BENCH.top + 0.09, LOCKS.z, QUARTER),
  tag: hung(LOCKS.x + 0.022, BENCH.top + 0.1, LOCKS.z - 0.2, QUARTER),
  multimeter: onBench(0.1, -0.62, 0.1),
  voltageTester: onBench(0.12, -0.3, -0.12),
  workLog: onBench(0.1, 0.1, 0.05),
  phone: onBench(0.2, 0.33, -0.25),
  torqueScrewdriver: onBench(-0.17, 0.18),
  stripper: onBench(-0.1, 0.4, 0.25),
  stringBox: hung(STRING_BOX.x, STRING_BOX.y, STRING_BOX.z - 0.013, SOUTH),
  plugs: hung(STRING_BOX.x + 0.5, 0.92, REAR.z - 0.062, SOUTH),
  extinguisher: place(EXTINGUISHER.x, EXTINGUISHER.y, EXTINGUISHER.z),
  barrier: place(BARRIER.x, 0, BARRIER.z, BARRIER.ry),
  cover: place(BREAK_TABLE.x - 0.27, BREAK_TABLE.top, BREAK_TABLE.z, 0.06),
  waterBottle: place(BREAK_TABLE.x + 0.24, BREAK_TABLE.top, BREAK_TABLE.z + 0.1, 0.4),
  ladder: place(LADDER.x, 0, LADDER.z, LADDER.ry),
  onDcIsolator: hung(DC.x + 0.062, DC.y - 0.05, PLANT.face + 0.15, 0.2),
  onAcIsolator: hung(AC.x, AC.y + 0.017, PLANT.face + 0.1, 0.67),
  haspDc: hung(DC.x + 0.068, DC.y - 0.035, PLANT.face + 0.128),
  tagDc: hung(DC.x + 0.135, DC.y - 0.125, PLANT.face + 0.15),
  meterAtArray: place(STRING_BOX.x - 0.5, 0.936, REAR.z - 0.2, SOUTH),
  meterAtWall: place(SHELVES.measuring, SHELVES.top, PLANT.face + 0.16),
  testerAtWall: place(SHELVES.testing, SHELVES.top, PLANT.face + 0.15),
  overPanels: hung(ARRAY_MIDDLE.x, ARRAY_MIDDLE.y, ARRAY_MIDDLE.z),
  benchTop: onBench(-0.05, 0.68),
  atArray: place(2.05, 0, 2.75, SOUTH),
} as const

/** The ground that may be walked on: the shed, the yard, and the shade west of the shed. */
export const FLOOR: [number, number][][] = [
  rect(SHED.west + 0.1, SHED.east - 0.2, SHED.north + 0.12, 0.2),
  rect(YARD.west + 0.15, 4.9, 0.02, YARD.south - 0.2),
  rect(YARD.west + 0.15, SHED.west - 0.24, YARD.north + 0.2, 0.2),
]

export const OBSTACLES: [number, number][][] = [
  rect(BENCH.x - 0.4, BENCH.x + 0.5, BENCH.z - 0.92, BENCH.z + 0.92),
  rect(GRAVEL.west, GRAVEL.east, GRAVEL.north, GRAVEL.south),
  rect(BREAK_TABLE.x - 0.62, BREAK_TABLE.x + 0.62, BREAK_TABLE.z - 0.32, BREAK_TABLE.z + 0.32),
  rect(REST_BENCH.x - 0.3, REST_BENCH.x + 0.32, REST_BENCH.z - 0.86, REST_BENCH.z + 0.86),
  rect(BARRIER.x - 0.64, BARRIER.x + 0.64, BARRIER.z - 0.34, BARRIER.z + 0.34),
  rect(DRUM.x - 0.48, DRUM.x + 0.48, DRUM.z - 0.48, DRUM.z + 0.48),
  rect(EXTINGUISHER.x - 0.16, SHED.east, SHED.north, EXTINGUISHER.z + 0.16),
  rect(4.28, 4.75, 2.55, 2.9),
  ...[-1.95, 0.03].map((x) => rect(x - 0.09, x + 0.09, -0.16, 0.02)),
]

function rect(x0: number, x1: number, z0: number, z1: number): [number, number][] {
  return [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ]
}
