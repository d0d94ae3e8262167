import type { Level } from '#scenario'
import { LEVELS } from '#session'

/** A body that a page can open by its address; the headset is entered from the screen body. */
export type RouteBody = 'screen' | 'text'

/** Which variation of a shift to begin with, so that whoever follows a link plays the same. */
export interface Dealing {
  /** A whole number, see `dealFor`. */
  seed?: number
  level?: Level
}

/** Where in the app a learner is; every place has an address that can be shared. */
export type Route =
  | { page: 'home' }
  | ({ page: 'shift'; id: string; body?: RouteBody } & Dealing)
  | { page: 'debrief'; attempt: string }
  | { page: 'record' }
  /** Every kind of place, the jobs in one, or one job's card. */
  | { page: 'jobs'; kind?: string; soc?: string }
  | { page: 'settings' }
  | { page: 'lost' }

const SOC = /^\d{2}-\d{4}$/
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Reads the part of an address after `#`. Never throws: what it does not know is `lost`.
 *
 * @example readRoute('#/shift/cafe-opening/text') // { page: 'shift', id: 'cafe-opening', body: 'text' }
 * @example readRoute('#/shift/cafe-opening?seed=3&level=pressure') // … seed: 3, level: 'pressure' }
 */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2)
  const [page = '', id = '', body, ...rest] = path.split('/')
  if (rest.length > 0) return { page: 'lost' }
  if (page === '' && id === '') return { page: 'home' }
  if (page === 'record' || page === 'settings') return id === '' ? { page } : { page: 'lost' }
  if (page === 'jobs') return readJobs(id, body)
  if (!ID.test(id)) return { page: 'lost' }
  if (page === 'debrief' && body === undefined) return { page, attempt: id }
  if (page !== 'shift') return { page: 'lost' }
  const dealing = readDealing(query)
  if (body === undefined || body === '') return { page, id, ...dealing }
  return body === 'screen' || body === 'text' ? { page, id, body, ...dealing } : { page: 'lost' }
}

/** `#/jobs`, `#/jobs/bakery`, `#/jobs/bakery/51-3011`, `#/jobs/51-3011`. */
function readJobs(first: string, second: string | undefined): Route {
  if (first === '') return { page: 'jobs' }
  if (SOC.test(first)) return second === undefined ? { page: 'jobs', soc: first } : { page: 'lost' }
  if (!ID.test(first)) return { page: 'lost' }
  if (second === undefined) return { page: 'jobs', kind: first }
  return SOC.test(second) ? { page: 'jobs', kind: first, soc: second } : { page: 'lost' }
}

function readDealing(query: string): Dealing {
  const asked = new URLSearchParams(query)
  const seed = asked.get('seed') ?? ''
  const level = LEVELS.find((known) => known === asked.get('level'))
  return { ...(/^\d{1,9}$/.test(seed) && { seed: Number(seed) }), ...(level && { level }) }
}

/** The address of a route, for `href`: `#/shift/cafe-opening`. */
export function addressOf(route: Route): string {
  switch (route.page) {
    case 'home':
    case 'lost':
      return '#/'
    case 'shift':
      return `#/shift/${route.id}${route.body ? `/${route.body}` : ''}${dealingQuery(route)}`
    case 'debrief':
      return `#/debrief/${route.attempt}`
    case 'jobs':
      return ['#/jobs', route.kind, route.soc].filter((part) => part !== undefined).join('/')
    case 'record':
    case 'settings':
      return `#/${route.page}`
  }
}

function dealingQuery({ seed, level }: Dealing): string {
  const asked = new URLSearchParams({
    ...(seed !== undefined && { seed: String(seed) }),
    ...(level !== undefined && { level }),
  }).toString()
  return asked === '' ? '' : `?${asked}`
}
