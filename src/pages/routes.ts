import type { Level } from '#scenario'
import { LEVELS } from '#session'

/** A body that a page can open by its address; the headset is entered from the screen body. */
export const ROUTE_BODIES = ['screen', 'text', 'camera'] as const
export type RouteBody = (typeof ROUTE_BODIES)[number]

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
  /**
   * Career walks: the packs there are, the places of one (with one of them open: `at`), its camera or its posters;
   * making a pack, or opening one that came as a link (`given`).
   */
  | { page: 'walk'; pack?: string; view?: WalkView; at?: string }
  | { page: 'walk-make'; given?: string }
  /** A class as a learner in it: joining, or in one of the bodies. */
  | { page: 'class'; code?: string; body?: 'screen' | 'text' }
  /**
   * Leading a class: choosing a trip, or the desk of a class; `trip`: chosen already; `key`: of the desk, where it came
   * from another device; `after`: what the class has asked and decided, instead of the desk.
   */
  | { page: 'lead'; code?: string; view?: 'after'; trip?: string; key?: string }
  /** Playing a shift with others: making a crew. Who is in it is in its class. */
  | ({ page: 'crew'; shift: string } & Dealing)
  /** Looking after several crews of a shift: making them, or how far each is, by the codes of those there are. */
  | { page: 'crews'; shift: string; codes?: readonly string[] }
  /** What the whole room sees of a class. */
  | { page: 'projector'; code: string }
  /**
   * Questions of a class to somebody who works there, or their answers: a letter that lies in the address. Without one:
   * where a file of answers is opened.
   */
  | { page: 'questions'; letter?: string }
  | { page: 'settings' }
  | { page: 'lost' }

/** How a pack's places can be seen. */
export const WALK_VIEWS = ['camera', 'posters'] as const
export type WalkView = (typeof WALK_VIEWS)[number]

/** No pack may be called so: its address is that of the page where packs are made. */
export const MAKE = 'make'

const SOC = /^\d{2}-\d{4}$/
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** Might be a class code; the front page does not fetch the room that knows. */
const CODE = /^[a-z0-9]{4,6}$/i
/** The most crews that one teacher looks after at once. */
export const MOST_CREWS = 12
/** What a guide proves to be the guide with. */
const KEY = /^[A-Za-z0-9_-]{22,64}$/

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
  if (page === 'class' || page === 'lead' || page === 'projector')
    return readClass(page, id, body, new URLSearchParams(query))
  if (page === 'questions' && body === undefined) return { page, ...(id !== '' && { letter: id }) }
  if (page === 'walk') return readWalk(id, body, new URLSearchParams(query))
  if (!ID.test(id)) return { page: 'lost' }
  if (page === 'crew' && body === undefined) return { page, shift: id, ...readDealing(query) }
  if (page === 'crews') return readCrews(id, body)
  if (page === 'debrief' && body === undefined) return { page, attempt: id }
  if (page !== 'shift') return { page: 'lost' }
  const dealing = readDealing(query)
  if (body === undefined || body === '') return { page, id, ...dealing }
  const known = ROUTE_BODIES.find((one) => one === body)
  return known ? { page, id, body: known, ...dealing } : { page: 'lost' }
}

/** `#/walk`, `#/walk/maple-court?at=place`, `#/walk/maple-court/camera`, `#/walk/make`. */
function readWalk(pack: string, view: string | undefined, query: URLSearchParams): Route {
  if (pack === '') return { page: 'walk' }
  if (pack === MAKE) {
    const given = query.get('pack')
    return { page: 'walk-make', ...(given !== null && { given }) }
  }
  if (!ID.test(pack)) return { page: 'lost' }
  const known = WALK_VIEWS.find((one) => one === view)
  if (view !== undefined && !known) return { page: 'lost' }
  const at = query.get('at') ?? ''
  return { page: 'walk', pack, ...(known && { view: known }), ...(ID.test(at) && { at }) }
}

/** `#/class`, `#/class/K7QF`, `#/class/K7QF/text`, `#/lead?trip=loaf-to-table`, `#/lead/K7QF`, `#/lead/K7QF/after`, `#/projector/K7QF`. */
function readClass(
  page: 'class' | 'lead' | 'projector',
  typed: string,
  view: string | undefined,
  query: URLSearchParams,
): Route {
  const code = CODE.test(typed) ? typed.toUpperCase() : undefined
  if (typed !== '' && code === undefined) return { page: 'lost' }
  if (page === 'class') {
    const body = (['screen', 'text'] as const).find((one) => one === view)
    if (view !== undefined && !body) return { page: 'lost' }
    return { page, ...(code !== undefined && { code }), ...(body && { body }) }
  }
  const isAfter = page === 'lead' && code !== undefined && view === 'after'
  if (view !== undefined && !isAfter) return { page: 'lost' }
  if (page === 'projector') return code === undefined ? { page: 'lost' } : { page, code }
  const trip = query.get('trip') ?? ''
  const key = query.get('key') ?? ''
  return {
    page,
    ...(code !== undefined && { code }),
    ...(isAfter && { view: 'after' }),
    ...(ID.test(trip) && { trip }),
    ...(KEY.test(key) && { key }),
  }
}

/** `#/crews/cafe-opening`, `#/crews/cafe-opening/K7QF-9M2P`. */
function readCrews(shift: string, joined: string | undefined): Route {
  if (joined === undefined) return { page: 'crews', shift }
  const codes = [...new Set(joined.toUpperCase().split('-'))]
  return codes.length <= MOST_CREWS && codes.every((code) => CODE.test(code))
    ? { page: 'crews', shift, codes }
    : { page: 'lost' }
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
    case 'walk':
      return (
        [`#/walk`, route.pack, route.view].filter((part) => part !== undefined).join('/') + atQuery(route.at)
      )
    case 'walk-make':
      return `#/walk/${MAKE}${route.given === undefined ? '' : `?pack=${encodeURIComponent(route.given)}`}`
    case 'class':
      return ['#/class', route.code, route.body].filter((part) => part !== undefined).join('/')
    case 'lead':
      return (
        ['#/lead', route.code, route.view].filter((part) => part !== undefined).join('/') + leadQuery(route)
      )
    case 'crew':
      return `#/crew/${route.shift}${dealingQuery(route)}`
    case 'crews':
      return ['#/crews', route.shift, route.codes?.join('-')].filter((part) => part !== undefined).join('/')
    case 'projector':
      return `#/projector/${route.code}`
    case 'questions':
      return ['#/questions', route.letter].filter((part) => part !== undefined).join('/')
    case 'record':
    case 'settings':
      return `#/${route.page}`
  }
}

function leadQuery({ trip, key }: { trip?: string; key?: string }): string {
  const asked = new URLSearchParams({
    ...(trip !== undefined && { trip }),
    ...(key !== undefined && { key }),
  }).toString()
  return asked === '' ? '' : `?${asked}`
}

function atQuery(at: string | undefined): string {
  return at === undefined ? '' : `?at=${at}`
}

function dealingQuery({ seed, level }: Dealing): string {
  const asked = new URLSearchParams({
    ...(seed !== undefined && { seed: String(seed) }),
    ...(level !== undefined && { level }),
  }).toString()
  return asked === '' ? '' : `?${asked}`
}
