import type { Letters } from '../../letters.ts'
import { createModel, type Piece } from '../../model.ts'
import { randomFrom } from '../../random.ts'
import type { SitePlan } from '../../site-plan.ts'
import { array } from './array.ts'
import { benchSide } from './bench.ts'
import { finer } from './finer.ts'
import { land } from './land.ts'
import { PROBES, TOWN_LIGHT, YARD_LIGHT } from './light.ts'
import { SOLAR_PICTURES } from './pictures.ts'
import { FLOOR, OBSTACLES, PLACES, SPOTS } from './places.ts'
import { SHED, YARD } from './room.ts'
import { shed } from './shed.ts'
import { THINGS } from './things.ts'
import { plantWall } from './wall.ts'
import { yard } from './yard.ts'

/** The solar yard of Riverside Community Center: a plant shed and a row of six panels. */
export const solar: SitePlan = {
  name: 'solar',
  build,
  light: { room: YARD_LIGHT, outside: TOWN_LIGHT },
  probes: PROBES,
  pictures: SOLAR_PICTURES,
  // Before the shed, at eye height.
  mirroredFrom: [0, 1.5, 1.2],
  things: THINGS,
  layout: {
    start: 'gate',
    spots: SPOTS,
    places: PLACES,
    floor: FLOOR,
    obstacles: OBSTACLES,
    bounds: { min: [YARD.west, 0, SHED.north], max: [YARD.east, 3, YARD.south] },
    ceiling: SHED.low,
    ambience: 'yard',
  },
}

/** Shed and yard that are baked, and the land round them. */
function build(letters: Letters): { room: Piece[]; outside: Piece[] } {
  const room = createModel()
  shed(room, { letters, random: randomFrom(7) })
  plantWall(room, { letters, random: randomFrom(17) })
  benchSide(room, { letters, random: randomFrom(27) })
  array(room, { letters, random: randomFrom(37) })
  yard(room, { letters, random: randomFrom(47) })
  const outside = createModel()
  land(outside, letters, randomFrom(57))
  return { room: finer(room.pieces), outside: outside.pieces }
}
