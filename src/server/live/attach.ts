import type { IncomingMessage, Server as HttpServer } from 'node:http'
import { MOST_CHARACTERS, type Turned } from '#class'
import { Server, type Socket } from 'engine.io'
import type { Hub } from './hub.ts'
import { createRates } from './rates.ts'
import { lineOf } from './line.ts'
import { createVisitor } from './visitor.ts'

/** Where devices connect. */
export const CLASS_PATH = '/class'
/** How many wrong codes one address may send: thirty learners behind one router mistype, a machine that guesses starves. */
const GUESSES = { perSecond: 0.1, most: 60 }
/** A connection that is silent for so long is gone. */
const PING = { pingInterval: 5000, pingTimeout: 5000 }

/** The class server on a web server; `close` says goodbye to everybody. */
export interface Attached {
  /** Serves the same classes on one more web server. */
  also(http: HttpServer): void
  close(): void
}

/** What may be told to a class server on a web server. */
export interface AttachOptions {
  /** Origins of other pages that may connect, as https://a.example.org; those of the same host always may. */
  origins?: ReadonlySet<string>
  /** Who asks; left out: whoever is at the other end of the connection. */
  addressOf?: (request: IncomingMessage) => string
  /** Counts why something was not done. */
  onTurned?: (why: Turned) => void
}

/** Serves classes on a web server, by WebSocket, and by plain requests where a network or a device allows no WebSocket. */
export function attach(http: HttpServer, hub: Pick<Hub, 'find'>, options: AttachOptions = {}): Attached {
  const { origins = new Set(), addressOf = socketAddress, onTurned } = options
  const engine = new Server({
    ...PING,
    maxHttpBufferSize: MOST_CHARACTERS,
    allowUpgrades: true,
    allowRequest: ({ headers }, answer) => answer(null, isWelcome(headers.origin, headers.host, origins)),
    ...(origins.size > 0 && { cors: { origin: [...origins] } }),
  })
  const now = () => performance.now()
  const guessesOf = createRates(GUESSES.perSecond, GUESSES.most, now)
  const also = (one: HttpServer) => engine.attach(one, { path: CLASS_PATH })
  also(http)

  engine.on('connection', (socket: Socket) => {
    const guesses = guessesOf(addressOf(socket.request))
    const visitor = createVisitor(lineOf(socket), hub, guesses, now, onTurned)
    socket.on('message', (data: string | Buffer) => {
      if (typeof data === 'string') visitor.hear(data)
      else visitor.see(data)
    })
    socket.on('close', () => visitor.gone())
  })
  return { also, close: () => void engine.close() }
}

const socketAddress = ({ socket }: IncomingMessage): string => socket.remoteAddress ?? ''

/**
 * Whether a page may ask: one of this host, one of `origins`, or none at all, as where a program asks. A page of
 * somebody else's that a teacher has open must not act in the teacher's network.
 */
export function isWelcome(
  origin: string | undefined,
  host: string | undefined,
  origins: ReadonlySet<string>,
): boolean {
  if (origin === undefined || origins.has(origin)) return true
  return URL.canParse(origin) && new URL(origin).host === host
}
