import type { Lights, Vec } from '../../light/lights.ts'
import { AREAS } from './areas.ts'
import { DEPTH, FRONT, HALL, inHouse, ROOM_CEILING, ROOMS } from './room.ts'

const SUN = { towards: [-0.62, 0.42, -0.66], strength: [6.4, 5.4, 3.9], softness: 0.014 } as const
const SKY = { zenith: [1.5, 1.78, 2.15], horizon: [2.05, 2.03, 1.95], ground: [1.05, 0.95, 0.66] } as const

/** Where the long lamps of the hall hang, from west to east. */
export const HALL_STRIPS = [-9, -5, -1, 3, 7, 11] as const

function windowPortals(): Lights['portals'] {
  return ROOMS.flatMap((room) => {
    const { opening } = AREAS[room.name]
    if (!opening) return []
    const [x, z] = inHouse(room, opening.x, -DEPTH - 0.04)
    return [
      {
        middle: [x, (opening.low + opening.high) / 2, z] as Vec,
        halfU: [opening.w / 2 - 0.06, 0, 0] as Vec,
        halfV: [0, (opening.high - opening.low) / 2 - 0.05, 0] as Vec,
        inward: [0, 0, room.isNorth ? 1 : -1] as Vec,
      },
    ]
  })
}

/** A late summer morning through windows and gates, and the lamps of every room. */
export const ROOM_LIGHT: Lights = {
  sun: SUN,
  sky: SKY,
  portals: [
    {
      middle: [HALL.west - 0.1, FRONT.high / 2, 0],
      halfU: [0, 0, FRONT.w / 2 - 0.06],
      halfV: [0, FRONT.high / 2 - 0.06, 0],
      inward: [1, 0, 0],
    },
    ...windowPortals(),
  ],
  bulbs: ROOMS.flatMap((room) => {
    const { at, strength } = AREAS[room.name].lamps
    return at.map(([ownX, ownZ]) => {
      const [x, z] = inHouse(room, ownX, ownZ)
      return { at: [x, ROOM_CEILING - 0.17, z] as Vec, strength, radius: 0.05 }
    })
  }),
  strips: HALL_STRIPS.map((x) => ({
    from: [x - 0.7, HALL.ceiling - 0.2, 0],
    to: [x + 0.7, HALL.ceiling - 0.2, 0],
    strength: [2.1, 2, 1.75],
  })),
  isOpen: false,
  exposure: 2,
}

/** The same morning outside, seen by an eye that is used to the house: a little over-bright. */
export const OUTSIDE_LIGHT: Lights = {
  sun: { towards: [-0.4, 0.7, 0.59], strength: [9, 8, 6.2], softness: 0.016 },
  sky: { zenith: [2.3, 2.7, 3.3], horizon: [3.2, 3.25, 3.2], ground: [1.4, 1.3, 1] },
  portals: [],
  bulbs: [],
  strips: [],
  isOpen: true,
  exposure: 0.4,
}

/** Where the light of people and carried things is measured. */
export const PROBES = { min: [-12.6, 0.3, -6.4], step: [1.48, 1.4, 1.6], count: [18, 2, 9] } as const
