import type { Lights } from '../../light/lights.ts'

const SKY = { zenith: [1.15, 1.6, 2.35], horizon: [2.1, 2.3, 2.5], ground: [0.9, 0.95, 0.7] } as const

/** The lamps over bench and plant. */
export const LAMPS = [
  { x: -2.75, y: 2.29, z: -2.45 },
  { x: 0.1, y: 2.29, z: -2.45 },
] as const

/** Nine in the morning: warm sun from the east-south-east, a wide blue sky, lamps over bench and plant. */
export const YARD_LIGHT: Lights = {
  sun: { towards: [0.738, 0.53, 0.418], strength: [8.6, 6.5, 3.95], softness: 0.02 },
  sky: SKY,
  portals: [],
  bulbs: [],
  strips: LAMPS.map(({ x, y, z }) => ({
    from: [x - 0.58, y - 0.15, z],
    to: [x + 0.58, y - 0.15, z],
    strength: [3.9, 3.6, 3.05],
  })),
  isOpen: true,
  exposure: 0.4,
}

/** The same morning over the town; the sun stands a little more to the south, so that walls towards us are lit. */
export const TOWN_LIGHT: Lights = {
  ...YARD_LIGHT,
  sun: { ...YARD_LIGHT.sun, towards: [0.42, 0.53, 0.737] },
  strips: [],
}

/** Where the light of people and carried things is measured. */
export const PROBES = { min: [-5.5, 0.3, -3.2], step: [1.22, 0.75, 1.2], count: [9, 3, 8] } as const
