import { Vector3 } from 'three'
import type { Site } from '#scenario'

/** Floats per probe: nine spherical-harmonic coefficients of three channels. */
export const PROBE_FLOATS = 27
/** Square metres that something moves before its light is looked at again. */
const SAME_LIGHT = 0.0004

/**
 * Writes the light that arrives at a point, blended from the eight probes around it, into `out`
 * (27 floats: coefficient by coefficient, red green blue; radiance, not yet convolved with a cosine).
 * Points outside the grid take the light at its border. Allocates nothing.
 */
export function lightAt(probes: Site['probes'], at: Vector3, out: Float32Array): void {
  const nx = probes.count[0]
  const ny = probes.count[1]
  const nz = probes.count[2]
  const { min, step } = probes
  const fx = Math.min(Math.max((at.x - min[0]) / step[0], 0), nx - 1)
  const fy = Math.min(Math.max((at.y - min[1]) / step[1], 0), ny - 1)
  const fz = Math.min(Math.max((at.z - min[2]) / step[2], 0), nz - 1)
  const ix = Math.floor(fx)
  const iy = Math.floor(fy)
  const iz = Math.floor(fz)
  out.fill(0)
  for (let corner = 0; corner < 8; corner++) {
    const dx = corner & 1
    const dy = (corner >> 1) & 1
    const dz = corner >> 2
    const weight = (dx ? fx - ix : 1 - fx + ix) * (dy ? fy - iy : 1 - fy + iy) * (dz ? fz - iz : 1 - fz + iz)
    if (weight === 0) continue
    const first = (((iy + dy) * nz + iz + dz) * nx + ix + dx) * PROBE_FLOATS
    for (let i = 0; i < PROBE_FLOATS; i++) out[i]! += weight * probes.sh[first + i]!
  }
}

/**
 * Keeps `out` at the light where something is that moves: call with its place every frame. Answers whether the light
 * was looked at again, which a step of two centimetres brings about.
 */
export function followLight(probes: Site['probes'], out: Float32Array): (at: Vector3) => boolean {
  const lit = new Vector3(NaN)
  return (at) => {
    if (at.distanceToSquared(lit) < SAME_LIGHT) return false
    lit.copy(at)
    lightAt(probes, at, out)
    return true
  }
}
