import { part as idBadge } from '../../parts/tools/id-badge.ts'
import type { SitePlan } from '../../site-plan.ts'
import { ROOMS, STAFF_DOOR } from './room.ts'
import { SIGHT_THINGS } from './sights.ts'

/**
 * The boards of all rooms, built into the house, with a generous box for whoever points at them; what stands in the
 * rooms and is talked about; the staff door; and the badge on the ticket desk with which visitors go through it.
 */
export const THINGS: SitePlan['things'] = {
  ...Object.fromEntries(
    ROOMS.map(({ thing, isPublic }) => [
      thing,
      { home: thing, size: isPublic ? ([3.7, 0.8, 0.3] as const) : ([3.3, 0.66, 0.3] as const), looks: {} },
    ]),
  ),
  ...SIGHT_THINGS,
  staffDoor: { home: 'staffDoor', size: [STAFF_DOOR.w, STAFF_DOOR.high + 0.6, 0.3], looks: {} },
  visitorBadge: {
    home: 'visitorBadge',
    size: [0.16, 0.12, 0.26],
    looks: idBadge.states,
    ...(idBadge.grip && { grip: idBadge.grip }),
  },
}
