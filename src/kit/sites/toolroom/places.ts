import {
  ARM,
  BATTERY,
  BIN,
  BOX,
  CHICKEN,
  COATS,
  EAST,
  ESPRESSO,
  GOAL,
  ISOLATOR,
  LOCK_BOARD,
  METER,
  NORTH,
  OUTLET,
  PALLET,
  PALLET_UP,
  PARCEL,
  ROD,
  ROOM,
  SOUP,
  STOOL,
  TERMINAL,
  TOP,
  WEST,
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
  door: spot(-2.25, 1.9, -0.62, 'learner'),
  benchWest: spot(-2.2, -0.5, QUARTER, 'learner'),
  benchNorth: spot(-0.2, -1.58, 0, 'learner'),
  benchEast: spot(2.2, 0.35, -QUARTER, 'learner'),
  bay: spot(0.15, -0.1, SOUTH, 'learner'),
  trainer: spot(1.72, -1.9, 2.2, 'person'),
  byDoor: spot(-2.8, 1.3, -1.3, 'person'),
} as const

/** Where things rest. A thing's home has the thing's own name; `position` is the middle of its foot. */
export const PLACES = {
  thermometer: place(-2.85, TOP + 0.006, -0.86),
  soup: place(SOUP.x, TOP, SOUP.z),
  chicken: place(CHICKEN.x, TOP, CHICKEN.z, QUARTER),
  wipes: place(-2.86, TOP, -1.64, QUARTER),
  cuff: place(2.76, TOP, -0.64, QUARTER),
  monitor: place(2.86, TOP, -0.12, -QUARTER),
  arm: place(ARM.x, TOP, ARM.z + 0.15),
  multimeter: place(METER.x, TOP, METER.z),
  outlet: place(OUTLET.x, OUTLET.y, OUTLET.z),
  battery: place(BATTERY.x, TOP, BATTERY.z),
  torqueDriver: place(-0.2, TOP, -2.18, 0.25),
  terminal: place(TERMINAL.x, TOP, TERMINAL.z),
  padlock: hung(LOCK_BOARD.x - 0.11, LOCK_BOARD.y + 0.1, LOCK_BOARD.z + 0.026),
  hasp: hung(LOCK_BOARD.x, LOCK_BOARD.y + 0.08, LOCK_BOARD.z + 0.026),
  tag: hung(LOCK_BOARD.x + 0.11, LOCK_BOARD.y + 0.04, LOCK_BOARD.z + 0.026),
  isolator: hung(ISOLATOR.x, ISOLATOR.y, ISOLATOR.z),
  scanner: place(-2.84, TOP, 0.62, QUARTER + 0.15),
  parcel: place(PARCEL.x, TOP, PARCEL.z, QUARTER),
  till: place(3.02, TOP, 0.28, -QUARTER),
  cup: place(2.76, TOP, 0.7),
  espresso: place(ESPRESSO.x, TOP, ESPRESSO.z, -QUARTER),
  milk: place(2.98, TOP, 0.66, -QUARTER),
  cloth: place(2.74, TOP, 0.55, 0.2),
  extinguisher: place(-0.66, 0.02, 0.62, SOUTH + 0.3),
  bin: place(BIN.x, 0.012, BIN.z),
  palletJack: place(PALLET.x, 0, PALLET.z - 0.97),
  pallet: place(PALLET.x, 0, PALLET.z),
  hygrometer: place(-1.4, TOP, -2.3, -0.15),
  box: place(BOX.x, TOP, BOX.z),
  caliper: place(-0.98, TOP, -2.16),
  rod: place(ROD.x, TOP, ROD.z),
  logSheet: place(-2.79, TOP, -0.1, QUARTER),
  // Leaning on the far rim, the tip in the soup; through the thick of the meat.
  inSoup: place(SOUP.x - 0.118, TOP + 0.04, SOUP.z),
  inChicken: place(CHICKEN.x - 0.05, TOP + 0.052, CHICKEN.z),
  onArm: place(ARM.x, TOP, ARM.z),
  // The tips of the probes are 14 cm to the left of the meter and 16 cm behind it.
  atOutlet: place(OUTLET.x - 0.035 + 0.14, TOP, OUTLET.z + 0.172),
  atBattery: place(BATTERY.x + 0.14, TOP, BATTERY.z + 0.222),
  atTerminal: place(TERMINAL.x, TOP, TERMINAL.z + 0.152, QUARTER),
  onIsolator: hung(ISOLATOR.x, ISOLATOR.y - 0.029, ISOLATOR.z + 0.1, 0.67),
  haspOnIsolator: hung(ISOLATOR.x, ISOLATOR.y - 0.0015, ISOLATOR.z + 0.093, -0.9),
  tagOnIsolator: hung(ISOLATOR.x + 0.024, ISOLATOR.y - 0.134, ISOLATOR.z + 0.086),
  atParcel: place(PARCEL.x - 0.055, TOP + 0.2, PARCEL.z, QUARTER),
  underMachine: place(ESPRESSO.x - 0.12, TOP + 0.12, ESPRESSO.z - 0.2, -QUARTER),
  jackUnder: place(PALLET.x, 0, PALLET.z),
  palletGoal: place(GOAL.x, 0, GOAL.z),
  palletUp: place(PALLET.x, PALLET_UP, PALLET.z),
  palletUpAtGoal: place(GOAL.x, PALLET_UP, GOAL.z),
  inBox: place(BOX.x - 0.125, TOP + 0.04, BOX.z + 0.08),
  onRod: place(ROD.x + 0.0858, TOP, ROD.z - 0.047),
  benchTop: place(1, TOP, -2.28),
} as const

/** The floor that may be walked on, and what stands on it: corner points x, z. */
export const FLOOR: [number, number][][] = [
  rect(ROOM.west + 0.12, ROOM.east - 0.12, ROOM.north + 0.12, ROOM.south - 0.12),
]

export const OBSTACLES: [number, number][][] = [
  rect(WEST.x0, WEST.x1, WEST.z0, WEST.z1),
  rect(NORTH.x0, NORTH.x1, NORTH.z0, NORTH.z1),
  rect(EAST.x0, EAST.x1, EAST.z0, EAST.z1),
  rect(PALLET.x - 0.6, PALLET.x + 0.6, PALLET.z - 0.4, PALLET.z + 0.4),
  around(STOOL, 0.34),
  around(COATS, 0.5),
  rect(BIN.x - 0.25, BIN.x + 0.25, BIN.z - 0.25, BIN.z + 0.25),
]

function around({ x, z }: { x: number; z: number }, w: number): [number, number][] {
  return rect(x - w / 2, x + w / 2, z - w / 2, z + w / 2)
}

function rect(x0: number, x1: number, z0: number, z1: number): [number, number][] {
  return [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ]
}
