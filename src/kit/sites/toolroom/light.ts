import type { Lights } from '../../light/lights.ts'
import { OPENINGS, PANELS, ROOM } from './room.ts'

const SUN = { towards: [-0.74, 0.31, 0.14], strength: [10.5, 8.8, 6.4], softness: 0.016 } as const
const SKY = { zenith: [2, 2.5, 3.3], horizon: [3.1, 3.15, 3.2], ground: [1.2, 1.25, 1.05] } as const

const { middle, w, low, high } = OPENINGS.window

/** An afternoon: sun through the west window onto the floor, warm lamps over the benches and the bay. */
export const ROOM_LIGHT: Lights = {
  sun: SUN,
  sky: SKY,
  portals: [
    {
      middle: [ROOM.west - 0.03, (low + high) / 2, middle],
      halfU: [0, 0, w / 2 - 0.06],
      halfV: [0, (high - low) / 2 - 0.06, 0],
      inward: [1, 0, 0],
    },
  ],
  bulbs: PANELS.map(([x, z]) => ({
    // All of it below the ceiling, or parts of the walls' upper edge would not see it.
    at: [x, ROOM.ceiling - 0.026, z],
    strength: [1.08, 0.99, 0.85],
    radius: 0.03,
  })),
  strips: [],
  isOpen: false,
  exposure: 2.1,
}

/** The same afternoon over the yard, seen by an eye that is used to the room: a little over-bright. */
export const YARD_LIGHT: Lights = {
  sun: { ...SUN, towards: [0.72, 0.55, 0.42] },
  sky: SKY,
  portals: [],
  bulbs: [],
  strips: [],
  isOpen: true,
  exposure: 0.4,
}

/** Where the light of people and carried things is measured: before the benches, not inside what stands on them. */
export const PROBES = { min: [-2.58, 0.3, -1.95], step: [0.86, 0.8, 0.86], count: [7, 3, 6] } as const
