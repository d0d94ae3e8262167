/**
 * The time that a session lives by. Tests and the terminal bring their own; in a browser it stands on
 * `performance.now` and stops where the page is hidden.
 */
export interface Clock {
  /** Milliseconds that only grow. */
  now(): number
  /** Runs something once after `ms` milliseconds, unless the returned function is called first. */
  later(run: () => void, ms: number): () => void
  /** Whether the learner can see the shift now. */
  isVisible(): boolean
  /** Tells when `isVisible` may have changed, until the returned function is called. */
  onVisibility(listener: () => void): () => void
}

/** The clock of the machine we run on; a hidden page counts as not visible, and outside a browser nothing is hidden. */
export const deviceClock: Clock = {
  now: () => performance.now(),
  later(run, ms) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
  isVisible: () => typeof document === 'undefined' || document.visibilityState !== 'hidden',
  onVisibility(listener) {
    if (typeof document === 'undefined') return () => {}
    document.addEventListener('visibilitychange', listener)
    return () => document.removeEventListener('visibilitychange', listener)
  },
}
