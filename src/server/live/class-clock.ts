/** What time it is for a class, which no clock on a wall says: it stands still while no process serves the class. */
export interface ClassClock {
  /** Seconds since the class was made, to the tenth. */
  seconds(): number
  /** Has it stand still, or go on from where it stood. */
  hold(isStill: boolean): void
}

/**
 * Goes on where the log of a class ends.
 * @param from seconds @param now milliseconds of a clock that only grows
 */
export function createClassClock(from: number, now: () => number): ClassClock {
  let base = from - now() / 1000
  let stillSince: number | undefined
  return {
    seconds: () => Math.max(0, Math.round((base + (stillSince ?? now()) / 1000) * 10) / 10),
    hold(isStill) {
      if (isStill === (stillSince !== undefined)) return
      if (stillSince !== undefined) base -= (now() - stillSince) / 1000
      stillSince = isStill ? now() : undefined
    },
  }
}
