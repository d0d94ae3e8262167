import type { Letters } from '../../letters.ts'
import { createModel, type Piece } from '../../model.ts'
import { randomFrom } from '../../random.ts'
import type { SitePlan } from '../../site-plan.ts'
import { BAYS } from './bays.ts'
import { boards } from './boards.ts'
import { namedFaces } from './faces.ts'
import { gallery } from './gallery.ts'
import { hall } from './hall.ts'
import { OUTSIDE_LIGHT, PROBES, ROOM_LIGHT } from './light.ts'
import { outside } from './outside.ts'
import { SCIENCE_MUSEUM_PICTURES } from './pictures.ts'
import { CORRIDOR, DEPTH, GALLERY, ROOF, ROOMS } from './room.ts'
import { glazing } from './roof.ts'
import { shell } from './shell.ts'
import { furniture } from './furniture.ts'
import { FLOOR, OBSTACLES, PLACES, SPOTS } from './spots.ts'
import { THINGS } from './things.ts'

const SIDE = GALLERY.half + DEPTH

/** Riverbend Science Museum: a public gallery with seven rooms, and seven more behind the staff door. */
export const scienceMuseum: SitePlan = {
  name: 'science-museum',
  build,
  light: { room: ROOM_LIGHT, outside: OUTSIDE_LIGHT },
  probes: PROBES,
  pictures: SCIENCE_MUSEUM_PICTURES,
  // In the middle of the gallery, at eye height.
  mirroredFrom: [-9.5, 1.6, 0],
  things: THINGS,
  layout: {
    start: 'entrance',
    spots: SPOTS,
    places: PLACES,
    floor: FLOOR,
    obstacles: OBSTACLES,
    bounds: { min: [GALLERY.west, 0, -SIDE], max: [CORRIDOR.east, ROOF.high, SIDE] },
    ceiling: GALLERY.ceiling,
    ambience: 'museum',
  },
}

/** The house that is baked, and what its glass shows. */
function build(letters: Letters): { room: Piece[]; outside: Piece[] } {
  const room = createModel()
  shell(room, { letters, random: randomFrom(3) })
  hall(room, { letters, random: randomFrom(13) })
  glazing(room)
  boards(room)
  gallery(room, { letters, random: randomFrom(23) })
  for (const [i, one] of ROOMS.entries()) {
    const bay = BAYS[one.thing]
    if (bay)
      room.group(one.thing, () =>
        room.at(one.frame, () => furniture(room, { letters, random: randomFrom(33 + i) }, bay)),
      )
  }
  const around = createModel()
  outside(around, randomFrom(93))
  return { room: namedFaces(room.pieces), outside: around.pieces }
}
