import { buildBvh } from './bvh.ts'
import { skyTowards, type Lights, type Vec } from './lights.ts'

/** Triangles that throw shadows and send light on; per vertex: place, colour, own glow, irradiance so far. */
export interface LitScene {
  position: Float32Array
  albedo: Float32Array
  glow: Float32Array
  irradiance: Float32Array
  /** Only triangles that cast. */
  index: Uint32Array
  lights: Lights
}

/** Rays per point: towards the sun, per 9 m² of window, per lamp; `gather`² over the half sphere for bounced light. */
export interface Rays {
  sun: number
  portal: number
  lamp: number
  gather: number
}

/** Points to light, three numbers each, with their normals. */
export interface Points {
  position: Float32Array
  normal: Float32Array
}

const NEAR = 0.004
const FAR = 60
/** Lamps nearer to a probe than this (metres, squared) count as if they were this far: the grid is coarser than their glare. */
const NEAREST = 0.5

/** Lights points and directions of one scene; keeps a ray tree of it. */
export interface Solver {
  /**
   * Irradiance of the points `from`..`to`, written to `into` (three numbers each); `buried` takes the part of
   * gather rays that met the back of a face. The result depends on seed and point number only.
   */
  light(
    points: Points,
    from: number,
    to: number,
    rays: Rays,
    seed: number,
    into: Float32Array,
    buried: Float32Array,
  ): void
  /** Radiance seen from a point along a unit direction, sky included, lamps and sun not. */
  see(from: Vec, towards: Vec, into: Float32Array, at: number): void
  /** Tells every lamp and the sun that shine on a point: unit direction and strength there. */
  eachLight(from: Vec, tell: (towards: Vec, strength: Vec, isSun: boolean) => void): void
}

/** Prepares a scene for lighting. Reads `scene.irradiance` anew on every call. */
export function createSolver(scene: LitScene): Solver {
  const { position, albedo, glow, irradiance, index, lights } = scene
  const bvh = buildBvh(position, index)
  const sum = new Float64Array(3)
  const seen = new Float64Array(3)
  let backs = 0
  let state = 0
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const areas = lights.portals.map((p) => 4 * Math.hypot(...p.halfU) * Math.hypot(...p.halfV))
  const [sunU, sunV] = acrossOf(lights.sun.towards)

  function sunlight(x: number, y: number, z: number, nx: number, ny: number, nz: number, rays: number): void {
    const [dx, dy, dz] = lights.sun.towards
    const cos = nx * dx + ny * dy + nz * dz
    if (cos <= 0) return
    const open = (count: number) => {
      let free = 0
      for (let i = 0; i < count; i++) {
        const angle = ((i + random()) / count) * Math.PI * 2
        const r = lights.sun.softness * Math.sqrt(random())
        const a = Math.cos(angle) * r
        const b = Math.sin(angle) * r
        const rx = dx + sunU[0] * a + sunV[0] * b
        const ry = dy + sunU[1] * a + sunV[1] * b
        const rz = dz + sunU[2] * a + sunV[2] * b
        if (!bvh.blocked(x, y, z, rx, ry, rz, FAR)) free++
      }
      return free / count
    }
    let part = open(Math.min(8, rays))
    if (rays > 8 && part > 0 && part < 1) part = open(rays)
    for (let c = 0; c < 3; c++) sum[c]! += lights.sun.strength[c]! * cos * part
  }

  function skylight(x: number, y: number, z: number, nx: number, ny: number, nz: number, rays: number): void {
    lights.portals.forEach((portal, k) => {
      const { middle: m, halfU: u, halfV: v, inward: n } = portal
      if ((x - m[0]) * n[0] + (y - m[1]) * n[1] + (z - m[2]) * n[2] < 0.01) return
      const columns = Math.max(2, Math.round(Math.sqrt((rays * areas[k]!) / 9)))
      const rows = Math.max(2, Math.round((rays * areas[k]!) / 9 / columns))
      for (let i = 0; i < columns; i++) {
        for (let j = 0; j < rows; j++) {
          const a = ((i + random()) / columns) * 2 - 1
          const b = ((j + random()) / rows) * 2 - 1
          let dx = m[0] + u[0] * a + v[0] * b - x
          let dy = m[1] + u[1] * a + v[1] * b - y
          let dz = m[2] + u[2] * a + v[2] * b - z
          const distance = Math.hypot(dx, dy, dz)
          dx /= distance
          dy /= distance
          dz /= distance
          const here = nx * dx + ny * dy + nz * dz
          const there = -(n[0] * dx + n[1] * dy + n[2] * dz)
          if (here <= 0 || there <= 0 || bvh.blocked(x, y, z, dx, dy, dz, FAR)) continue
          const sky = skyTowards(lights, dy)
          const weight = (here * there * areas[k]!) / Math.max(distance * distance, 0.05) / (columns * rows)
          for (let c = 0; c < 3; c++) sum[c]! += sky[c]! * weight
        }
      }
    })
  }

  function lamplight(
    x: number,
    y: number,
    z: number,
    nx: number,
    ny: number,
    nz: number,
    rays: number,
  ): void {
    const from = (px: number, py: number, pz: number, strength: Vec, radius: number, weight: number) => {
      let dx = px - x
      let dy = py - y
      let dz = pz - z
      const distance = Math.hypot(dx, dy, dz)
      dx /= distance
      dy /= distance
      dz /= distance
      const cos = nx * dx + ny * dy + nz * dz
      if (cos <= 0) return
      if (distance > radius * 1.6 && bvh.blocked(x, y, z, dx, dy, dz, distance - radius * 1.5)) return
      const k = (cos / Math.max(distance * distance, 0.02)) * weight
      for (let c = 0; c < 3; c++) sum[c]! += strength[c]! * k
    }
    for (const { at, strength, radius } of lights.bulbs) {
      for (let i = 0; i < rays; i++) {
        const [a, b, c] = [random() - 0.5, random() - 0.5, random() - 0.5]
        from(
          at[0] + a * 1.4 * radius,
          at[1] + b * 0.7 * radius,
          at[2] + c * 1.4 * radius,
          strength,
          radius,
          1 / rays,
        )
      }
    }
    for (const { from: a, to: b, strength } of lights.strips) {
      for (let i = 0; i < rays * 2; i++) {
        const t = (i + random()) / (rays * 2)
        from(
          a[0] + (b[0] - a[0]) * t,
          a[1] + (b[1] - a[1]) * t,
          a[2] + (b[2] - a[2]) * t,
          strength,
          0.02,
          0.5 / rays,
        )
      }
    }
  }

  function radiance(
    x: number,
    y: number,
    z: number,
    dx: number,
    dy: number,
    dz: number,
    withSky: boolean,
  ): void {
    seen.fill(0)
    if (!bvh.closest(x, y, z, dx, dy, dz, FAR)) {
      if (withSky) seen.set(skyTowards(lights, dy))
      return
    }
    const t = bvh.hit.triangle * 3
    const i = index[t]! * 3
    const j = index[t + 1]! * 3
    const k = index[t + 2]! * 3
    const ax = position[i]!
    const ay = position[i + 1]!
    const az = position[i + 2]!
    const ux = position[j]! - ax
    const uy = position[j + 1]! - ay
    const uz = position[j + 2]! - az
    const vx = position[k]! - ax
    const vy = position[k + 1]! - ay
    const vz = position[k + 2]! - az
    const facing = (uy * vz - uz * vy) * dx + (uz * vx - ux * vz) * dy + (ux * vy - uy * vx) * dz
    if (facing > 0) {
      backs++
      return
    }
    const w1 = bvh.hit.u
    const w2 = bvh.hit.v
    const w0 = 1 - w1 - w2
    const own = glow[index[t]!]!
    for (let c = 0; c < 3; c++) {
      const color = albedo[i + c]! * w0 + albedo[j + c]! * w1 + albedo[k + c]! * w2
      const light = irradiance[i + c]! * w0 + irradiance[j + c]! * w1 + irradiance[k + c]! * w2
      seen[c] = own > 0 ? Math.min(color * own, 3) : (color * light) / Math.PI
    }
  }

  function bounced(x: number, y: number, z: number, nx: number, ny: number, nz: number, g: number): number {
    const s = nz >= 0 ? 1 : -1
    const a = -1 / (s + nz)
    const b = nx * ny * a
    const tx = 1 + s * nx * nx * a
    const ty = s * b
    const tz = -s * nx
    const by = s + ny * ny * a
    const turn = random()
    const total = new Float64Array(3)
    backs = 0
    for (let i = 0; i < g; i++) {
      for (let j = 0; j < g; j++) {
        const u = (i + random()) / g
        const angle = ((j + random()) / g + turn) * Math.PI * 2
        const r = Math.sqrt(u)
        const up = Math.sqrt(1 - u)
        const cx = Math.cos(angle) * r
        const cy = Math.sin(angle) * r
        const dx = tx * cx + b * cy + nx * up
        const dy = ty * cx + by * cy + ny * up
        const dz = tz * cx - ny * cy + nz * up
        radiance(x, y, z, dx, dy, dz, lights.isOpen)
        for (let c = 0; c < 3; c++) total[c]! += seen[c]!
      }
    }
    for (let c = 0; c < 3; c++) sum[c]! += (total[c]! * Math.PI) / (g * g)
    return backs / (g * g)
  }

  return {
    light({ position: p, normal }, from, to, rays, seed, into, buried) {
      for (let i = from; i < to; i++) {
        const [nx, ny, nz] = [normal[i * 3]!, normal[i * 3 + 1]!, normal[i * 3 + 2]!]
        if (nx === 0 && ny === 0 && nz === 0) continue
        const [x, y, z] = [p[i * 3]! + nx * NEAR, p[i * 3 + 1]! + ny * NEAR, p[i * 3 + 2]! + nz * NEAR]
        state = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca6b)
        sum.fill(0)
        if (rays.sun) sunlight(x, y, z, nx, ny, nz, rays.sun)
        if (rays.portal) skylight(x, y, z, nx, ny, nz, rays.portal)
        if (rays.lamp) lamplight(x, y, z, nx, ny, nz, rays.lamp)
        if (rays.gather) buried[i] = bounced(x, y, z, nx, ny, nz, rays.gather)
        into.set(sum, i * 3)
      }
    },
    see(from, towards, into, at) {
      radiance(...from, ...towards, true)
      into.set(seen, at)
    },
    eachLight(from, tell) {
      const { towards, strength } = lights.sun
      if (!bvh.blocked(...from, ...towards, FAR)) tell(towards, strength, true)
      for (const bulb of lights.bulbs) {
        const way = bulb.at.map((value, axis) => value - from[axis]!)
        const distance = Math.hypot(...way)
        const [x, y, z] = way.map((value) => value / distance) as [number, number, number]
        if (bvh.blocked(...from, x, y, z, Math.max(0, distance - bulb.radius * 1.5))) continue
        const [r, g, b] = bulb.strength.map((value) => value / Math.max(distance * distance, NEAREST)) as [
          number,
          number,
          number,
        ]
        tell([x, y, z], [r, g, b], false)
      }
    },
  }
}

function acrossOf([x, y, z]: Vec): [Vec, Vec] {
  const length = Math.hypot(x, z) || 1
  const u: Vec = Math.hypot(x, z) > 1e-3 ? [z / length, 0, -x / length] : [1, 0, 0]
  return [u, [y * u[2] - z * u[1], z * u[0] - x * u[2], x * u[1] - y * u[0]]]
}
