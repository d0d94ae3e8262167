import type { Clock } from '#session'

/** A clock that a test turns by hand. */
export interface ManualClock extends Clock {
  /** Lets so many seconds pass, and whatever comes due in them happen, in order. */
  pass(seconds: number): Promise<void>
  hide(): void
  show(): void
}

/** A clock that stands still until a test turns it. */
export function manualClock(): ManualClock {
  let now = 0
  let isVisible = true
  const alarms = new Set<{ at: number; ring: () => void }>()
  const listeners = new Set<() => void>()
  const see = (visible: boolean) => {
    isVisible = visible
    for (const tell of listeners) tell()
  }
  return {
    now: () => now,
    later(ring, ms) {
      const alarm = { at: now + ms, ring }
      alarms.add(alarm)
      return () => alarms.delete(alarm)
    },
    isVisible: () => isVisible,
    onVisibility(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async pass(seconds) {
      const end = now + seconds * 1000
      for (;;) {
        await settled()
        const next = [...alarms].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0]
        if (!next) break
        alarms.delete(next)
        now = Math.max(now, next.at)
        next.ring()
      }
      now = end
      await settled()
    },
    hide: () => see(false),
    show: () => see(true),
  }
}

/** Resolves when what was started has come to rest, database writes included. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await new Promise((resolve) => setImmediate(resolve))
}
