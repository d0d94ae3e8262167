import type { RequestListener } from 'node:http'
import { createServer, type Server } from 'node:https'
import { join } from 'node:path'
import { givenCertificate, ownCertificate, type OwnCertificate } from '../certificate/own-certificate.ts'
import type { Log } from './log.ts'
import type { ServerOptions } from './options.ts'

const HOUR_MS = 3_600_000

/** A web server by HTTPS. */
export interface Https {
  server: Server
  /** What devices may trust, in PEM; undefined where the certificate comes from elsewhere. */
  authority: string | undefined
  /** Ends the renewing of the certificate. */
  stop(): void
}

/**
 * A web server with a certificate of its own, or the one that the options name. Both are looked at every hour: one that
 * soon runs out is made anew, a given one that was replaced is taken, and nobody is cut off for it.
 */
export async function createHttps(
  options: Pick<ServerOptions, 'certificate' | 'data'>,
  answer: RequestListener,
  log: Log,
  clock: () => Date,
): Promise<Https> {
  const read = (): Promise<OwnCertificate> =>
    options.certificate
      ? givenCertificate(options.certificate)
      : ownCertificate(join(options.data, 'certificate'), clock())

  let now = await read()
  if (now.isNew) log('certificate made')
  const server = createServer({ cert: now.cert, key: now.key, minVersion: 'TLSv1.2' }, answer)

  async function renew(): Promise<void> {
    try {
      const next = await read()
      if (next.cert !== now.cert) server.setSecureContext({ cert: next.cert, key: next.key })
      if (next.isNew) log('certificate made')
      now = next
    } catch (problem) {
      log('problem', { what: 'the certificate could not be renewed; it is tried again in an hour', problem })
    }
  }
  const timer = setInterval(() => void renew(), HOUR_MS)
  return {
    server,
    get authority() {
      return now.authority
    },
    stop: () => clearInterval(timer),
  }
}
