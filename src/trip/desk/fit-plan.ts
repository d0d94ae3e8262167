/** A stop of the plan as it fits what is left of the lesson. */
export interface FittedStop {
  id: string
  /** Whole minutes, at least 1. */
  minutes: number
}

/**
 * Fits the stops that are still to come into the minutes that are left: every stop keeps its part of the whole, none
 * grows beyond what was planned for it, and none falls below a minute.
 *
 * @param stops those to come, in order, with the minutes planned for each
 * @param left minutes
 */
export function fitPlan(stops: readonly FittedStop[], left: number): FittedStop[] {
  const planned = stops.reduce((sum, { minutes }) => sum + minutes, 0)
  const factor = planned === 0 ? 1 : Math.min(1, Math.max(0, left) / planned)
  let due = 0
  let given = 0
  return stops.map(({ id, minutes }) => {
    due += minutes * factor
    // What was rounded off before is made up for, so that the sum fits too.
    const fitted = Math.max(1, Math.round(due - given))
    given += fitted
    return { id, minutes: Math.min(minutes, fitted) }
  })
}

/** How many whole minutes the plan is over what is left; 0 where it fits. */
export function minutesOver(stops: readonly FittedStop[], left: number): number {
  return Math.max(0, Math.ceil(stops.reduce((sum, { minutes }) => sum + minutes, 0) - left))
}
