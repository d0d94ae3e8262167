import type { Clock } from './clock.ts'
import type { PlayClock } from './play-clock.ts'
import type { StagedWait } from './types.ts'

/** Tells when waits come, and the time about once a second, while the play clock runs. */
export interface Timer {
  /** Looks at clock and waits anew; call it whenever either may have changed. */
  arm(): void
  disarm(): void
  /** Lets a wait that was told come again, or without one all of them: it could not be taken when it was told. */
  forget(wait?: StagedWait): void
}

/** What a timer watches and whom it tells. */
export interface TimerOptions {
  waits(): readonly StagedWait[]
  /** Called once for each wait that comes; it comes again by itself only after `forget`. */
  onDue(wait: StagedWait): void
  onTick(elapsed: number): void
}

/** Clock ticks may come a touch early; what is due within a millisecond is due. */
const EARLY = 0.001

/** A timer on a clock. It holds at most one alarm at a time. */
export function createTimer(clock: Clock, playClock: PlayClock, options: TimerOptions): Timer {
  let cancel: (() => void) | undefined
  const told = new Set<string>()
  const coming = () => options.waits().filter((wait) => wait.dueAt !== undefined && !told.has(keyOf(wait)))

  function arm() {
    disarm()
    if (!playClock.isRunning()) return
    const elapsed = playClock.elapsed()
    const alarm = Math.min(Math.floor(elapsed + EARLY) + 1, ...coming().map((wait) => wait.dueAt ?? Infinity))
    cancel = clock.later(ring, Math.max(0, (alarm - elapsed) * 1000))
  }

  function ring() {
    const elapsed = playClock.elapsed()
    options.onTick(elapsed)
    const due = coming()
      .filter((wait) => (wait.dueAt ?? Infinity) <= elapsed + EARLY)
      .toSorted((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))[0]
    if (due) {
      told.add(keyOf(due))
      options.onDue(due)
    }
    arm()
  }

  function disarm() {
    cancel?.()
    cancel = undefined
  }

  return {
    arm,
    disarm,
    forget(wait) {
      if (wait) told.delete(keyOf(wait))
      else told.clear()
    },
  }
}

function keyOf(wait: StagedWait): string {
  return `${wait.event}@${wait.since}`
}
