import type { Field } from './field.ts'
import type { Vec3 } from './vec.ts'

/** The twelve edges of a grid cell, by corner number (bit 0 = x, bit 1 = y, bit 2 = z). */
const EDGES = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 2],
  [1, 3],
  [4, 6],
  [5, 7],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
] as const

/** Cells per side of the blocks that are skipped when the surface is far away. */
const BLOCK = 6

interface Grid {
  values: Float32Array
  size: Vec3
}

/** Field values on every grid node; blocks that the surface cannot cross get one value only. */
function sampleGrid(field: Field, from: Vec3, to: Vec3, step: number): Grid {
  const count = (a: number, b: number) => Math.ceil((b - a) / step) + 1
  const nx = count(from[0], to[0])
  const ny = count(from[1], to[1])
  const nz = count(from[2], to[2])
  const values = new Float32Array(nx * ny * nz)
  const half = (BLOCK * step) / 2
  const far = half * Math.sqrt(3) * 1.9
  for (let bz = 0; bz < nz; bz += BLOCK)
    for (let by = 0; by < ny; by += BLOCK)
      for (let bx = 0; bx < nx; bx += BLOCK) {
        const middle = field(
          from[0] + bx * step + half,
          from[1] + by * step + half,
          from[2] + bz * step + half,
        )
        const skip = Math.abs(middle) > far
        for (let k = bz; k < Math.min(bz + BLOCK, nz); k++)
          for (let j = by; j < Math.min(by + BLOCK, ny); j++)
            for (let i = bx; i < Math.min(bx + BLOCK, nx); i++)
              values[(k * ny + j) * nx + i] = skip
                ? middle
                : field(from[0] + i * step, from[1] + j * step, from[2] + k * step)
      }
  return { values, size: [nx, ny, nz] }
}

/** The zero surface of a field as triangles: one vertex per crossed cell (naive surface nets, Gibson 1998). */
export function surfaceNets(
  field: Field,
  from: Vec3,
  to: Vec3,
  step: number,
): { positions: Float32Array; indices: Uint32Array } {
  const { values, size } = sampleGrid(field, from, to, step)
  const [nx, ny, nz] = size
  const at = (i: number, j: number, k: number) => values[(k * ny + j) * nx + i] ?? 1
  const vertexOf = new Int32Array(nx * ny * nz).fill(-1)
  const points: number[] = []
  for (let k = 0; k < nz - 1; k++)
    for (let j = 0; j < ny - 1; j++)
      for (let i = 0; i < nx - 1; i++) {
        const corner = (q: number) => at(i + (q & 1), j + ((q >> 1) & 1), k + (q >> 2))
        let x = 0
        let y = 0
        let z = 0
        let crossings = 0
        for (const [a, b] of EDGES) {
          const va = corner(a)
          const vb = corner(b)
          if (va < 0 === vb < 0) continue
          const t = va / (va - vb)
          x += (a & 1) + t * ((b & 1) - (a & 1))
          y += ((a >> 1) & 1) + t * (((b >> 1) & 1) - ((a >> 1) & 1))
          z += (a >> 2) + t * ((b >> 2) - (a >> 2))
          crossings++
        }
        if (crossings === 0) continue
        vertexOf[(k * ny + j) * nx + i] = points.length / 3
        const place = (o: number, n: number, sum: number) => o + (n + sum / crossings) * step
        points.push(place(from[0], i, x), place(from[1], j, y), place(from[2], k, z))
      }
  return { positions: new Float32Array(points), indices: connect(at, vertexOf, size) }
}

/** Two triangles around every grid edge that crosses the surface. */
function connect(at: Field, vertexOf: Int32Array, [nx, ny, nz]: Vec3): Uint32Array {
  const indices: number[] = []
  const id = (i: number, j: number, k: number) => vertexOf[(k * ny + j) * nx + i] ?? -1
  const quad = (a: number, b: number, c: number, d: number, flip: boolean) => {
    if (a < 0 || b < 0 || c < 0 || d < 0) return
    if (flip) indices.push(a, c, b, a, d, c)
    else indices.push(a, b, c, a, c, d)
  }
  for (let k = 1; k < nz - 1; k++)
    for (let j = 1; j < ny - 1; j++)
      for (let i = 1; i < nx - 1; i++) {
        const inside = at(i, j, k) < 0
        if (inside !== at(i + 1, j, k) < 0)
          quad(id(i, j - 1, k - 1), id(i, j, k - 1), id(i, j, k), id(i, j - 1, k), !inside)
        if (inside !== at(i, j + 1, k) < 0)
          quad(id(i - 1, j, k - 1), id(i - 1, j, k), id(i, j, k), id(i, j, k - 1), !inside)
        if (inside !== at(i, j, k + 1) < 0)
          quad(id(i - 1, j - 1, k), id(i, j - 1, k), id(i, j, k), id(i - 1, j, k), !inside)
      }
  return new Uint32Array(indices)
}
