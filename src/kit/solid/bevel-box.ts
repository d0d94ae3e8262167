import type { Vector3 } from 'three'
import { tidy, vertexAt, type Solid } from './solid.ts'

/** The six sides of a box; `-y` is the bottom. */
export type Side = '-x' | '+x' | '-y' | '+y' | '-z' | '+z'

/**
 * A box around the origin with a flat bevel on every edge.
 *
 * Normals lie on the six sides only, so the bevel shades as if it were round: 24 vertices, 44 triangles.
 * Sides in `without` (which nobody can see) are left out together with their bevels.
 */
export function bevelBox(
  w: number,
  h: number,
  d: number,
  bevel: number,
  without: readonly Side[] = [],
): Solid {
  const half = [w / 2, h / 2, d / 2]
  const b = Math.min(bevel, w * 0.49, h * 0.49, d * 0.49)
  const solid: Solid = { position: [], normal: [], index: [] }
  for (let corner = 0; corner < 8; corner++) {
    for (let side = 0; side < 3; side++) {
      for (let axis = 0; axis < 3; axis++) {
        const sign = (corner >> axis) & 1 ? 1 : -1
        solid.position.push(sign * (half[axis]! - (axis === side ? 0 : b)))
        solid.normal.push(axis === side ? sign : 0)
      }
    }
  }
  const at = (corner: number, side: number) => corner * 3 + side
  const isOpen = (axis: number, end: number) => without.includes(`${end ? '+' : '-'}${'xyz'[axis]}` as Side)
  const face = (a: number, c: number, e: number) => pushOutward(solid, a, c, e)
  for (let axis = 0; axis < 3; axis++) {
    const [u, v] = [(axis + 1) % 3, (axis + 2) % 3]
    for (let end = 0; end < 2; end++) {
      if (isOpen(axis, end)) continue
      const base = end << axis
      const [p, q, r] = [base | (1 << u), base | (1 << u) | (1 << v), base | (1 << v)]
      face(at(base, axis), at(p, axis), at(q, axis))
      face(at(base, axis), at(q, axis), at(r, axis))
    }
    for (let i = 0; i < 4; i++) {
      const [endU, endV] = [i & 1, i >> 1]
      if (isOpen(u, endU) || isOpen(v, endV)) continue
      const from = (endU << u) | (endV << v)
      const to = from | (1 << axis)
      face(at(from, u), at(to, u), at(to, v))
      face(at(from, u), at(to, v), at(from, v))
    }
  }
  for (let corner = 0; corner < 8; corner++) {
    if ([0, 1, 2].some((axis) => isOpen(axis, (corner >> axis) & 1))) continue
    face(at(corner, 0), at(corner, 1), at(corner, 2))
  }
  return tidy(solid)
}

function pushOutward(solid: Solid, a: number, b: number, c: number): void {
  const [p, q, r] = [a, b, c].map((i) => vertexAt(solid.position, i)) as [Vector3, Vector3, Vector3]
  const middle = p.clone().add(q).add(r)
  const facing = q.sub(p).cross(r.sub(p)).dot(middle)
  if (facing < 0) solid.index.push(a, c, b)
  else solid.index.push(a, b, c)
}
