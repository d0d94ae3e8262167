import { CatmullRomCurve3, Vector3 } from 'three'
import { tidy, type Solid } from './solid.ts'

/** Options of {@link tube}. */
export interface TubeOptions {
  /** Corners round the tube. Default 8. */
  sides?: number
  /** Pieces along the tube. Default 12. */
  steps?: number
  /** Close both ends with a small dome. Default true. */
  caps?: boolean
  /** Thickness across the second direction, as a part of the radius. Default 1 (round). */
  flat?: number
}

/** A tube through the points; the radius may change along it (0 = start, 1 = end). */
export function tube(
  points: readonly (readonly [number, number, number])[],
  radius: number | ((along: number) => number),
  options: TubeOptions = {},
): Solid {
  const { sides = 8, steps = 12, caps = true, flat = 1 } = options
  const curve = new CatmullRomCurve3(
    points.map((p) => new Vector3(...p)),
    false,
    'centripetal',
  )
  const frames = curve.computeFrenetFrames(steps, false)
  const radiusAt = (along: number) => (typeof radius === 'function' ? radius(along) : radius)
  const solid: Solid = { position: [], normal: [], index: [] }
  const out = new Vector3()
  for (let step = 0; step <= steps; step++) {
    const centre = curve.getPointAt(step / steps)
    const r = radiusAt(step / steps)
    for (let side = 0; side < sides; side++) {
      const angle = (side / sides) * Math.PI * 2
      out.copy(frames.normals[step]!).multiplyScalar(Math.cos(angle))
      out.addScaledVector(frames.binormals[step]!, Math.sin(angle) * flat)
      solid.position.push(centre.x + out.x * r, centre.y + out.y * r, centre.z + out.z * r)
      solid.normal.push(...out.normalize().toArray())
    }
  }
  for (let step = 0; step < steps; step++) {
    for (let side = 0; side < sides; side++) {
      const a = step * sides + side
      const b = step * sides + ((side + 1) % sides)
      solid.index.push(a, b, a + sides, b, b + sides, a + sides)
    }
  }
  if (caps) {
    for (const end of [0, steps]) {
      const tip = solid.position.length / 3
      const along = frames.tangents[end]!.clone().multiplyScalar(end ? 1 : -1)
      const centre = curve.getPointAt(end / steps).addScaledVector(along, radiusAt(end / steps) * 0.5 * flat)
      solid.position.push(...centre.toArray())
      solid.normal.push(...along.toArray())
      for (let side = 0; side < sides; side++) {
        const a = end * sides + side
        const b = end * sides + ((side + 1) % sides)
        if (end) solid.index.push(a, b, tip)
        else solid.index.push(b, a, tip)
      }
    }
  }
  return tidy(solid)
}
