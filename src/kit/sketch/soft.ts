import type { Vec } from '../light/lights.ts'
import type { Points, Rays, Solver } from '../light/solver.ts'
import type { Piece } from '../model.ts'
import type { Nearness } from './nearness.ts'
import type { Volume } from './volume.ts'

/** Smaller than this (metres) keeps no light from others. */
const SMALL = 0.3

/** Irradiance of the points by rays, three numbers each. */
export function lightByRays(solver: Solver, points: Points, rays: Rays, seed: number): Float32Array {
  const count = points.position.length / 3
  const light = new Float32Array(count * 3)
  solver.light(points, 0, count, rays, seed, light, new Float32Array(count))
  return light
}

/** Adds the light of a volume to the irradiance of the points, `gain` times, less near other things. */
export function addSoftLight(
  volume: Volume,
  nearness: Nearness,
  { position, normal }: Points,
  gain: number,
  into: Float32Array,
): void {
  for (let i = 0; i < into.length; i += 3) {
    const at: Vec = [position[i]!, position[i + 1]!, position[i + 2]!]
    const towards: Vec = [normal[i]!, normal[i + 1]!, normal[i + 2]!]
    volume.add(at, towards, gain * nearness(at, towards), into, i)
  }
}

/** True for what is large enough to be missed if it threw no shadow, and for the hoods of lamps. */
export function keepsLight({ casts, surface, solid: { position } }: Piece): boolean {
  if (casts === false) return false
  if (surface === 'shadow') return true
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  position.forEach((value, i) => {
    low[i % 3] = Math.min(low[i % 3]!, value)
    high[i % 3] = Math.max(high[i % 3]!, value)
  })
  return high.some((value, axis) => value - low[axis]! >= SMALL)
}
