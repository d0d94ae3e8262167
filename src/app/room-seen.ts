import type { Route } from '#pages'

/** Whoever is not in the room by then has gone elsewhere, or has a line on which it comes when it comes. */
const LONGEST_MS = 120_000

/**
 * Resolves when the room that an address leads straight into has been seen with all that is in it, at once where it
 * leads elsewhere: what a device keeps for later is larger than what it shows, and would hold that up.
 */
export function roomSeen(route: Route): Promise<void> {
  if (!isIntoRoom(route)) return Promise.resolve()
  return new Promise((resolve) => {
    const watcher = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-site-frame').length > 0) done()
    })
    const timer = setTimeout(done, LONGEST_MS)
    watcher.observe({ type: 'mark', buffered: true })

    function done(): void {
      clearTimeout(timer)
      watcher.disconnect()
      resolve()
    }
  })
}

/** Whether an address leads straight into a room, or to where its code is asked for. */
export function isIntoRoom(route: Route): boolean {
  if (route.page === 'class') return route.body !== 'text'
  return route.page === 'shift' && route.body === 'screen'
}
