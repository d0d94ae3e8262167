import type { Letters } from '../../letters.ts'
import { createModel, type Piece } from '../../model.ts'
import { randomFrom } from '../../random.ts'
import type { SitePlan } from '../../site-plan.ts'
import { exits } from './exits.ts'
import { FLOOR, OBSTACLES, PLACES, SPOTS } from './layout.ts'
import { OUTSIDE_LIGHT, PROBES, ROOM_LIGHT } from './light.ts'
import { outside } from './outside.ts'
import { MALL_PICTURES } from './pictures.ts'
import { MALL } from './room.ts'
import { shell } from './shell.ts'
import { allShops } from './shops.ts'
import { square } from './square.ts'
import { THINGS } from './things.ts'

/** Maple Court: a shopping centre of one storey, four arms of shops round a square under glass. */
export const mall: SitePlan = {
  name: 'mall',
  build,
  light: { room: ROOM_LIGHT, outside: OUTSIDE_LIGHT },
  probes: PROBES,
  pictures: MALL_PICTURES,
  // Beside the fountain, at eye height.
  mirroredFrom: [2.6, 1.5, 1.4],
  things: THINGS,
  layout: {
    start: 'entrance',
    spots: SPOTS,
    places: PLACES,
    floor: FLOOR,
    obstacles: OBSTACLES,
    bounds: { min: [MALL.west, 0, MALL.north], max: [MALL.east, MALL.ceiling, MALL.south] },
    ceiling: MALL.ceiling,
    ambience: 'cafe',
  },
}

/** The mall that is baked, and what its glass shows. */
function build(letters: Letters): { room: Piece[]; outside: Piece[] } {
  const room = createModel()
  shell(room, randomFrom(7))
  exits(room, { letters, random: randomFrom(17) })
  square(room, { letters, random: randomFrom(27) })
  allShops(room, { letters, random: randomFrom(37) })
  const around = createModel()
  outside(around, randomFrom(47))
  return { room: room.pieces, outside: around.pieces }
}
