import type { Vec } from './lights.ts'
import type { Solver } from './solver.ts'

/** A grid of light probes: nine colour coefficients of the second-order spherical harmonics each. */
export interface ProbeGrid {
  min: Vec
  step: Vec
  /** Probes along x, y, z; x runs fastest, then z, then y. */
  count: Vec
  /** 27 numbers per probe: coefficient by coefficient, red green blue. */
  sh: number[]
}

const DIRECTIONS = 512
const BRIGHTEST = 6
/** Share of lamplight that a probe keeps: it stands for a metre of room of which some lies in shade. */
const LAMPS = 0.6
/** Share of the sun that it keeps: full sun would leave nothing but white of a face that the room's eye is not set for. */
const SUN = 0.12

/** Looks round from every point of the grid; `exposure` turns radiance into the brightness of the picture. */
export function bakeProbes(solver: Solver, grid: Omit<ProbeGrid, 'sh'>, exposure: number): ProbeGrid {
  const sh: number[] = []
  const [nx, ny, nz] = grid.count
  for (let y = 0; y < ny; y++) {
    for (let z = 0; z < nz; z++) {
      for (let x = 0; x < nx; x++) {
        const at = [x, y, z].map((n, axis) => grid.min[axis]! + n * grid.step[axis]!)
        sh.push(...probeAt(solver, at as unknown as Vec, exposure))
      }
    }
  }
  return { ...grid, sh }
}

function probeAt(solver: Solver, at: Vec, exposure: number): number[] {
  const sum = new Float64Array(27)
  const seen = new Float32Array(3)
  for (let i = 0; i < DIRECTIONS; i++) {
    const y = 1 - (2 * (i + 0.5)) / DIRECTIONS
    const angle = i * 2.39996323
    const r = Math.sqrt(1 - y * y)
    const towards: Vec = [r * Math.cos(angle), y, r * Math.sin(angle)]
    solver.see(at, towards, seen, 0)
    basis(towards).forEach((b, k) => {
      for (let c = 0; c < 3; c++) sum[k * 3 + c]! += Math.min(seen[c]! * exposure, BRIGHTEST) * b
    })
  }
  for (let i = 0; i < sum.length; i++) sum[i]! *= (4 * Math.PI) / DIRECTIONS
  solver.eachLight(at, (towards, strength, isSun) => {
    basis(towards).forEach((b, k) => {
      for (let c = 0; c < 3; c++) sum[k * 3 + c]! += strength[c]! * exposure * (isSun ? SUN : LAMPS) * b
    })
  })
  return Array.from(sum, (value) => Number(value.toFixed(3)))
}

/** The first nine real spherical harmonics in a unit direction, in the order of three's SphericalHarmonics3. */
export function basis([x, y, z]: Vec): number[] {
  return [
    0.282095,
    0.488603 * y,
    0.488603 * z,
    0.488603 * x,
    1.092548 * x * y,
    1.092548 * y * z,
    0.315392 * (3 * z * z - 1),
    1.092548 * x * z,
    0.546274 * (x * x - y * y),
  ]
}
