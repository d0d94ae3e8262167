import type { SitePlan } from '../../site-plan.ts'
import { placeAt } from '../../room-plan.ts'
import { inHouse, ROOMS } from './room.ts'

/** Something built into a room that has a name of its own; position and size as in its room's own frame, in metres. */
interface Sight {
  /** The room by its thing. */
  room: string
  /** The middle of its underside. */
  at: readonly [x: number, y: number, z: number]
  size: readonly [x: number, y: number, z: number]
  /** A quarter to the right or left where it stands along a side wall. */
  turn?: number
}

const SIGHTS: Readonly<Record<string, Sight>> = {
  waterTable: { room: 'waterAndEnergy', at: [-1, 0.5, -1.95], size: [3.2, 0.85, 1.05] },
  lampCrank: { room: 'waterAndEnergy', at: [2, 0, -1.35], size: [0.9, 2, 0.7] },
  dinosaurSkull: { room: 'collectionStore', at: [0.35, 0.58, -2.55], size: [0.95, 0.68, 0.6] },
  lensLamp: { room: 'conservationLab', at: [-1.75, 0.92, -1.85], size: [1.2, 0.6, 0.6] },
  xrayPicture: {
    room: 'conservationLab',
    at: [3.06, 1.45, -2.4],
    size: [1.1, 0.8, 0.16],
    turn: -Math.PI / 2,
  },
  markedCrate: { room: 'loadingDock', at: [2.4, 0.1, -1.6], size: [1.25, 1.5, 1] },
  forklift: { room: 'loadingDock', at: [-1.75, 0, -2.35], size: [1.2, 2.05, 1.9] },
  oldNotebook: { room: 'archive', at: [-1.05, 0.76, -1.7], size: [0.64, 0.16, 0.44] },
  letterBox: { room: 'archive', at: [-0.65, 0.76, -1.93], size: [0.4, 0.2, 0.3] },
  shapePrinter: { room: 'exhibitWorkshop', at: [3.05, 0.86, -2.72], size: [0.52, 0.6, 0.5] },
  paintedPlanet: { room: 'exhibitWorkshop', at: [-0.75, 0.66, -2], size: [1.4, 1.15, 1.1] },
  wallScreens: { room: 'showControl', at: [0, 1.25, -3.98], size: [3, 1.2, 0.24] },
  stageLamp: { room: 'showControl', at: [-1.95, 0, -1.2], size: [0.5, 1.9, 0.5] },
}

const frontOf = (sight: Sight) => {
  const room = ROOMS.find(({ thing }) => thing === sight.room)
  if (!room) throw new Error(`The museum has no room "${sight.room}".`)
  return room
}

/** Where they are in the house. */
export const SIGHT_PLACES: SitePlan['layout']['places'] = Object.fromEntries(
  Object.entries(SIGHTS).map(([name, sight]) => {
    const room = frontOf(sight)
    const [x, y, z] = sight.at
    const [east, south] = inHouse(room, x, z).map((value) => Number(value.toFixed(3)))
    const yaw = (room.facing === 180 ? 0 : Math.PI) + (sight.turn ?? 0)
    return [name, { ...placeAt(east ?? 0, y, south ?? 0, yaw), hangs: true as const }]
  }),
)

/** Their boxes, for whoever points at them: they are part of the house and look as they do. */
export const SIGHT_THINGS: SitePlan['things'] = Object.fromEntries(
  Object.entries(SIGHTS).map(([name, { size }]) => [name, { home: name, size, looks: {} }]),
)
