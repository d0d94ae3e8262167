import type { Letters } from '../../letters.ts'
import { createModel, type Piece } from '../../model.ts'
import { randomFrom } from '../../random.ts'
import type { SitePlan } from '../../site-plan.ts'
import { captions } from './captions.ts'
import { gallery } from './gallery.ts'
import { harbour } from './harbour.ts'
import { HARBOUR_LIGHT, hoods, PROBES, ROOM_LIGHT } from './light.ts'
import { office } from './office.ts'
import { MUSEUM_PICTURES } from './pictures.ts'
import { FLOOR, OBSTACLES, PLACES, SPOTS } from './places.ts'
import { ROOM } from './room.ts'
import { shell } from './shell.ts'
import { THINGS } from './things.ts'
import { workshop } from './workshop.ts'

/** Museum of Sea and Sky: the exhibit workshop and a corner of its new gallery. */
export const museum: SitePlan = {
  name: 'museum',
  build,
  light: { room: ROOM_LIGHT, outside: HARBOUR_LIGHT },
  probes: PROBES,
  pictures: MUSEUM_PICTURES,
  // In the way between workshop and gallery, at eye height.
  mirroredFrom: [0.7, 1.5, -0.5],
  things: THINGS,
  layout: {
    start: 'entrance',
    spots: SPOTS,
    places: PLACES,
    floor: FLOOR,
    obstacles: OBSTACLES,
    bounds: { min: [ROOM.west, 0, ROOM.north], max: [ROOM.east, ROOM.ceiling, ROOM.south] },
    ceiling: ROOM.ceiling,
    ambience: 'museum',
  },
}

/** The room that is baked, and the harbour that its window shows. */
function build(letters: Letters): { room: Piece[]; outside: Piece[] } {
  const room = createModel()
  shell(room, { letters, random: randomFrom(9) })
  hoods(room)
  workshop(room, { letters, random: randomFrom(19) })
  office(room, { letters, random: randomFrom(29) })
  captions(room, { letters, random: randomFrom(39) })
  gallery(room, { letters, random: randomFrom(49) })
  const outside = createModel()
  harbour(outside, randomFrom(59))
  return { room: room.pieces, outside: outside.pieces }
}
