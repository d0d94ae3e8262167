import { createServer, type RequestListener, type Server } from 'node:http'
import type { Server as TlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createHttps } from './https.ts'
import type { Log } from './log.ts'
import type { ServerOptions } from './options.ts'

/** The web servers of one class server. */
export interface Ports {
  /** Plain HTTP first. */
  servers: readonly [Server, ...Server[]]
  port: number
  /** Undefined: HTTPS is not served. */
  httpsPort: number | undefined
  /** What devices may trust, in PEM; undefined: there is none. */
  authority(): string | undefined
  /** From now on requests are answered; whoever asked before has waited. */
  begin(answer: RequestListener): void
  /** Takes nobody in any more; resolves when all connections have ended. */
  stop(): Promise<void>
  /** Ends the connections that are left. */
  cut(): void
}

/**
 * Listens on all networks by HTTP, which 2D needs nothing more than, and by HTTPS, which headsets and cameras ask for.
 * @throws Error with the code `EADDRINUSE`, or about the files of a given certificate
 */
export async function openPorts(options: ServerOptions, log: Log, clock: () => Date): Promise<Ports> {
  let begin: (answer: RequestListener) => void = () => undefined
  const begun = new Promise<RequestListener>((resolve) => (begin = resolve))
  const wait: RequestListener = (request, response) => void begun.then((answer) => answer(request, response))

  const http = createServer(wait)
  const https = options.httpsPort === undefined ? undefined : await createHttps(options, wait, log, clock)
  const servers: (Server | TlsServer)[] = https ? [http, https.server] : [http]
  const cut = (): void => {
    for (const server of servers) server.closeAllConnections()
  }
  async function stop(): Promise<void> {
    https?.stop()
    await Promise.all(servers.map(closed))
  }
  try {
    const port = await listen(http, options.port)
    const httpsPort = https && (await listen(https.server, options.httpsPort ?? 0))
    // A TLS server takes the same requests; only its socket is another.
    return {
      servers: servers as [Server, ...Server[]],
      port,
      httpsPort,
      authority: () => https?.authority,
      begin,
      stop,
      cut,
    }
  } catch (problem) {
    await stop()
    throw problem
  }
}

function listen(server: Server | TlsServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

const closed = (server: Server | TlsServer): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
  })
