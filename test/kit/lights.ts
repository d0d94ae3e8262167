import type { Lights } from '#kit/bake'

/** No light at all. */
export const DARK: Lights = {
  sun: { towards: [0, 1, 0], strength: [0, 0, 0], softness: 0 },
  sky: { zenith: [0, 0, 0], horizon: [0, 0, 0], ground: [0, 0, 0] },
  portals: [],
  bulbs: [],
  strips: [],
  isOpen: false,
  exposure: 1,
}

/** The sun straight above and nothing else. */
export const SUNNY: Lights = { ...DARK, sun: { towards: [0, 1, 0], strength: [3, 2, 1], softness: 0.01 } }
