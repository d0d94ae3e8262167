import { Color, type Vector3 } from 'three'

/** A colour as linear red, green, blue, 0..1. */
export type Rgb = readonly [number, number, number]

/** Colour of a surface at a point of the room (metres) with its normal. */
export type Shade = (at: Vector3, normal: Vector3) => Rgb

/** Linear colour of a CSS hex colour. */
export function rgb(hex: string): Rgb {
  const { r, g, b } = new Color(hex)
  return [r, g, b]
}

/** Blend from `a` (0) to `b` (1). */
export function mix(a: Rgb, b: Rgb, t: number): Rgb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

/** The colour made lighter (> 1) or darker (< 1). */
export function scale(a: Rgb, by: number): Rgb {
  return [a[0] * by, a[1] * by, a[2] * by]
}
