import type { SitePlan } from '../../site-plan.ts'
import { obstaclesOf, placeAt, spotAt } from '../../room-plan.ts'
import { BAYS } from './bays.ts'
import { BOARD_FOOT } from './board-foot.ts'
import { GALLERY_BLOCKS } from './gallery.ts'
import { CORRIDOR, DEPTH, GALLERY, inHouse, ROOMS, STAFF_DOOR, THICK, type Room } from './room.ts'
import { SIGHT_PLACES } from './sights.ts'

type Polygon = [number, number][]

const [NORTH, WEST, SOUTH, EAST] = [0, Math.PI / 2, Math.PI, -Math.PI / 2]

/** How far before its front one stands to see a room whole and read its board, beyond the middle of the way. */
const BEYOND = { gallery: 0.3, corridor: 0.35 } as const

const STAFF_SPOTS = Object.fromEntries(
  ROOMS.map((room) => {
    const [x, z] = inHouse(room, ...(BAYS[room.thing]?.staff ?? [0, -1]))
    return [`${room.thing}Staff`, spotAt(x, z, room.facing === 180 ? SOUTH : NORTH, 'person')]
  }),
)

const FRONT_SPOTS = Object.fromEntries(
  ROOMS.map(({ thing, x, facing, isPublic }) => {
    const beyond = isPublic ? BEYOND.gallery : BEYOND.corridor
    return [thing, spotAt(x, facing === 180 ? beyond : -beyond, facing === 180 ? NORTH : SOUTH, 'both')]
  }),
)

/** Where people stand: yaw 0 looks north (−z), counter-clockwise seen from above. */
export const SPOTS: SitePlan['layout']['spots'] = {
  entrance: spotAt(-19.1, 0, EAST, 'learner'),
  staffDoor: spotAt(-1.6, 0.1, EAST, 'learner'),
  guideEntrance: spotAt(-16.5, 0.85, WEST - 0.3, 'person'),
  guideGallery: spotAt(-9.35, 0, WEST, 'person'),
  guideStaffDoor: spotAt(-0.62, -1.25, WEST + 0.5, 'person'),
  guideBackstage: spotAt(5, 0, WEST, 'person'),
  ...FRONT_SPOTS,
  ...STAFF_SPOTS,
}

/** Where things rest: the boards, each before the wall over its way in, and what is built into the rooms. */
export const PLACES: SitePlan['layout']['places'] = {
  ...Object.fromEntries(
    ROOMS.map((room) => {
      const [x, z] = inHouse(room, 0, 0.1)
      const foot = room.isPublic ? BOARD_FOOT.gallery : BOARD_FOOT.corridor
      return [
        room.thing,
        { ...placeAt(x, foot - 0.1, z, room.facing === 180 ? 0 : SOUTH), hangs: true as const },
      ]
    }),
  ),
  ...SIGHT_PLACES,
  staffDoor: placeAt(GALLERY.east - THICK, 0, 0, EAST),
  // On the ticket desk, on the visitors' side.
  visitorBadge: placeAt(-17.85, 0.992, 4.27, SOUTH + 0.3),
}

/** The floor that may be walked on: gallery, staff door, corridor, and every room with its way in. */
export const FLOOR: Polygon[] = [
  rect(GALLERY.west + 0.14, GALLERY.east - 0.16, -GALLERY.half + 0.1, GALLERY.half - 0.1),
  rect(-0.5, 0.5, -STAFF_DOOR.w / 2 + 0.08, STAFF_DOOR.w / 2 - 0.08),
  rect(CORRIDOR.west + 0.16, CORRIDOR.east - 0.12, -CORRIDOR.half + 0.1, CORRIDOR.half - 0.1),
  ...ROOMS.flatMap((room) => [
    block(room, 0, -DEPTH / 2 - 0.06, room.half * 2 - 0.2, DEPTH - 0.36),
    block(room, 0, -0.1, room.wayHalf * 2 - 0.2, 0.6),
  ]),
]

/** What stands on the floor. */
export const OBSTACLES: Polygon[] = [
  ...GALLERY_BLOCKS.map(([x, z, w, d]) => rect(x - w / 2, x + w / 2, z - d / 2, z + d / 2)),
  ...ROOMS.flatMap(standingIn),
]

function standingIn(room: Room): Polygon[] {
  const { blocks, placed } = BAYS[room.thing] ?? { blocks: [], placed: [] }
  const plain = blocks.map(([x, z, w, d]) => block(room, x, z, w, d))
  return plain.concat(
    obstaclesOf(placed).map((corners) => corners.map(([x, z]) => rounded(inHouse(room, x, z)))),
  )
}

function block(room: Room, x: number, z: number, w: number, d: number): Polygon {
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([u, v]) => rounded(inHouse(room, x + ((u ?? 0) * w) / 2, z + ((v ?? 0) * d) / 2)))
}

function rect(x0: number, x1: number, z0: number, z1: number): Polygon {
  return [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ]
}

function rounded([x, z]: [number, number]): [number, number] {
  return [Number(x.toFixed(3)), Number(z.toFixed(3))]
}
