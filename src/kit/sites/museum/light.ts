import type { Lights, Vec } from '../../light/lights.ts'
import type { Model } from '../../model.ts'
import { OPENINGS, PANE, PANES, ROOM, SPOTLIGHTS } from './room.ts'

const SKY = { zenith: [2.3, 2.7, 3.3], horizon: [3.2, 3.3, 3.4], ground: [1.3, 1.3, 1.15] } as const
/** A hazy morning: what comes in through the high window is bright all over the sky. */
const BRIGHT_SKY = { zenith: [5.4, 5.9, 6.6], horizon: [6.9, 7, 7], ground: [3.4, 3.2, 2.8] } as const
const { low, high } = OPENINGS.window

/** How far a spotlight leans from straight down. */
const LEAN = 0.6
/** The lamp's place in the frame of the spotlight, and the hood that makes its light a cone. */
const LAMP = { y: -0.21, z: 0.03 } as const
const HOOD = { radius: 0.075, deep: 0.07 } as const

/** How deep in the hood each share of a spotlight's light sits: the edge of its cone fades in as many steps. */
const DEPTHS = [0, 0.015, 0.03, 0.045] as const

/** Lamps of the workshop: x and z of their middles. */
export const STRIPS = [
  [-2.9, 0.35],
  [-0.9, 0.35],
] as const

/** A glow along the track of the gallery: without it the floor behind the cones is black and their edges are hard. */
const GLOWS = [-2.1, -0.7, 0.7, 2.1].map((z) => ({
  at: [2.62, ROOM.ceiling - 0.5, z] as Vec,
  strength: [0.62, 0.5, 0.34] as const,
  radius: 0.05,
}))

/** Calm light from the high window, a little from the lamps of the workshop, and warm spots in the dark gallery. */
export const ROOM_LIGHT: Lights = {
  // The sun lies on the packing table only, and goes when the blind is drawn: see sun.ts.
  sun: { towards: [0.13, 0.83, -0.55], strength: [0, 0, 0], softness: 0.016 },
  sky: BRIGHT_SKY,
  // Pane by pane and in strips: the more portals, the finer the light that comes through them.
  portals: PANES.flatMap((x) =>
    [1 / 6, 1 / 2, 5 / 6].map((part) => ({
      middle: [x, low + (high - low) * part, ROOM.north - 0.03] as Vec,
      halfU: [PANE / 2 - 0.04, 0, 0] as Vec,
      halfV: [0, (high - low) / 6 - 0.02, 0] as Vec,
      inward: [0, 0, 1] as Vec,
    })),
  ),
  bulbs: [
    ...GLOWS,
    ...SPOTLIGHTS.flatMap(({ x, z, ry, strength }) =>
      DEPTHS.map((deep) => {
        const out = LAMP.z - deep * Math.sin(LEAN)
        const share = strength / DEPTHS.length
        return {
          at: [
            x + Math.sin(ry) * out,
            ROOM.ceiling + LAMP.y + deep * Math.cos(LEAN),
            z + Math.cos(ry) * out,
          ] as Vec,
          strength: [10 * share, 7.7 * share, 4.9 * share] as const,
          radius: 0.004,
        }
      }),
    ),
  ],
  strips: STRIPS.map(([x, z]) => ({
    from: [x - 0.57, ROOM.ceiling - 0.16, z] as Vec,
    to: [x + 0.57, ROOM.ceiling - 0.16, z] as Vec,
    strength: [1.9, 1.78, 1.56] as const,
  })),
  isOpen: false,
  exposure: 2.1,
}

/** The harbour outside, seen by an eye that is used to the room: a little over-bright. */
export const HARBOUR_LIGHT: Lights = {
  sun: { towards: [0.3, 0.6, 0.74], strength: [9, 8, 6.4], softness: 0.016 },
  sky: SKY,
  portals: [],
  bulbs: [],
  strips: [],
  isOpen: true,
  exposure: 0.45,
}

/** Where the light of people and carried things is measured. */
export const PROBES = { min: [-4.2, 0.3, -2.9], step: [1.2, 0.8, 1.16], count: [8, 4, 6] } as const

/** Dark hoods that nobody sees: they let the lamps of the spotlights shine in one direction only. */
export function hoods(m: Model): void {
  for (const { x, z, ry } of SPOTLIGHTS)
    m.at({ x, y: ROOM.ceiling + LAMP.y, z, ry }, () =>
      m.at({ z: LAMP.z, rx: Math.PI - LEAN }, () =>
        m.turn(
          [
            [0, -0.07],
            [HOOD.radius, -0.07],
            [HOOD.radius, HOOD.deep],
          ],
          [0, 0, 0],
          { segments: 16, surface: 'shadow' },
        ),
      ),
    )
}
