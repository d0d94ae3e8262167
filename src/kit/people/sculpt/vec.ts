/** A point or direction, metres or unitless. */
export type Vec3 = readonly [number, number, number]

export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scale = (a: Vec3, by: number): Vec3 => [a[0] * by, a[1] * by, a[2] * by]
/** `a + b * by` */
export const along = (a: Vec3, b: Vec3, by: number): Vec3 => [
  a[0] + b[0] * by,
  a[1] + b[1] * by,
  a[2] + b[2] * by,
]
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
/** The same direction with length 1; the zero vector stays zero. */
export const normalise = (a: Vec3): Vec3 => scale(a, 1 / (Math.hypot(...a) || 1))
/** The point seen in the mirror between the person's left and right. */
export const mirror = (a: Vec3): Vec3 => [-a[0], a[1], a[2]]

export const clamp01 = (t: number): number => Math.max(0, Math.min(1, t))
/** 0 at 0, 1 at 1, flat at both ends. */
export const ease = (t: number): number => {
  const c = clamp01(t)
  return c * c * (3 - 2 * c)
}
/** A bell of height 1 and the given half width around 0. */
export const bell = (x: number, width: number): number => Math.exp(-((x / width) ** 2))
