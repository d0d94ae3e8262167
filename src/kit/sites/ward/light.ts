import type { Lights } from '../../light/lights.ts'
import { BED_1, BED_2, BED_LAMP, OPENINGS, PANELS, ROOM } from './room.ts'

const SUN = { towards: [0.8, 0.36, 0.48], strength: [10.8, 8.5, 5.8], softness: 0.016 } as const
const SKY = { zenith: [2, 2.5, 3.3], horizon: [3.1, 3.15, 3.2], ground: [1.2, 1.25, 1.05] } as const

const { middle, w, low, high } = OPENINGS.window

/** Early morning: low sun through the wide east window, cool sky, warm lamps above the beds and the station. */
export const ROOM_LIGHT: Lights = {
  sun: SUN,
  sky: SKY,
  portals: [
    {
      middle: [ROOM.east + 0.03, (low + high) / 2, middle],
      halfU: [0, 0, w / 2 - 0.06],
      halfV: [0, (high - low) / 2 - 0.06, 0],
      inward: [-1, 0, 0],
    },
  ],
  bulbs: PANELS.map(([x, z]) => ({
    // All of it below the ceiling, or parts of the walls' upper edge would not see it.
    at: [x, ROOM.ceiling - 0.026, z],
    strength: [1.2, 1.09, 0.92],
    radius: 0.03,
  })),
  strips: [BED_1, BED_2].map(({ x }) => ({
    from: [x - 0.66, BED_LAMP + 0.21, ROOM.north + 0.2],
    to: [x + 0.66, BED_LAMP + 0.21, ROOM.north + 0.2],
    strength: [0.13, 0.1, 0.062],
  })),
  isOpen: false,
  exposure: 2.1,
}

/** The same morning over the town, seen by an eye that is used to the room: a little over-bright. */
export const TOWN_LIGHT: Lights = {
  sun: { ...SUN, towards: [0.1, 0.55, 0.83] },
  sky: SKY,
  portals: [],
  bulbs: [],
  strips: [],
  isOpen: true,
  exposure: 0.45,
}

/** Where the light of people and carried things is measured. */
export const PROBES = { min: [-3.9, 0.3, -2.8], step: [1.115, 0.8, 1.12], count: [8, 3, 6] } as const
