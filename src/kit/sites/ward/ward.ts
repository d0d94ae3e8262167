import type { Letters } from '../../letters.ts'
import { createModel, type Piece } from '../../model.ts'
import { randomFrom } from '../../random.ts'
import type { SitePlan } from '../../site-plan.ts'
import { bays } from './bays.ts'
import { PROBES, ROOM_LIGHT, TOWN_LIGHT } from './light.ts'
import { WARD_PICTURES } from './pictures.ts'
import { FLOOR, OBSTACLES, PLACES, SPOTS } from './places.ts'
import { ROOM } from './room.ts'
import { shell } from './shell.ts'
import { southSide } from './south.ts'
import { station } from './station.ts'
import { THINGS } from './things.ts'
import { town } from './town.ts'

/** Ward Four: two beds of a hospital with their nurses' station. */
export const ward: SitePlan = {
  name: 'ward',
  build,
  light: { room: ROOM_LIGHT, outside: TOWN_LIGHT },
  probes: PROBES,
  pictures: WARD_PICTURES,
  // Between the beds and the station, at eye height.
  mirroredFrom: [0.4, 1.5, 0.5],
  things: THINGS,
  layout: {
    start: 'door',
    spots: SPOTS,
    places: PLACES,
    floor: FLOOR,
    obstacles: OBSTACLES,
    bounds: { min: [ROOM.west, 0, ROOM.north], max: [ROOM.east, ROOM.ceiling, ROOM.south] },
    ceiling: ROOM.ceiling,
    ambience: 'ward',
  },
}

/** The room that is baked, and the town that its window shows. */
function build(letters: Letters): { room: Piece[]; outside: Piece[] } {
  const room = createModel()
  shell(room, { letters, random: randomFrom(7) })
  bays(room, { letters, random: randomFrom(17) })
  station(room, { letters, random: randomFrom(27) })
  southSide(room, { letters, random: randomFrom(37) })
  const outside = createModel()
  town(outside, randomFrom(57))
  return { room: room.pieces, outside: outside.pieces }
}
