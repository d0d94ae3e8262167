import type { Letters } from '../../letters.ts'
import { createModel, type Piece } from '../../model.ts'
import { randomFrom } from '../../random.ts'
import type { SitePlan } from '../../site-plan.ts'
import { counterZone } from './back.ts'
import { guestZone } from './guests.ts'
import { kitchenCorners, kitchenZone } from './kitchen.ts'
import { PROBES, ROOM_LIGHT, STREET_LIGHT } from './light.ts'
import { CAFE_PICTURES } from './pictures.ts'
import { FLOOR, OBSTACLES, PLACES, SPOTS } from './places.ts'
import { ROOM } from './room.ts'
import { shell } from './shell.ts'
import { street } from './street.ts'
import { THINGS } from './things.ts'

/** Morning Crumb, a bakery café. */
export const cafe: SitePlan = {
  name: 'cafe',
  build,
  light: { room: ROOM_LIGHT, outside: STREET_LIGHT },
  probes: PROBES,
  pictures: CAFE_PICTURES,
  // The middle of the guests' side, at eye height.
  mirroredFrom: [0.6, 1.5, 0.4],
  things: THINGS,
  layout: {
    start: 'entrance',
    spots: SPOTS,
    places: PLACES,
    floor: FLOOR,
    obstacles: OBSTACLES,
    bounds: { min: [ROOM.west, 0, ROOM.north], max: [ROOM.east, ROOM.ceiling, ROOM.south] },
    ceiling: ROOM.ceiling,
    ambience: 'cafe',
  },
}

/** The room that is baked, and the street that its windows show. */
function build(letters: Letters): { room: Piece[]; outside: Piece[] } {
  const room = createModel()
  shell(room, letters, randomFrom(7))
  counterZone(room, randomFrom(17))
  kitchenZone(room, randomFrom(27))
  kitchenCorners(room, randomFrom(37))
  guestZone(room, randomFrom(47))
  const outside = createModel()
  street(outside, randomFrom(57))
  return { room: room.pieces, outside: outside.pieces }
}
