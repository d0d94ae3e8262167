import type { Rgb } from '../color.ts'

/** A point or direction in the room. */
export type Vec = readonly [number, number, number]

/** A window or door through which the sky shines in: middle, half sides, direction into the room. */
export interface Portal {
  middle: Vec
  halfU: Vec
  halfV: Vec
  inward: Vec
}

/** All that gives light to a site. Strengths are radiance (sky) and irradiance (sun) in one free unit. */
export interface Lights {
  sun: { towards: Vec; strength: Rgb; softness: number }
  sky: { zenith: Rgb; horizon: Rgb; ground: Rgb }
  portals: Portal[]
  bulbs: { at: Vec; strength: Rgb; radius: number }[]
  strips: { from: Vec; to: Vec; strength: Rgb }[]
  /** True outdoors: rays that meet nothing see the sky. Indoors the portals bring it. */
  isOpen: boolean
  /** Brightness of the picture: display colour = tone(exposure × albedo × irradiance / π). */
  exposure: number
}

/** Radiance of the sky in a direction of which only the height matters (`dy` of a unit vector). */
export function skyTowards({ sky }: Lights, dy: number): Rgb {
  const [a, b, t] =
    dy >= 0 ? [sky.horizon, sky.zenith, Math.sqrt(dy)] : [sky.horizon, sky.ground, Math.min(1, -dy * 4)]
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}
