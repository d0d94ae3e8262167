import { furnish } from '../../furnish.ts'
import type { Letters } from '../../letters.ts'
import { createModel, type Piece } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import { PART_PICTURES } from '../../part-pictures.ts'
import type { Picture } from '../../picture.ts'
import { randomFrom } from '../../random.ts'
import { floorOf, obstaclesOf, probesIn } from '../../room-plan.ts'
import type { SitePlan } from '../../site-plan.ts'
import { FURNITURE, PLACES, SPOTS, THINGS } from './furniture.ts'
import { ON_WALL, outside, ROOM, ROOM_LIGHT, OUTSIDE_LIGHT, room } from './room.ts'

const BOUNDS: SitePlan['layout']['bounds'] = {
  min: [ROOM.west, 0, ROOM.north],
  max: [ROOM.east, ROOM.ceiling, ROOM.south],
}

/** Pictures on signs; `w` and `h` are pixels. */
const SIGN: Picture = {
  name: 'sign',
  w: 512,
  h: 128,
  draw: (pen) =>
    pen.rect(0, 0, 512, 128, PALETTE.teal) +
    pen.text('Welcome · Te damos la bienvenida', 256, 76, 30, PALETTE.white, { align: 'middle' }),
}

/** A room to begin with: table, clipboard, clock, door and window. */
export const template: SitePlan = {
  name: 'template',
  build,
  light: { room: ROOM_LIGHT, outside: OUTSIDE_LIGHT },
  probes: probesIn(BOUNDS),
  pictures: [SIGN, ...PART_PICTURES],
  // In the middle of the room, at eye height.
  mirroredFrom: [0, 1.5, 0],
  things: THINGS,
  layout: {
    start: 'door',
    spots: SPOTS,
    places: PLACES,
    floor: floorOf(BOUNDS),
    obstacles: obstaclesOf(FURNITURE),
    bounds: BOUNDS,
    ceiling: ROOM.ceiling,
    ambience: 'workshop',
  },
}

function build(letters: Letters): { room: Piece[]; outside: Piece[] } {
  const supplies = { letters, random: randomFrom(7) }
  const inside = createModel()
  room(inside, supplies)
  inside.group('furniture', () => {
    for (const [part, pose, state] of FURNITURE) furnish(inside, supplies, part, pose, state)
  })
  inside.at(ON_WALL.south(0.6, 1.8), () => inside.print('sign', 1.2, 0.3, { z: 0.006 }))
  const garden = createModel()
  outside(garden)
  return { room: inside.pieces, outside: garden.pieces }
}
