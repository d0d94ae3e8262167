import { asCode, type KeptClass } from '#class'
import { Hono } from 'hono'
import type { Hub } from '../live/hub.ts'
import { hashOf, isSame, saltOf } from '../live/keys.ts'
import { createRates } from '../live/rates.ts'
import type { ClassRow } from '../storage/storage.ts'
import type { ClassRoutesParts } from './class-routes.ts'
import { bearerOf, isFromHere } from './is-from-here.ts'

/** How often an address may ask for a class: a few desks behind one router, and nobody who guesses keys. */
const ASKS = { perSecond: 0.5, most: 60 }

/** Why a class is not shown or deleted, with the status that says so. */
const STATUS = { wrongKey: 401, otherSite: 403, noSuchClass: 404, tooMany: 429, down: 503 } as const

/** What the routes need. */
export interface KeptClassParts extends Pick<
  ClassRoutesParts,
  'origins' | 'askerOf' | 'isDown' | 'metrics' | 'log'
> {
  hub: Pick<Hub, 'row' | 'stateOf' | 'delete'>
  /** Takes a class out of the backups of this server. */
  forgetInBackups: (classId: string) => Promise<void>
}

/**
 * For who brings the guide's key as a bearer: `GET /classes/CODE` tells what is kept of a class, `DELETE /classes/CODE`
 * deletes it before its day.
 */
export function keptClassRoutes(parts: KeptClassParts): Hono {
  const { hub, origins, askerOf, isDown, forgetInBackups, metrics, log } = parts
  const ratesOf = createRates(ASKS.perSecond, ASKS.most)
  const routes = new Hono()

  function refuse(why: keyof typeof STATUS): Response {
    metrics.refused(why)
    return Response.json({ why }, { status: STATUS[why] })
  }

  /** Lets nobody through to a class but who has its key. */
  async function guided(
    request: Request,
    env: unknown,
    typed: string,
    answer: (row: ClassRow) => Promise<Response>,
  ): Promise<Response> {
    if (!isFromHere(request, origins)) return refuse('otherSite')
    if (isDown()) return refuse('down')
    if (!ratesOf(askerOf(request, env)).take()) return refuse('tooMany')
    const key = bearerOf(request)
    if (key === undefined) return refuse('wrongKey')
    try {
      const code = asCode(typed)
      const row = code === undefined ? undefined : await hub.row(code)
      if (!row) return refuse('noSuchClass')
      if (!isSame(hashOf(key), row.guideKeyHash)) return refuse('wrongKey')
      return await answer(row)
    } catch (problem) {
      log('problem', { what: 'a class could not be shown or deleted', problem })
      return refuse('down')
    }
  }

  async function show(row: ClassRow): Promise<Response> {
    const { id, scenario, version, madeOn, deleteOn } = row
    const state = await hub.stateOf(row)
    const told: KeptClass = { scenario, version, madeOn, deleteOn, salt: saltOf(id), ...(state && { state }) }
    return Response.json(told)
  }

  async function remove(row: ClassRow): Promise<Response> {
    await hub.delete(row)
    log('classes deleted', { count: 1 })
    try {
      await forgetInBackups(row.id)
    } catch (problem) {
      log('problem', { what: 'a class stands in backups until its day', problem })
    }
    return new Response(null, { status: 204 })
  }

  routes.use(async (context, next) => {
    await next()
    context.header('cache-control', 'no-store')
  })
  routes.get('/classes/:code', (context) =>
    guided(context.req.raw, context.env, context.req.param('code'), show),
  )
  routes.delete('/classes/:code', (context) =>
    guided(context.req.raw, context.env, context.req.param('code'), remove),
  )
  return routes
}
