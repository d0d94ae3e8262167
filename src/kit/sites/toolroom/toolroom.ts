import type { Letters } from '../../letters.ts'
import { createModel, type Piece } from '../../model.ts'
import { randomFrom } from '../../random.ts'
import type { SitePlan } from '../../site-plan.ts'
import { bay } from './bay.ts'
import { benches } from './benches.ts'
import { cafeSide } from './east.ts'
import { LABELS, labels } from './labels.ts'
import { PROBES, ROOM_LIGHT, YARD_LIGHT } from './light.ts'
import { northSide } from './north.ts'
import { TOOLROOM_PICTURES } from './pictures.ts'
import { FLOOR, OBSTACLES, PLACES, SPOTS } from './places.ts'
import { ROOM } from './room.ts'
import { shell } from './shell.ts'
import { THINGS } from './things.ts'
import { foodSide } from './west.ts'
import { yard } from './yard.ts'

/** The tool room: three benches and a marked bay, where one tool is learnt at a time. */
export const toolroom: SitePlan = {
  name: 'toolroom',
  build,
  light: { room: ROOM_LIGHT, outside: YARD_LIGHT },
  probes: PROBES,
  pictures: [...TOOLROOM_PICTURES, ...LABELS],
  // In the middle of the floor, at eye height.
  mirroredFrom: [0, 1.5, 0],
  things: THINGS,
  layout: {
    start: 'door',
    spots: SPOTS,
    places: PLACES,
    floor: FLOOR,
    obstacles: OBSTACLES,
    bounds: { min: [ROOM.west, 0, ROOM.north], max: [ROOM.east, ROOM.ceiling, ROOM.south] },
    ceiling: ROOM.ceiling,
    ambience: 'workshop',
  },
}

/** The room that is baked, and the yard that its window shows. */
function build(letters: Letters): { room: Piece[]; outside: Piece[] } {
  const room = createModel()
  shell(room, { letters, random: randomFrom(7) })
  benches(room)
  labels(room)
  foodSide(room, { letters, random: randomFrom(17) })
  northSide(room, { letters, random: randomFrom(27) })
  cafeSide(room, { letters, random: randomFrom(37) })
  bay(room, { letters, random: randomFrom(47) })
  const outside = createModel()
  yard(outside, randomFrom(57))
  return { room: room.pieces, outside: outside.pieces }
}
