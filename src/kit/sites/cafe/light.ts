import type { Lights, Portal } from '../../light/lights.ts'
import { LAMPS, OPENINGS, ROOM, TOPS } from './room.ts'

const SUN = { towards: [0.674, 0.607, 0.421], strength: [13, 11, 8.2], softness: 0.018 } as const
const SKY = { zenith: [1.7, 2.15, 2.9], horizon: [2.5, 2.65, 2.8], ground: [1.7, 1.5, 1.25] } as const

function portal(
  wall: 'east' | 'south',
  { middle, w, low, high }: { middle: number; w: number; low: number; high: number },
): Portal {
  const y = (low + high) / 2
  const halfV = [0, (high - low) / 2 - 0.06, 0] as const
  return wall === 'east'
    ? { middle: [ROOM.east + 0.02, y, middle], halfU: [0, 0, w / 2 - 0.06], halfV, inward: [-1, 0, 0] }
    : { middle: [middle, y, ROOM.south + 0.02], halfU: [w / 2 - 0.06, 0, 0], halfV, inward: [0, 0, -1] }
}

/** A sunny morning: low sun from the south-east, blue sky through the windows, warm lamps. */
export const ROOM_LIGHT: Lights = {
  sun: SUN,
  sky: SKY,
  portals: [
    portal('east', OPENINGS.eastWindow),
    portal('south', OPENINGS.southWindow),
    portal('south', OPENINGS.cornerWindow),
    portal('south', { ...OPENINGS.frontDoor, w: 0.72, low: 0.55, high: 2.1 }),
  ],
  bulbs: LAMPS.map(([x, y, z]) => ({ at: [x, y + 0.04, z], strength: [2.7, 2.15, 1.5], radius: 0.05 })),
  strips: [
    {
      from: [1.32, TOPS.counter + 0.43, -0.19],
      to: [2.92, TOPS.counter + 0.43, -0.19],
      strength: [0.28, 0.23, 0.16],
    },
  ],
  isOpen: false,
  exposure: 1.7,
}

/** The same morning in the street, seen by an eye that is used to the room: a little over-bright. */
export const STREET_LIGHT: Lights = {
  sun: SUN,
  sky: SKY,
  portals: [],
  bulbs: [],
  strips: [],
  isOpen: true,
  exposure: 0.5,
}

/** Where the light of people and carried things is measured. */
export const PROBES = { min: [-4.2, 0.3, -2.6], step: [1.15, 0.85, 1.04], count: [8, 3, 6] } as const
