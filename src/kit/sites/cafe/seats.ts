import { DINE } from '../../people/index.ts'
import { TOPS } from './room.ts'

/** A chair to eat on: the middle of its seat, and where the sitter looks (yaw of the site file). */
export interface Seat {
  x: number
  z: number
  facing: number
}

/** The tables on the guests' side by their middle and radius. */
export const TABLES = {
  middle: { x: 0.6, z: 2, radius: 0.37 },
  first: { x: 2.2, z: 1.65, radius: 0.37 },
  corner: { x: -3.55, z: 2.15, radius: 0.34 },
} as const

/** From the middle of a chair's seat to where hips belong, metres ahead. */
const HIPS = -0.02
/** A chair from its middle: half its width, to its front and to the back of its back, metres. */
const CHAIR = { half: 0.21, front: 0.2, back: 0.28 }

/** Chairs that people of a scenario sit on. */
export const SEATS = {
  middleWest: seatAt(TABLES.middle, -0.6),
  middleEast: seatAt(TABLES.middle, 0.6),
  window: seatAt(TABLES.first, 0.3),
} as const

/** The chair from which one looks over the middle of a table along `facing`, as far off as `dine` has it. */
function seatAt({ x, z, radius }: (typeof TABLES)[keyof typeof TABLES], facing: number): Seat {
  const away = radius + DINE.edge + DINE.back + HIPS
  return { x: x + Math.sin(facing) * away, z: z + Math.cos(facing) * away, facing }
}

/** A point of the floor seen from the middle of a seat: metres to the sitter's left, and ahead. */
function from({ x, z, facing }: Seat, left: number, ahead: number): [number, number] {
  const [sin, cos] = [Math.sin(facing), Math.cos(facing)]
  const round = (value: number) => Number(value.toFixed(3))
  return [round(x - sin * ahead - cos * left), round(z - cos * ahead + sin * left)]
}

/** Where somebody stands before they sit down: made for `dine`. */
export function spotBefore(seat: Seat): { position: [number, number, number]; facing: number } {
  const [x, z] = from(seat, 0, HIPS + DINE.back)
  return { position: [x, 0, z], facing: seat.facing }
}

/** A place on the table, metres to the sitter's left and ahead of their feet; `turn` is added to its yaw. */
export function onTable(
  seat: Seat,
  { left, ahead }: { left: number; ahead: number },
  turn = 0,
): { position: [number, number, number]; yaw: number } {
  const [x, z] = from(seat, left, HIPS + DINE.back + ahead)
  return { position: [x, TOPS.table, z], yaw: seat.facing + turn }
}

/** The floor below a chair, as corner points. */
export function underChair(seat: Seat): [number, number][] {
  const { half, front, back } = CHAIR
  return [
    from(seat, half, front),
    from(seat, -half, front),
    from(seat, -half, -back),
    from(seat, half, -back),
  ]
}
