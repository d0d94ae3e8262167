import type { Server as HttpServer } from 'node:http'
import { MOST_CHARACTERS } from '#class'
import { Server, type Socket } from 'engine.io'
import type { Hub } from './hub.ts'
import { createRate, type Rate } from './rate.ts'
import type { Line } from './room.ts'
import { createVisitor } from './visitor.ts'

/** Where devices connect. */
export const CLASS_PATH = '/class'
/** How many wrong codes one address may send: thirty learners behind one router mistype, a machine that guesses starves. */
const GUESSES = { perSecond: 0.1, most: 60 }
/** Addresses that are remembered, in memory only and for as long as they guess. */
const MOST_ADDRESSES = 10_000
/** A connection that is silent for so long is gone. */
const PING = { pingInterval: 5000, pingTimeout: 5000 }

/** The class server on a web server; `close` says goodbye to everybody. */
export interface Attached {
  close(): void
}

/** Serves classes on a web server, by WebSocket, and by plain requests where a network or a device allows no WebSocket. */
export function attach(http: HttpServer, hub: Pick<Hub, 'find'>): Attached {
  const engine = new Server({ ...PING, maxHttpBufferSize: MOST_CHARACTERS, allowUpgrades: true })
  engine.attach(http, { path: CLASS_PATH })
  const now = () => performance.now()
  const guesses = new Map<string, Rate>()

  function guessesOf(address: string): Rate {
    const rate = guesses.get(address) ?? createRate(GUESSES.perSecond, GUESSES.most, now)
    // Whoever has not been heard of for longest is forgotten first.
    guesses.delete(address)
    guesses.set(address, rate)
    const [oldest] = guesses.keys()
    if (guesses.size > MOST_ADDRESSES && oldest !== undefined) guesses.delete(oldest)
    return rate
  }

  engine.on('connection', (socket: Socket) => {
    const visitor = createVisitor(lineOf(socket), hub, guessesOf(socket.remoteAddress), now)
    socket.on('message', (data: string | Buffer) => {
      if (typeof data === 'string') visitor.hear(data)
      else visitor.see(data)
    })
    socket.on('close', () => visitor.gone())
  })
  return { close: () => void engine.close() }
}

function lineOf(socket: Socket): Line {
  let waiting = 0
  const send = (data: string | Buffer): void => {
    waiting += data.length
    socket.send(data, { compress: false }, () => (waiting -= data.length))
  }
  return {
    tell: send,
    show: (frame) => send(Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength)),
    waiting: () => waiting,
    close: () => socket.close(),
  }
}
