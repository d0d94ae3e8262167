import { Hono } from 'hono'
import { classRoutes, type ClassRoutesParts } from './class-routes.ts'
import { keptClassRoutes, type KeptClassParts } from './kept-class-routes.ts'
import type { Metrics } from './metrics.ts'
import { securityHeaders } from './security-headers.ts'
import type { StaticFiles } from './static-files.ts'

/** What the web server answers from. */
export interface AppParts extends Omit<ClassRoutesParts, 'hub'>, Omit<KeptClassParts, 'hub' | 'metrics'> {
  hub: ClassRoutesParts['hub'] & KeptClassParts['hub']
  files: StaticFiles
  metrics: Metrics
  /** How many classes are open, and devices connected. */
  count: () => { classes: number; devices: number }
  isHealthy: () => Promise<boolean>
  /** Further routes, each with where it begins. */
  routes?: readonly (readonly [path: string, routes: Hono])[]
}

/** Everything that is asked for by plain requests; classes themselves go over a line of their own. */
export function createApp(parts: AppParts): Hono {
  const { files, metrics, count, isDown, isHealthy, log } = parts
  const headers = Object.entries(securityHeaders(files.page))
  const app = new Hono()

  app.use(async (context, next) => {
    await next()
    for (const [name, value] of headers) if (!context.res.headers.has(name)) context.header(name, value)
  })
  app.onError((problem, context) => {
    log('problem', { what: 'a request could not be answered', problem })
    return context.json({ why: 'down' }, 500)
  })
  app.route('/api', classRoutes(parts))
  app.route('/api', keptClassRoutes(parts))
  for (const [path, more] of parts.routes ?? []) app.route(path, more)
  app.get('/healthz', async (context) => {
    const isWell = !isDown() && (await isHealthy().catch(() => false))
    return context.json({ ok: isWell, ...count() }, isWell ? 200 : 503, { 'cache-control': 'no-store' })
  })
  app.get('/metrics', (context) =>
    context.text(metrics.text(count()), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
    }),
  )
  app.get('*', async (context) => {
    const file = await files.answer(context.req.raw)
    if (file) return file
    const isApp = new URL(context.req.url).pathname === '/'
    if (isApp) return context.text('The app is not built yet: run "npm run build" and start again.', 503)
    return context.notFound()
  })
  return app
}
