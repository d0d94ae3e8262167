import type { Vec } from '../light/lights.ts'
import type { Rays, Solver } from '../light/solver.ts'

/** Soft light in a room, kept at the points of a coarse grid instead of at every face. */
export interface Volume {
  /** Adds `part` of the irradiance of a point with this normal to the three numbers of `into` from `to` on. */
  add(at: Vec, normal: Vec, part: number, into: Float32Array, to: number): void
}

/** Metres between the points of the grid. */
const STEP = 0.5
/** How far within the room's bounds the outermost points lie, in metres. */
const INSET = 0.1
/** How far before a face its light is looked up: behind it may be another room, or the inside of a table. */
const BEFORE = 0.22
/** A point of which this much of the view is backs of faces lies inside of something. */
const INSIDE = 0.3

/** Right, left, up, down, and so on. */
export const AXES: readonly Vec[] = [
  [1, 0, 0],
  [-1, 0, 0],
  [0, 1, 0],
  [0, -1, 0],
  [0, 0, 1],
  [0, 0, -1],
]
/** Three colours for each of the six directions. */
const SIZE = AXES.length * 3

/**
 * Measures the light of the six directions at every point of a grid through `bounds` (metres), with about `budget` rays
 * for what comes back from things. `rays` says the rest; its `gather` is not read.
 */
export function measureVolume(
  solver: Solver,
  bounds: { min: Vec; max: Vec },
  rays: Rays,
  budget: number,
  seed: number,
): Volume {
  const low = bounds.min.map((value) => value + INSET) as unknown as Vec
  const count = bounds.max.map((value, axis) =>
    Math.max(2, 1 + Math.ceil((value - INSET - low[axis]!) / STEP)),
  ) as unknown as Vec
  const step = bounds.max.map(
    (value, axis) => (value - INSET - low[axis]!) / (count[axis]! - 1),
  ) as unknown as Vec
  const cells = count[0] * count[1] * count[2]
  const position = new Float32Array(cells * SIZE)
  const facing = new Float32Array(cells * SIZE)
  for (let cell = 0; cell < cells; cell++) {
    const place = [
      cell % count[0],
      Math.floor(cell / count[0]) % count[1],
      Math.floor(cell / (count[0] * count[1])),
    ]
    AXES.forEach((axis, k) => {
      position.set(
        place.map((n, a) => low[a]! + n * step[a]!),
        cell * SIZE + k * 3,
      )
      facing.set(axis, cell * SIZE + k * 3)
    })
  }
  const light = new Float32Array(cells * SIZE)
  const buried = new Float32Array(cells * AXES.length)
  const points = cells * AXES.length
  const gather = Math.max(2, Math.round(Math.sqrt(budget / points)))
  solver.light({ position, normal: facing }, 0, points, { ...rays, gather }, seed, light, buried)
  const isInside = Array.from({ length: cells }, (_, cell) => {
    const backs = buried.subarray(cell * AXES.length, (cell + 1) * AXES.length)
    return backs.reduce((sum, value) => sum + value, 0) / AXES.length > INSIDE
  })
  const even = evened(light, isInside, count)
  const corner = (x: number, y: number, z: number) => ((z * count[1] + y) * count[0] + x) * SIZE

  return {
    add(at, normal, share, into, to) {
      const [nx, ny, nz] = normal
      const place = normal.map((n, a) =>
        Math.min(count[a]! - 1, Math.max(0, (at[a]! + n * BEFORE - low[a]!) / step[a]!)),
      ) as unknown as Vec
      const floor = place.map((value, a) => Math.min(count[a]! - 2, Math.floor(value))) as unknown as Vec
      const part = place.map((value, a) => value - floor[a]!) as unknown as Vec
      for (let i = 0; i < 8; i++) {
        const [dx, dy, dz] = [i & 1, (i >> 1) & 1, i >> 2] as const
        const weight =
          (dx ? part[0] : 1 - part[0]) * (dy ? part[1] : 1 - part[1]) * (dz ? part[2] : 1 - part[2])
        if (weight === 0) continue
        addCube(
          even,
          corner(floor[0] + dx, floor[1] + dy, floor[2] + dz),
          [nx, ny, nz],
          weight * share,
          into,
          to,
        )
      }
    },
  }
}

/** Adds the light of six directions (three colours each, from `from` on) for a face that looks along the normal. */
export function addCube(
  cube: Float32Array,
  from: number,
  [nx, ny, nz]: Vec,
  part: number,
  into: Float32Array,
  to: number,
): void {
  const x = from + (nx < 0 ? 3 : 0)
  const y = from + (ny < 0 ? 9 : 6)
  const z = from + (nz < 0 ? 15 : 12)
  for (let c = 0; c < 3; c++)
    into[to + c]! += part * (nx * nx * cube[x + c]! + ny * ny * cube[y + c]! + nz * nz * cube[z + c]!)
}

/** The grid with each point a little like its neighbours, and with points inside of things wholly like them. */
function evened(light: Float32Array, isInside: boolean[], [nx, ny, nz]: Vec): Float32Array {
  let before = light
  const known = isInside.map((inside) => !inside)
  for (let round = 0; round < 4; round++) {
    const after = before.slice()
    const now = [...known]
    known.forEach((isKnown, cell) => {
      // The first rounds smooth; the others only reach further into what is inside.
      if (isKnown && round > 1) return
      const [x, y, z] = [cell % nx, Math.floor(cell / nx) % ny, Math.floor(cell / (nx * ny))]
      const around = [
        x > 0 ? cell - 1 : -1,
        x < nx - 1 ? cell + 1 : -1,
        y > 0 ? cell - nx : -1,
        y < ny - 1 ? cell + nx : -1,
        z > 0 ? cell - nx * ny : -1,
        z < nz - 1 ? cell + nx * ny : -1,
      ].filter((other) => other >= 0 && known[other])
      if (!around.length) return
      now[cell] = true
      for (let k = 0; k < SIZE; k++) {
        const mean = around.reduce((sum, other) => sum + before[other * SIZE + k]!, 0) / around.length
        after[cell * SIZE + k] = isKnown ? (before[cell * SIZE + k]! + mean) / 2 : mean
      }
    })
    now.forEach((isKnown, cell) => void (known[cell] = isKnown))
    before = after
  }
  return before
}
