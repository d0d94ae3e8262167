import type { Site } from '#scenario'

/** Floats per probe: nine spherical-harmonic coefficients of three channels. */
export const PROBE_FLOATS = 27

/**
 * Writes the light that arrives at a point, blended from the eight probes around it, into `out`
 * (27 floats: coefficient by coefficient, red green blue; radiance, not yet convolved with a cosine).
 * Points outside the grid take the light at its border. Allocates nothing.
 */
export function lightAt(probes: Site['probes'], x: number, y: number, z: number, out: Float32Array): void {
  const [nx, ny, nz] = probes.count
  const fx = gridCoordinate(x, probes.min[0], probes.step[0], nx)
  const fy = gridCoordinate(y, probes.min[1], probes.step[1], ny)
  const fz = gridCoordinate(z, probes.min[2], probes.step[2], nz)
  const ix = Math.floor(fx)
  const iy = Math.floor(fy)
  const iz = Math.floor(fz)
  out.fill(0)
  for (let corner = 0; corner < 8; corner++) {
    const dx = corner & 1
    const dy = (corner >> 1) & 1
    const dz = corner >> 2
    const weight = share(fx - ix, dx) * share(fy - iy, dy) * share(fz - iz, dz)
    if (weight === 0) continue
    const at = (((iy + dy) * nz + iz + dz) * nx + ix + dx) * PROBE_FLOATS
    for (let i = 0; i < PROBE_FLOATS; i++) out[i]! += weight * probes.sh[at + i]!
  }
}

function gridCoordinate(value: number, min: number, step: number, count: number): number {
  return Math.min(Math.max((value - min) / step, 0), count - 1)
}

function share(fraction: number, side: number): number {
  return side === 1 ? fraction : 1 - fraction
}
