import type { Lights, Portal } from '../../light/lights.ts'
import { MALL, ROOF_LIGHTS } from './room.ts'

const SUN = { towards: [0.42, 0.84, 0.34], strength: [5.4, 4.8, 3.7], softness: 0.02 } as const
/** Rays go by the area of a portal: these are smaller than the glass they stand for, and the sky in them is as much brighter. */
const PART = 0.6
const bright = (light: number): number => light / PART ** 2
const SKY = {
  zenith: [bright(3.1), bright(3.5), bright(4.1)],
  horizon: [bright(4), bright(4.1), bright(4.2)],
  ground: [bright(1.6), bright(1.5), bright(1.3)],
} as const

const { lantern, roof } = MALL

/** Sky through a hole in the roof. */
const above = (x0: number, x1: number, z0: number, z1: number, y: number): Portal => ({
  middle: [(x0 + x1) / 2, y, (z0 + z1) / 2],
  halfU: [((x1 - x0) / 2) * PART, 0, 0],
  halfV: [0, 0, ((z1 - z0) / 2) * PART],
  inward: [0, -1, 0],
})

const HIGH = 3.9
/** Half the width of the glass at the end of an arm. */
const WIDE = MALL.arm - 0.2

/** Late morning: the sun and a bright sky through the roof, warm light in every shop. */
export const ROOM_LIGHT: Lights = {
  sun: SUN,
  sky: SKY,
  portals: [
    above(-lantern.half, lantern.half, -lantern.half, lantern.half, lantern.eaves + 0.02),
    ...Object.values(ROOF_LIGHTS)
      .flat()
      .map(({ x0, x1, z0, z1 }) => above(x0, x1, z0, z1, roof + 0.02)),
    {
      middle: [0, HIGH / 2, MALL.south + 0.06],
      halfU: [WIDE * PART, 0, 0],
      halfV: [0, (HIGH / 2) * PART, 0],
      inward: [0, 0, -1],
    },
    {
      middle: [MALL.west - 0.06, HIGH / 2, 0],
      halfU: [0, 0, WIDE * PART],
      halfV: [0, (HIGH / 2) * PART, 0],
      inward: [1, 0, 0],
    },
  ],
  // Shops are lit by their ceilings.
  bulbs: [],
  strips: [],
  isOpen: false,
  exposure: 1.4,
}

/** The same morning outside, seen by an eye that is used to the mall: a little over-bright. */
export const OUTSIDE_LIGHT: Lights = {
  sun: { ...SUN, strength: [9, 8, 6.4] },
  sky: { zenith: [2, 2.5, 3.3], horizon: [3.1, 3.15, 3.2], ground: [1.2, 1.25, 1.05] },
  portals: [],
  bulbs: [],
  strips: [],
  isOpen: true,
  exposure: 0.45,
}

/** Where the light of people and carried things is measured: in the walks and a step into the shops, never in a wall. */
export const PROBES = { min: [-25.5, 0.5, -19.5], step: [3, 1.2, 3], count: [18, 2, 14] } as const
