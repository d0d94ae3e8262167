import type { Step } from '#scenario'

/** A wait that is under way: the machine goes on by itself when it comes. Times in seconds of play. */
export interface PendingWait {
  /** What `step` takes to let it come. */
  event: string
  region: string
  /** The wait as the scenario wrote it. */
  ms: number
  /** Whether decisions can be made meanwhile that the wait would take away; otherwise it is a beat between lines. */
  open: boolean
  /** When it began. */
  since: number
  /** When it comes at the pace the scenario wrote. */
  dueAt: number
}

/**
 * The waits under way after a step: those that the step started begin now, the others go on.
 *
 * @param before what was under way before the step
 * @param t seconds of play at the step
 */
export function trackWaits(before: readonly PendingWait[], step: Step, t: number): PendingWait[] {
  return step.waits.map(({ event, region, ms, open, started }) => {
    const known = started ? undefined : before.find((wait) => wait.event === event)
    const since = known?.since ?? t
    return { event, region, ms, open, since, dueAt: since + ms / 1000 }
  })
}
