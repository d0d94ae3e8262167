import { CELL, cellX, cellZ, isOpen, nearestOpenCell, type FloorGrid } from './grid.ts'
import type { FloorPoint } from './polygon.ts'

const NEIGHBOURS = [
  [1, 0, 1],
  [-1, 0, 1],
  [0, 1, 1],
  [0, -1, 1],
  [1, 1, Math.SQRT2],
  [1, -1, Math.SQRT2],
  [-1, 1, Math.SQRT2],
  [-1, -1, Math.SQRT2],
] as const

/**
 * The corners of a short walk from one point to another round all obstacles, without the start and with the
 * end. Where the end cannot be stood on, the walk ends as near to it as possible; where no walk leads there
 * it is a single step.
 */
export function findRoute(grid: FloorGrid, from: FloorPoint, to: FloorPoint): FloorPoint[] {
  const start = nearestOpenCell(grid, ...from)
  const goal = nearestOpenCell(grid, ...to)
  if (start < 0 || goal < 0) return [to]
  const end: FloorPoint = isOpen(grid, ...to) ? to : [cellX(grid, goal), cellZ(grid, goal)]
  const cameFrom = flood(grid, goal, start)
  if (start !== goal && cameFrom[start] === -1) return [end]
  const cells: FloorPoint[] = [from]
  for (let cell = start; cell !== goal; cell = cameFrom[cell]!)
    cells.push([cellX(grid, cell), cellZ(grid, cell)])
  cells.push(end)
  return straighten(grid, cells)
}

/** Grows costs outwards from `source` until `target` is reached; answers each cell's next cell towards `source`. */
function flood(grid: FloorGrid, source: number, target: number): Int32Array {
  const next = new Int32Array(grid.open.length).fill(-1)
  const cost = new Float32Array(grid.open.length).fill(Infinity)
  const buckets: number[][] = [[source]]
  cost[source] = 0
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    for (const cell of buckets[bucket] ?? []) {
      if (cell === target) return next
      if (Math.floor(cost[cell]! * 2) < bucket) continue
      const column = cell % grid.columns
      const row = Math.floor(cell / grid.columns)
      for (const [dx, dz, length] of NEIGHBOURS) {
        const x = column + dx
        const z = row + dz
        if (x < 0 || z < 0 || x >= grid.columns || z >= grid.rows) continue
        const neighbour = z * grid.columns + x
        const isCut = grid.open[row * grid.columns + x] !== 1 || grid.open[z * grid.columns + column] !== 1
        const total = cost[cell]! + length
        if (grid.open[neighbour] !== 1 || isCut || total >= cost[neighbour]!) continue
        cost[neighbour] = total
        next[neighbour] = cell
        ;(buckets[Math.floor(total * 2)] ??= []).push(neighbour)
      }
    }
  }
  return next
}

/** Drops every corner that can be cut without leaving the open floor. */
function straighten(grid: FloorGrid, points: readonly FloorPoint[]): FloorPoint[] {
  const kept: FloorPoint[] = []
  let here = 0
  while (here < points.length - 1) {
    let ahead = points.length - 1
    while (ahead > here + 1 && !isClear(grid, points[here]!, points[ahead]!)) ahead--
    kept.push(points[ahead]!)
    here = ahead
  }
  return kept
}

/** Whether somebody can walk straight from one point to another. */
export function isClear(grid: FloorGrid, from: FloorPoint, to: FloorPoint): boolean {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / (CELL / 2))
  for (let i = 1; i <= steps; i++) {
    const t = i / steps
    if (!isOpen(grid, from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t)) return false
  }
  return true
}
