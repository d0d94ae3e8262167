import type { Vec } from '../light/lights.ts'

/** Tells how much of the light from all sides is kept from a point by what stands close to it: 1 nothing, 0 all. */
export type Nearness = (at: Vec, normal: Vec) => number

/** Edge of a cell in metres. */
const CELL = 0.12
/** At which distances before a face the room is felt, in metres, and how dark what is felt there makes. */
const FEELERS = [
  [0.12, 0.6],
  [0.3, 0.7],
] as const
/** What a bare plane is felt of by itself at these distances. */
const BARE = [0.23, 0.02] as const
const DARKEST = 0.35

/** Fills a grid of cells through `bounds` (metres) with the triangles, softened, and asks that instead of rays. */
export function feelNearness(
  position: Float32Array,
  index: Uint32Array,
  bounds: { min: Vec; max: Vec },
): Nearness {
  const low = bounds.min.map((value) => value - 4 * CELL) as unknown as Vec
  const count = bounds.max.map((value, axis) => Math.ceil((value - low[axis]!) / CELL) + 4) as unknown as Vec
  const strides = [1, count[0], count[0] * count[1]] as const
  let full = filled(position, index, low, count)
  for (const axis of [0, 1, 2] as const) full = softened(full, count, strides[axis], axis)

  return ([x, y, z], [nx, ny, nz]) => {
    let dark = 0
    for (let i = 0; i < FEELERS.length; i++) {
      const [far, weight] = FEELERS[i]!
      const felt = softly(full, count, [
        (x + nx * far - low[0]) / CELL - 0.5,
        (y + ny * far - low[1]) / CELL - 0.5,
        (z + nz * far - low[2]) / CELL - 0.5,
      ])
      dark += weight * Math.max(0, felt - BARE[i]!)
    }
    return Math.max(DARKEST, 1 / (1 + dark))
  }
}

/** The value of a grid between its cells. */
function softly(grid: Float32Array, count: Vec, place: Vec): number {
  let at = 0
  let stride = 1
  const part = [0, 0, 0]
  const strides = [0, 0, 0]
  for (let axis = 0; axis < 3; axis++) {
    const value = Math.min(count[axis]! - 1.001, Math.max(0, place[axis]!))
    const n = Math.floor(value)
    part[axis] = value - n
    strides[axis] = stride
    at += n * stride
    stride *= count[axis]!
  }
  let sum = 0
  for (let i = 0; i < 8; i++) {
    let weight = 1
    let cell = at
    for (let axis = 0; axis < 3; axis++) {
      const isFar = (i >> axis) & 1
      weight *= isFar ? part[axis]! : 1 - part[axis]!
      cell += isFar * strides[axis]!
    }
    sum += weight * grid[cell]!
  }
  return sum
}

/** 1 for every cell that a triangle goes through. One loop without helpers: it runs a million times. */
function filled(position: Float32Array, index: Uint32Array, low: Vec, count: Vec): Float32Array {
  const full = new Float32Array(count[0] * count[1] * count[2])
  for (let t = 0; t < index.length; t += 3) {
    const a = index[t]! * 3
    const b = index[t + 1]! * 3
    const c = index[t + 2]! * 3
    let longest = 0
    for (let axis = 0; axis < 3; axis++) {
      const [p, q, r] = [position[a + axis]!, position[b + axis]!, position[c + axis]!]
      longest = Math.max(longest, Math.abs(q - p), Math.abs(r - q), Math.abs(p - r))
    }
    const parts = Math.max(1, Math.ceil(longest / (CELL * 0.6)))
    for (let i = 0; i <= parts; i++) {
      for (let j = 0; j <= parts - i; j++) {
        const u = i / parts
        const v = j / parts
        const w = 1 - u - v
        let cell = 0
        let stride = 1
        for (let axis = 0; axis < 3; axis++) {
          const at = position[a + axis]! * w + position[b + axis]! * u + position[c + axis]! * v
          const n = Math.floor((at - low[axis]!) / CELL)
          if (n < 0 || n >= count[axis]!) cell = NaN
          cell += n * stride
          stride *= count[axis]!
        }
        if (cell >= 0) full[cell] = 1
      }
    }
  }
  return full
}

/** Each cell a mean of five along one axis, the middle counting most. */
function softened(full: Float32Array, count: Vec, stride: number, axis: number): Float32Array {
  const out = new Float32Array(full.length)
  const length = count[axis]!
  for (let cell = 0; cell < full.length; cell++) {
    const n = Math.floor(cell / stride) % length
    if (n < 2 || n > length - 3) continue
    out[cell] =
      (full[cell - 2 * stride]! +
        2 * full[cell - stride]! +
        3 * full[cell]! +
        2 * full[cell + stride]! +
        full[cell + 2 * stride]!) /
      9
  }
  return out
}
