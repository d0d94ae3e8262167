import { part as table } from '../../parts/furniture/prep-table.ts'
import { part as clipboard } from '../../parts/tools/clipboard.ts'
import { part as clock } from '../../parts/fittings/wall-clock.ts'
import type { Placed } from '../../room-plan.ts'
import type { SitePlan } from '../../site-plan.ts'
import { placeAt, spotAt } from '../../room-plan.ts'
import { ON_WALL } from './room.ts'

/**
 * What stands in the room, one line per part: the part, where its foot is, and the state it is in if not its first.
 * `npm run parts -- <word>` says how parts are imported, how large they are and which states they have.
 */
export const FURNITURE: readonly Placed[] = [
  [table, { x: 0, z: -1.9 }],
  [clock, ON_WALL.north(0, 1.9)],
]

/** Where people stand: x, z, and which way they look (0 north, 1.57 west, 3.14 south, -1.57 east). */
export const SPOTS = {
  door: spotAt(-1.6, 1.6, -0.4, 'learner'),
  table: spotAt(0, -1, 0, 'learner'),
  host: spotAt(1.2, -1.5, 1.2, 'person'),
}

/** Where things rest: x, y, z, and how they are turned. */
export const PLACES = {
  clipboard: placeAt(0, 0.9, -1.7, 0.2),
}

/** What scenarios may name: home is a place, size the box that a hand or a ray must meet (width, height, depth). */
export const THINGS: SitePlan['things'] = {
  clipboard: {
    home: 'clipboard',
    size: [0.3, 0.12, 0.36],
    looks: clipboard.states,
    ...(clipboard.grip && { grip: clipboard.grip }),
  },
}
