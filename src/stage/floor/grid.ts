import type { Site } from '#scenario'
import { edgeDistance, isInside } from './polygon.ts'

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
  const open = new Uint8Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = minX + (column + 0.5) * CELL
      const z = minZ + (row + 0.5) * CELL
      open[row * columns + column] = canStand(site, x, z) ? 1 : 0
    }
  }
  return { minX, minZ, columns, rows, open }
}

function canStand(site: Pick<Site, 'floor' | 'obstacles'>, x: number, z: number): boolean {
  const inFloor = site.floor.some(
    (polygon) => isInside(polygon, x, z) && edgeDistance(polygon, x, z) >= BODY_RADIUS,
  )
  return (
    inFloor &&
    !site.obstacles.some((polygon) => isInside(polygon, x, z) || edgeDistance(polygon, x, z) < BODY_RADIUS)
  )
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
