import type { Site } from '#scenario'
import { edgeDistance, isInside, type FloorPoint } from './polygon.ts'

/** Width of a cell of the walking grid. */
export const CELL = 0.1

/** Half the width of somebody walking. */
const BODY_RADIUS = 0.22

/** The floor as cells that somebody can stand on, `open[row * columns + column]`. */
export interface FloorGrid {
  minX: number
  minZ: number
  columns: number
  rows: number
  open: Uint8Array
}

/** Lays a grid over a site's floor and closes every cell that is nearer to an edge or obstacle than a body is wide. */
export function layGrid(site: Pick<Site, 'floor' | 'obstacles'>): FloorGrid {
  const xs = site.floor.flatMap((polygon) => polygon.map(([x]) => x))
  const zs = site.floor.flatMap((polygon) => polygon.map(([, z]) => z))
  const minX = Math.min(...xs)
  const minZ = Math.min(...zs)
  const columns = Math.max(1, Math.ceil((Math.max(...xs) - minX) / CELL))
  const rows = Math.max(1, Math.ceil((Math.max(...zs) - minZ) / CELL))
  const floor = site.floor.map(withBounds)
  const obstacles = site.obstacles.map(withBounds)
  const open = new Uint8Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = minX + (column + 0.5) * CELL
      const z = minZ + (row + 0.5) * CELL
      const canStand = floor.some((one) => holds(one, x, z)) && !obstacles.some((one) => blocks(one, x, z))
      open[row * columns + column] = canStand ? 1 : 0
    }
  }
  return { minX, minZ, columns, rows, open }
}

/** A polygon with the box round it: most of the floor is far from most obstacles. */
interface Bounded {
  polygon: readonly FloorPoint[]
  low: FloorPoint
  high: FloorPoint
}

function withBounds(polygon: readonly FloorPoint[]): Bounded {
  const xs = polygon.map(([x]) => x)
  const zs = polygon.map(([, z]) => z)
  return { polygon, low: [Math.min(...xs), Math.min(...zs)], high: [Math.max(...xs), Math.max(...zs)] }
}

function holds({ polygon }: Bounded, x: number, z: number): boolean {
  return isInside(polygon, x, z) && edgeDistance(polygon, x, z) >= BODY_RADIUS
}

function blocks({ polygon, low, high }: Bounded, x: number, z: number): boolean {
  const isNear =
    x > low[0] - BODY_RADIUS &&
    x < high[0] + BODY_RADIUS &&
    z > low[1] - BODY_RADIUS &&
    z < high[1] + BODY_RADIUS
  return isNear && (isInside(polygon, x, z) || edgeDistance(polygon, x, z) < BODY_RADIUS)
}

/** The cell at a point of the floor, or -1 outside the grid. */
export function cellAt(grid: FloorGrid, x: number, z: number): number {
  const column = Math.floor((x - grid.minX) / CELL)
  const row = Math.floor((z - grid.minZ) / CELL)
  return column < 0 || row < 0 || column >= grid.columns || row >= grid.rows
    ? -1
    : row * grid.columns + column
}

/** Whether somebody can stand at a point of the floor. Allocates nothing. */
export function isOpen(grid: FloorGrid, x: number, z: number): boolean {
  return grid.open[cellAt(grid, x, z)] === 1
}

/** The open cell nearest to a point, or -1 if the site has no floor. */
export function nearestOpenCell(grid: FloorGrid, x: number, z: number): number {
  const here = cellAt(grid, x, z)
  if (grid.open[here] === 1) return here
  let best = -1
  let least = Infinity
  for (let cell = 0; cell < grid.open.length; cell++) {
    if (grid.open[cell] !== 1) continue
    const distance = (cellX(grid, cell) - x) ** 2 + (cellZ(grid, cell) - z) ** 2
    if (distance < least) {
      least = distance
      best = cell
    }
  }
  return best
}

/** The middle of a cell. */
export function cellX(grid: FloorGrid, cell: number): number {
  return grid.minX + ((cell % grid.columns) + 0.5) * CELL
}

/** The middle of a cell. */
export function cellZ(grid: FloorGrid, cell: number): number {
  return grid.minZ + (Math.floor(cell / grid.columns) + 0.5) * CELL
}
