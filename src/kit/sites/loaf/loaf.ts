import { furnish } from '../../furnish.ts'
import type { Letters } from '../../letters.ts'
import { createModel, type Piece } from '../../model.ts'
import { PART_PICTURES } from '../../part-pictures.ts'
import { randomFrom } from '../../random.ts'
import type { SitePlan } from '../../site-plan.ts'
import { namedFaces } from '../science-museum/faces.ts'
import { AREAS } from './areas.ts'
import { hall } from './hall.ts'
import { OUTSIDE_LIGHT, PROBES, ROOM_LIGHT } from './light.ts'
import { outside } from './outside.ts'
import { LOAF_PICTURES } from './pictures.ts'
import { DEPTH, HALL, ROOMS } from './room.ts'
import { shell } from './shell.ts'
import { FLOOR, OBSTACLES, PLACES, SPOTS } from './spots.ts'
import { THINGS } from './things.ts'

const SIDE = HALL.half + DEPTH

/** Fernside Grain & Bread: from the farm laboratory to the table, seven rooms along one hall. */
export const loaf: SitePlan = {
  name: 'loaf',
  build,
  light: { room: ROOM_LIGHT, outside: OUTSIDE_LIGHT },
  probes: PROBES,
  pictures: [...LOAF_PICTURES, ...PART_PICTURES],
  // In the middle of the hall, at eye height.
  mirroredFrom: [0, 1.6, 0],
  things: THINGS,
  layout: {
    start: 'farmLab',
    spots: SPOTS,
    places: PLACES,
    floor: FLOOR,
    obstacles: OBSTACLES,
    bounds: { min: [HALL.west, 0, -SIDE], max: [HALL.east, HALL.ceiling, SIDE] },
    ceiling: HALL.ceiling,
    ambience: 'workshop',
  },
}

/** The house that is baked, and what its windows show. */
function build(letters: Letters): { room: Piece[]; outside: Piece[] } {
  const room = createModel()
  shell(room, { letters, random: randomFrom(3) })
  hall(room, { letters, random: randomFrom(13) })
  for (const [i, one] of ROOMS.entries()) {
    const { placed, build: furnishing } = AREAS[one.name]
    const supplies = { letters, random: randomFrom(33 + i) }
    room.group(one.name, () =>
      room.at(one.frame, () => {
        for (const [part, pose, state] of placed) furnish(room, supplies, part, pose, state)
        furnishing(room, supplies)
      }),
    )
  }
  const around = createModel()
  outside(around, randomFrom(93))
  return { room: namedFaces(room.pieces), outside: around.pieces }
}
