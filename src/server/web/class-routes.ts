import { isDealOf, type Scenario } from '#scenario'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import type { Hub } from '../live/hub.ts'
import { isSame } from '../live/keys.ts'
import { createRates } from '../live/rates.ts'
import { bearerOf, isFromHere } from './is-from-here.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

/** The longest request for a class, in bytes. */
const MOST_BYTES = 16_384
/** How many classes an address may make: a school behind one router begins a period at once, some with a dozen crews. */
const MAKES = { perSecond: 0.2, most: 120 }
const DAYS = 14

const RequestSchema = v.strictObject({
  scenario: v.pipe(v.string(), v.maxLength(64)),
  deal: v.exactOptional(v.record(v.string(), v.string())),
  days: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), DAYS),
})

/** Why there is no class, with the status that says so. */
const STATUS = {
  unreadable: 400,
  wrongPassword: 401,
  otherSite: 403,
  unknownScenario: 404,
  tooMany: 429,
  down: 503,
} as const

/** What the routes of classes need. */
export interface ClassRoutesParts {
  hub: Pick<Hub, 'make'>
  scenario: (id: string) => Promise<Scenario | undefined>
  /** Addresses under which devices find this server, the best first. */
  addresses: () => readonly string[]
  /** Origins of other pages that may ask. */
  origins: ReadonlySet<string>
  teacherPassword: string | undefined
  /** Who asks. */
  askerOf: (request: Request, env: unknown) => string
  isDown: () => boolean
  metrics: Pick<Metrics, 'refused' | 'classMade'>
  log: Log
}

/** `GET /server`: what this server offers. `POST /classes`: makes a class, and answers the code and the guide's key. */
export function classRoutes(parts: ClassRoutesParts): Hono {
  const { hub, scenario, addresses, origins, teacherPassword, askerOf, isDown, metrics, log } = parts
  const ratesOf = createRates(MAKES.perSecond, MAKES.most)
  const routes = new Hono()

  function refuse(why: keyof typeof STATUS): Response {
    metrics.refused(why)
    return Response.json({ why }, { status: STATUS[why] })
  }

  const hasPassword = (request: Request): boolean =>
    teacherPassword === undefined || isSame(bearerOf(request) ?? '', teacherPassword)

  async function makeClass(request: Request, env: unknown): Promise<Response> {
    if (!isFromHere(request, origins)) return refuse('otherSite')
    if (isDown()) return refuse('down')
    if (!ratesOf(askerOf(request, env)).take()) return refuse('tooMany')
    if (!hasPassword(request)) return refuse('wrongPassword')
    const asked = await readRequest(request)
    if (!asked) return refuse('unreadable')
    const found = await scenario(asked.scenario)
    if (!found) return refuse('unknownScenario')
    if (asked.deal && !isDealOf(found, asked.deal)) return refuse('unreadable')
    try {
      const made = await hub.make(found, asked.deal, asked.days)
      metrics.classMade()
      log('class made')
      return Response.json({ ...made, scenario: found.id, version: found.version }, { status: 201 })
    } catch (problem) {
      log('problem', { what: 'no class could be made', problem })
      return refuse('down')
    }
  }

  routes.use(async (context, next) => {
    await next()
    context.header('cache-control', 'no-store')
  })
  routes.get('/server', (context) =>
    context.json({ classes: true, addresses: addresses(), needsPassword: teacherPassword !== undefined }),
  )
  routes.post(
    '/classes',
    bodyLimit({ maxSize: MOST_BYTES, onError: () => refuse('unreadable') }),
    (context) => makeClass(context.req.raw, context.env),
  )
  return routes
}

async function readRequest(request: Request): Promise<v.InferOutput<typeof RequestSchema> | undefined> {
  // A form of another site can send anything but this type.
  if (!/^application\/json\b/.test(request.headers.get('content-type') ?? '')) return undefined
  const json: unknown = await request.json().catch(() => undefined)
  const read = v.safeParse(RequestSchema, json)
  return read.success ? read.output : undefined
}
