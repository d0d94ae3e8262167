import type { Rays } from '#kit/bake'

/** How much work a bake does. */
export interface Quality {
  /** Direct light at vertices. */
  direct: Omit<Rays, 'gather'>
  /** Bounces: rays² per vertex of each pass. */
  bounces: number[]
  /** Lightmap: texels per metre for sun patches on floors and on walls, part of that for soft light, rays² per texel. */
  floorDensity: number
  wallDensity: number
  soft: number
  gather: number
}

/** `draft` for looking at shapes, `high` for what is shipped. */
export const QUALITIES: Record<'draft' | 'high', Quality> = {
  draft: {
    direct: { sun: 4, portal: 8, lamp: 1 },
    bounces: [4, 5],
    floorDensity: 24,
    wallDensity: 12,
    soft: 0.5,
    gather: 6,
  },
  high: {
    direct: { sun: 12, portal: 18, lamp: 2 },
    bounces: [6, 10],
    floorDensity: 52,
    wallDensity: 24,
    soft: 0.5,
    gather: 18,
  },
}
