import type { Vec3 } from './vec.ts'

/** A shape as its signed distance: negative inside, metres. Between shapes it is only roughly a distance. */
export type Field = (x: number, y: number, z: number) => number

/** The smaller of two distances, rounded where they meet over `k` metres. */
export const smoothMin = (a: number, b: number, k: number): number => {
  const h = Math.max(k - Math.abs(a - b), 0) / k
  return Math.min(a, b) - h * h * k * 0.25
}
/** The larger of two distances, rounded where they meet over `k` metres. */
export const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k)

export const sphere =
  (centre: Vec3, radius: number): Field =>
  (x, y, z) =>
    Math.hypot(x - centre[0], y - centre[1], z - centre[2]) - radius

export const ellipsoid = (centre: Vec3, radii: Vec3): Field => {
  const [cx, cy, cz] = centre
  const [rx, ry, rz] = radii
  return (x, y, z) => {
    const dx = x - cx
    const dy = y - cy
    const dz = z - cz
    const near = Math.hypot(dx / rx, dy / ry, dz / rz)
    const slope = Math.hypot(dx / (rx * rx), dy / (ry * ry), dz / (rz * rz))
    return slope < 1e-9 ? -Math.min(rx, ry, rz) : (near * (near - 1)) / slope
  }
}

/** A rod with round ends whose radius goes from `from` at `a` to `to` at `b`. */
export const capsule = (a: Vec3, b: Vec3, from: number, to = from): Field => {
  const [ax, ay, az] = a
  const bx = b[0] - ax
  const by = b[1] - ay
  const bz = b[2] - az
  const length2 = bx * bx + by * by + bz * bz
  return (x, y, z) => {
    const px = x - ax
    const py = y - ay
    const pz = z - az
    const h = Math.max(0, Math.min(1, (px * bx + py * by + pz * bz) / length2))
    return Math.hypot(px - bx * h, py - by * h, pz - bz * h) - (from + (to - from) * h)
  }
}

/** A box of the given half sizes with edges rounded by `radius`. */
export const roundedBox = (centre: Vec3, half: Vec3, radius: number): Field => {
  const [cx, cy, cz] = centre
  return (x, y, z) => {
    const dx = Math.abs(x - cx) - half[0] + radius
    const dy = Math.abs(y - cy) - half[1] + radius
    const dz = Math.abs(z - cz) - half[2] + radius
    const outside = Math.hypot(Math.max(dx, 0), Math.max(dy, 0), Math.max(dz, 0))
    return outside + Math.min(Math.max(dx, dy, dz), 0) - radius
  }
}

/** All the fields as one body, melted together over `k` metres. */
export const blend = (k: number, first: Field, ...others: Field[]): Field => {
  return (x, y, z) => {
    let distance = first(x, y, z)
    for (const other of others) distance = smoothMin(distance, other(x, y, z), k)
    return distance
  }
}

/** A skin of cloth lying on `a`, from `inner` to `outer` metres above it, inside the outline. */
export const cloth = (a: Field, inner: number, outer: number, outline: Field, edge = 0.006): Field => {
  return (x, y, z) => {
    const distance = a(x, y, z)
    return smoothMax(smoothMax(distance - outer, inner - distance, 0.002), outline(x, y, z), edge)
  }
}

/** The outward direction at a point, and how fast the field grows along it (1 for a true distance). */
export const gradient = (field: Field, [x, y, z]: Vec3, reach = 0.0012): { normal: Vec3; slope: number } => {
  const gx = field(x + reach, y, z) - field(x - reach, y, z)
  const gy = field(x, y + reach, z) - field(x, y - reach, z)
  const gz = field(x, y, z + reach) - field(x, y, z - reach)
  const length = Math.hypot(gx, gy, gz) || 1
  return { normal: [gx / length, gy / length, gz / length], slope: length / (2 * reach) }
}
