import { useSyncExternalStore } from 'react'
import { forgetFailures } from './ask-once.ts'
import { recordChanged } from './kept-attempts.ts'
import { addressOf, readRoute, type Dealing, type Route } from './routes.ts'

/**
 * What travels with an address but is not part of it, so that a shared link carries nobody's attempt:
 * which attempt to go on with, how many of its decisions to keep, or that a new one is to begin. It survives a
 * reload.
 */
export interface Errand {
  attempt?: string
  fresh?: boolean
  rewind?: number
}

const listen = (changed: () => void): (() => void) => {
  // The page that is left may have added to the record, so the next one asks it afresh.
  const moved = () => {
    recordChanged()
    forgetFailures()
    changed()
  }
  addEventListener('hashchange', moved)
  addEventListener('popstate', moved)
  addEventListener('online', forgetFailures)
  return () => {
    removeEventListener('hashchange', moved)
    removeEventListener('popstate', moved)
    removeEventListener('online', forgetFailures)
  }
}

/** The route of the page's address, kept up to date. */
export function useRoute(): Route {
  return readRoute(useSyncExternalStore(listen, () => location.hash))
}

/** Which variation of a shift the present address asks for. */
export function readDealing(): Dealing {
  const route = readRoute(location.hash)
  if (route.page !== 'shift') return {}
  const { seed, level } = route
  return { ...(seed !== undefined && { seed }), ...(level && { level }) }
}

/** The errand that came with the present address. */
export function readErrand(): Errand {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null) return {}
  const { attempt, fresh, rewind } = state as Record<string, unknown>
  return {
    ...(fresh === true ? { fresh } : {}),
    ...(typeof attempt === 'string' ? { attempt } : {}),
    ...(typeof rewind === 'number' ? { rewind } : {}),
  }
}

/** Goes to a route. `replace` leaves no step for the browser's Back button. */
export function goTo(
  route: Route,
  { replace = false, ...errand }: Errand & { replace?: boolean } = {},
): void {
  const address = addressOf(route)
  if (replace) history.replaceState(errand, '', address)
  else history.pushState(errand, '', address)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

/** Changes the errand of the present address; nothing is drawn anew. */
export function keepErrand(errand: Errand): void {
  history.replaceState(errand, '')
}
