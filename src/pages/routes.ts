/** A body that a page can open by its address; the headset is entered from the screen body. */
export type RouteBody = 'screen' | 'text'

/** Where in the app a learner is; every place has an address that can be shared. */
export type Route =
  | { page: 'home' }
  | { page: 'shift'; id: string; body?: RouteBody }
  | { page: 'debrief'; attempt: string }
  | { page: 'record' }
  | { page: 'settings' }
  | { page: 'lost' }

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Reads the part of an address after `#`. Never throws: what it does not know is `lost`.
 *
 * @example readRoute('#/shift/cafe-opening/text') // { page: 'shift', id: 'cafe-opening', body: 'text' }
 */
export function readRoute(hash: string): Route {
  const [page = '', id = '', body, ...rest] = hash.replace(/^#?\/?/, '').split('/')
  if (rest.length > 0) return { page: 'lost' }
  if (page === '' && id === '') return { page: 'home' }
  if (page === 'record' || page === 'settings') return id === '' ? { page } : { page: 'lost' }
  if (!ID.test(id)) return { page: 'lost' }
  if (page === 'debrief' && body === undefined) return { page, attempt: id }
  if (page !== 'shift') return { page: 'lost' }
  if (body === undefined || body === '') return { page, id }
  return body === 'screen' || body === 'text' ? { page, id, body } : { page: 'lost' }
}

/** The address of a route, for `href`: `#/shift/cafe-opening`. */
export function addressOf(route: Route): string {
  switch (route.page) {
    case 'home':
    case 'lost':
      return '#/'
    case 'shift':
      return `#/shift/${route.id}${route.body ? `/${route.body}` : ''}`
    case 'debrief':
      return `#/debrief/${route.attempt}`
    case 'record':
    case 'settings':
      return `#/${route.page}`
  }
}
