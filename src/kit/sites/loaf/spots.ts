import type { SitePlan } from '../../site-plan.ts'
import { obstaclesOf, placeAt, spotAt } from '../../room-plan.ts'
import { AREAS } from './areas.ts'
import { HALL_BLOCKS } from './hall.ts'
import { DEPTH, HALL, inHouse, ROOMS, type Room } from './room.ts'
import { HOMES } from './things.ts'

type Polygon = [number, number][]

/** How far before its front a class stands, to see a room whole. */
const BEFORE = 0.3

/** Where people stand: yaw 0 looks north (−z), counter-clockwise seen from above. */
export const SPOTS: SitePlan['layout']['spots'] = {
  entrance: spotAt(-12, 0, -Math.PI / 2, 'learner'),
  greeter: spotAt(-9.4, -0.3, Math.PI / 2, 'person'),
  ...Object.fromEntries(
    ROOMS.flatMap((room) => {
      const { staff, second, turned: aside = 0 } = AREAS[room.name]
      const turned = room.isNorth ? 0 : Math.PI
      const [x, z] = inHouse(room, 0, BEFORE)
      return [
        [room.name, spotAt(x, z, turned + aside, 'learner')] as const,
        ...(
          [
            ['Staff', staff],
            ['Second', second],
          ] as const
        ).map(
          ([ending, [ownX, ownZ, facing]]) =>
            [
              `${room.name}${ending}`,
              spotAt(...inHouse(room, ownX, ownZ), facing + turned, 'person'),
            ] as const,
        ),
      ]
    }),
  ),
}

/** Where things rest, in the house. */
export const PLACES: SitePlan['layout']['places'] = Object.fromEntries(
  Object.entries(HOMES).map(
    ([
      name,
      {
        room,
        at: [x, y, z],
        yaw = 0,
        hangs,
      },
    ]) => {
      const found = ROOMS.find((one) => one.name === room) as Room
      const [houseX, houseZ] = inHouse(found, x, z)
      const place = placeAt(houseX, y, houseZ, yaw + (found.isNorth ? 0 : Math.PI))
      return [name, hangs ? { ...place, hangs } : place]
    },
  ),
)

/** The floor that may be walked on: the hall, and every room with its way in. */
export const FLOOR: Polygon[] = [
  rect(HALL.west + 0.3, HALL.east - 0.16, -HALL.half + 0.1, HALL.half - 0.1),
  ...ROOMS.flatMap((room) => [
    block(room, 0, -DEPTH / 2 - 0.06, room.half * 2 - 0.2, DEPTH - 0.36),
    block(room, 0, -0.1, room.wayHalf * 2 - 0.3, 0.7),
  ]),
]

/** What stands on the floor. */
export const OBSTACLES: Polygon[] = [
  ...HALL_BLOCKS.map(([x, z, w, d]) => rect(x - w / 2, x + w / 2, z - d / 2, z + d / 2)),
  ...ROOMS.flatMap((room) => {
    const { blocks, placed } = AREAS[room.name]
    const plain = blocks.map(([x, z, w, d]) => block(room, x, z, w, d))
    return plain.concat(
      obstaclesOf(placed).map((corners) => corners.map(([x, z]) => rounded(inHouse(room, x, z)))),
    )
  }),
]

function block(room: Room, x: number, z: number, w: number, d: number): Polygon {
  return (
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
  ).map(([u, v]) => rounded(inHouse(room, x + (u * w) / 2, z + (v * d) / 2)))
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
