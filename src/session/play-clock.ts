import type { Clock } from './clock.ts'

/** Seconds of play: a stopwatch that can be stopped, and set back by a rewind. */
export interface PlayClock {
  /** Seconds of play so far. */
  elapsed(): number
  isRunning(): boolean
  run(): void
  stop(): void
  /** Puts the stopwatch to so many seconds; it goes on running if it ran. */
  set(seconds: number): void
}

/** A stopwatch on a clock; it begins stopped at zero. */
export function createPlayClock(clock: Pick<Clock, 'now'>): PlayClock {
  let base = 0
  let since: number | undefined
  const elapsed = () => base + (since === undefined ? 0 : (clock.now() - since) / 1000)
  return {
    elapsed,
    isRunning: () => since !== undefined,
    run() {
      since ??= clock.now()
    },
    stop() {
      base = elapsed()
      since = undefined
    },
    set(seconds) {
      base = seconds
      if (since !== undefined) since = clock.now()
    },
  }
}
