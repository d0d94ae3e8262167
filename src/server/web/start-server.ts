import type { IncomingMessage } from 'node:http'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { forgetInBackups, trimBackups } from '../backup/backup.ts'
import { FOLDERS } from '../backup/run-backup.ts'
import { attach } from '../live/attach.ts'
import { createHub } from '../live/hub.ts'
import { setupRoutes } from '../setup/setup-routes.ts'
import { openStorage } from '../storage/open-storage.ts'
import type { Storage } from '../storage/storage.ts'
import { askerOf, isPrivate, lanAddresses } from './addresses.ts'
import { createApp } from './app.ts'
import { backupRoute } from './backup-route.ts'
import { createLog, type Log } from './log.ts'
import { createMetrics, measured } from './metrics.ts'
import { DEFAULTS, nodeNameOf, type ServerOptions } from './options.ts'
import { openPorts } from './open-ports.ts'
import { keepRetention } from './retention.ts'
import { openScenarioFiles } from './scenario-files.ts'
import { allowConnections } from './security-headers.ts'
import { openStaticFiles } from './static-files.ts'

/** A class server that runs. */
export interface RunningServer {
  port: number
  httpsPort: number | undefined
  /** What devices may trust, in PEM; undefined: there is none. */
  authority: string | undefined
  /** Addresses under which devices find it, the best first. */
  addresses: readonly string[]
  /** Stops taking anybody in, ends what is under way and closes; within about a second. */
  close(): Promise<void>
}

/** What may be put in place of what the machine has. */
export interface ServerParts {
  log?: Log
  /** The time of day. */
  clock?: () => Date
  /** A storage that is open already, instead of the one that the options name. */
  storage?: Storage
}

/**
 * Starts the web server of classes: the app, the interface by which classes are made, and the line of the classes.
 * @param options where not given, as `DEFAULTS` says
 * @throws StorageError, or an Error with the code `EADDRINUSE`
 * @example const server = await startServer({ port: 0, httpsPort: undefined, data: folder })
 */
export async function startServer(
  options: Partial<ServerOptions> & Pick<ServerOptions, 'data'>,
  parts: ServerParts = {},
): Promise<RunningServer> {
  const all: ServerOptions = { ...DEFAULTS, ...options }
  const { log = createLog(() => undefined, false), clock = () => new Date() } = parts
  await mkdir(all.data, { recursive: true, mode: 0o700 })
  const storage =
    parts.storage ??
    (await openStorage(
      all.databaseUrl === undefined
        ? { folder: join(all.data, FOLDERS.classes) }
        : { databaseUrl: all.databaseUrl },
    ))
  try {
    return await serve(all, storage, log, clock)
  } catch (problem) {
    await storage.close()
    throw problem
  }
}

async function serve(
  options: ServerOptions,
  storage: Storage,
  log: Log,
  clock: () => Date,
): Promise<RunningServer> {
  const { publicUrl, siteUrl, proxies } = options
  const ports = await openPorts(options, log, clock)
  const { port, httpsPort } = ports
  const origins = new Set([publicUrl, siteUrl, ...options.origins].filter((one) => one !== undefined))
  const addresses = () => addressesOf(options, port, httpsPort)
  const metrics = createMetrics()
  const scenarios = openScenarioFiles(options.scenarios)
  const files = await openStaticFiles(options.dist, (page) => allowConnections(page, origins))
  let isDown = false

  const hub = createHub({
    storage: measured(storage, metrics),
    scenario: async (id, version) => {
      const found = await scenarios.find(id)
      return found?.version === version ? found : undefined
    },
    node: options.nodeName ?? nodeNameOf(port),
    url: publicUrl ?? ownUrl(options, port),
    codeLength: options.codeLength,
    clock,
    onProblem: (what, problem) => log('problem', { what, problem }),
  })
  const backupFolder = join(options.data, FOLDERS.backups)
  const backups = await backupRoute(storage, options.data, port, clock)
  const app = createApp({
    routes: [
      ['/api', backups.routes],
      ['/', setupRoutes({ setup: () => setupOf(addresses(), port), authority: ports.authority })],
    ],
    hub,
    forgetInBackups: (classId) => forgetInBackups(backupFolder, classId, clock()),
    scenario: scenarios.find,
    addresses,
    origins,
    teacherPassword: options.teacherPassword,
    askerOf: (request, env) =>
      askerOf(
        { 'x-forwarded-for': request.headers.get('x-forwarded-for') ?? '' },
        (env as Partial<HttpBindings>).incoming?.socket.remoteAddress,
        proxies,
      ),
    isDown: () => isDown,
    metrics,
    log,
    files,
    count: hub.count,
    isHealthy: storage.isHealthy,
  })
  const answer = getRequestListener(app.fetch)
  const [first, ...others] = ports.servers
  const attached = attach(first, hub, {
    origins,
    addressOf: ({ headers, socket }: IncomingMessage) => askerOf(headers, socket.remoteAddress, proxies),
    onTurned: metrics.refused,
  })
  for (const one of others) attached.also(one)
  const endRetention = await keepRetention(hub, () => trimBackups(backupFolder, clock()), log, clock)
  ports.begin((request, response) => void answer(request, response))
  log('started')

  async function close(): Promise<void> {
    if (isDown) return
    isDown = true
    log('stopping')
    endRetention()
    await backups.close()
    const isStopped = ports.stop()
    await hub.close()
    attached.close()
    ports.cut()
    await isStopped
    await storage.close()
    log('stopped')
  }

  return { port, httpsPort, authority: ports.authority(), addresses: addresses(), close }
}

/** Where devices find this server, the best address first; the machine may join another network meanwhile. */
function addressesOf(
  { publicUrl, siteUrl, certificate }: ServerOptions,
  port: number,
  httpsPort: number | undefined,
): string[] {
  const named = [siteUrl, publicUrl].filter((one) => one !== undefined)
  if (named.length > 0) return [...new Set(named)]
  const lan = lanAddresses()
  // Our own certificate counts in local networks only.
  const safe = httpsPort === undefined ? [] : lan.filter((one) => certificate !== undefined || isPrivate(one))
  return [
    ...safe.map((address) => `https://${address}:${httpsPort}`),
    ...lan.map((address) => `http://${address}:${port}`),
    `http://localhost:${port}`,
  ]
}

/** Of the addresses of a server those that its page of instructions names. */
function setupOf(addresses: readonly string[], port: number): { best: string; plain: string; port: number } {
  const [best = ''] = addresses
  return { best, plain: addresses.find((one) => one.startsWith('http:')) ?? best, port }
}

/** What other processes tell devices about this one. */
function ownUrl({ databaseUrl }: ServerOptions, port: number): string {
  const [first = 'localhost'] = databaseUrl === undefined ? [] : lanAddresses()
  return `http://${first}:${port}`
}
