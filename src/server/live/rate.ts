/** Lets so much through in a time, and a little more at once. */
export interface Rate {
  /** Whether one more may pass now; counts it if so. */
  take(): boolean
}

/**
 * A bucket that fills evenly.
 * @param perSecond how many may pass in a second, in the long run
 * @param most how many may pass at once after a pause
 * @param now the time in milliseconds
 */
export function createRate(perSecond: number, most: number, now: () => number): Rate {
  let left = most
  let then = now()
  return {
    take() {
      const time = now()
      left = Math.min(most, left + ((time - then) / 1000) * perSecond)
      then = time
      if (left < 1) return false
      left -= 1
      return true
    },
  }
}
