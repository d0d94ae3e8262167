import type { Lights, Vec } from '../../light/lights.ts'
import { BAYS } from './bays.ts'
import { CORRIDOR, DEPTH, ENTRANCE, GALLERY, inHouse, ROOF, ROOMS } from './room.ts'

const SUN = { towards: [-0.5, 0.82, 0.22], strength: [2.7, 2.35, 1.75], softness: 0.012 } as const
const SKY = { zenith: [1.5, 1.74, 2.05], horizon: [1.98, 2, 2.03], ground: [0.88, 0.88, 0.74] } as const

/** Where the long lamps of the corridor hang, from west to east. */
export const CORRIDOR_STRIPS = [2, 6, 10, 14, 18] as const

/** How many parts the glass roof is lit through: the shorter, the finer its light. */
const PARTS = 6

function roofPortals(): Lights['portals'] {
  const long = (ROOF.east - ROOF.west) / PARTS
  return Array.from({ length: PARTS }, (_, i) => ({
    middle: [ROOF.west + long * (i + 0.5), ROOF.high + 0.02, 0] as Vec,
    halfU: [long / 2 - 0.03, 0, 0] as Vec,
    halfV: [0, 0, ROOF.half - 0.02] as Vec,
    inward: [0, -1, 0] as Vec,
  }))
}

/** Windows and the gate in the back walls of rooms. */
function windowPortals(): Lights['portals'] {
  return ROOMS.flatMap((room) => {
    const opening = BAYS[room.thing]?.opening
    if (!opening) return []
    const [x, z] = inHouse(room, opening.x, -DEPTH - 0.04)
    return [
      {
        middle: [x, (opening.low + opening.high) / 2, z] as Vec,
        halfU: [opening.w / 2 - 0.05, 0, 0] as Vec,
        halfV: [0, (opening.high - opening.low) / 2 - 0.04, 0] as Vec,
        inward: [0, 0, room.facing === 180 ? 1 : -1] as Vec,
      },
    ]
  })
}

/** A bright day through glass roof and glass front, and the lamps of every room. */
export const ROOM_LIGHT: Lights = {
  sun: SUN,
  sky: SKY,
  portals: [
    ...roofPortals(),
    {
      middle: [GALLERY.west - 0.1, ENTRANCE.high / 2, 0],
      halfU: [0, 0, ENTRANCE.w / 2 - 0.06],
      halfV: [0, ENTRANCE.high / 2 - 0.06, 0],
      inward: [1, 0, 0],
    },
    ...windowPortals(),
  ],
  bulbs: ROOMS.flatMap((room) => {
    const { at = [], strength = [0, 0, 0] } = BAYS[room.thing]?.lamps ?? {}
    return at.map(([ownX, ownZ]) => {
      const [x, z] = inHouse(room, ownX, ownZ)
      return { at: [x, room.ceiling - 0.1, z] as Vec, strength, radius: 0.06 }
    })
  }),
  strips: CORRIDOR_STRIPS.map((x) => ({
    from: [x - 0.7, CORRIDOR.ceiling - 0.12, 0],
    to: [x + 0.7, CORRIDOR.ceiling - 0.12, 0],
    strength: [1.9, 1.91, 1.83],
  })),
  isOpen: false,
  exposure: 2,
}

/** The same day outside, seen by an eye that is used to the house: a little over-bright. */
export const OUTSIDE_LIGHT: Lights = {
  sun: { towards: [-0.4, 0.7, 0.59], strength: [9, 8, 6.4], softness: 0.016 },
  sky: { zenith: [2.3, 2.7, 3.3], horizon: [3.2, 3.3, 3.4], ground: [1.3, 1.3, 1.15] },
  portals: [],
  bulbs: [],
  strips: [],
  isOpen: true,
  exposure: 0.4,
}

/** Where the light of people and carried things is measured: every other metre is enough for people who stroll. */
export const PROBES = { min: [-19.4, 0.3, -5.6], step: [1.69, 1.4, 1.4], count: [24, 2, 9] } as const
