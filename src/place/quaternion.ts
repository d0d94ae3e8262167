/** A direction or point in three dimensions. */
export type Vector = readonly [x: number, y: number, z: number]

/** A rotation; of length one. */
export type Quaternion = readonly [x: number, y: number, z: number, w: number]

/** The rotation about an axis of length one, degrees counterclockwise as seen against the axis. */
export function rotationAbout([x, y, z]: Vector, degrees: number): Quaternion {
  const half = (degrees * Math.PI) / 360
  const sine = Math.sin(half)
  return [x * sine, y * sine, z * sine, Math.cos(half)]
}

/** First `b`, then `a`. */
export function multiply(a: Quaternion, b: Quaternion): Quaternion {
  const [ax, ay, az, aw] = a
  const [bx, by, bz, bw] = b
  return [
    aw * bx + ax * bw + ay * bz - az * by,
    aw * by - ax * bz + ay * bw + az * bx,
    aw * bz + ax * by - ay * bx + az * bw,
    aw * bw - ax * bx - ay * by - az * bz,
  ]
}

/** The vector as the rotation leaves it. */
export function rotate([qx, qy, qz, qw]: Quaternion, [x, y, z]: Vector): Vector {
  const tx = 2 * (qy * z - qz * y)
  const ty = 2 * (qz * x - qx * z)
  const tz = 2 * (qx * y - qy * x)
  return [x + qw * tx + qy * tz - qz * ty, y + qw * ty + qz * tx - qx * tz, z + qw * tz + qx * ty - qy * tx]
}

/** Degrees between two rotations, 0 to 180. */
export function angleBetween(a: Quaternion, b: Quaternion): number {
  const cosine = Math.abs(a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3])
  return (Math.acos(Math.min(1, cosine)) * 360) / Math.PI
}
