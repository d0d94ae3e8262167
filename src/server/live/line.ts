import type { Socket } from 'engine.io'
import type { Line } from './room.ts'

const PLAIN = { compress: false }
const OPEN = 1

/** What Engine.IO's WebSocket transport stands on, as far as it is used here; none of it is in its types. */
interface Wired {
  socket: { readyState: number; _socket: NodeJS.WritableStream & { writableLength: number } }
}

/**
 * The line of a connection. Pictures of looks are most of what a server sends: by WebSocket they go past Engine.IO,
 * whose events for each message cost more than the sending. They need no place among the other messages.
 */
export function lineOf(socket: Socket): Line {
  return {
    openedAt: performance.now(),
    tell: (message) => void socket.send(message, PLAIN),
    show(frame) {
      const wire = wireOf(socket)
      if (wire) wire.write(framed(frame))
      else socket.send(bytesOf(frame), PLAIN)
    },
    waiting: () => (wireOf(socket)?.writableLength ?? 0) + heldBack(socket),
    close: () => socket.close(),
  }
}

/** What is under a WebSocket that is open; undefined for plain requests, and while anything is closing. */
function wireOf({ transport, readyState }: Socket): Wired['socket']['_socket'] | undefined {
  if (readyState !== 'open' || transport.name !== 'websocket') return undefined
  const { readyState: state, _socket: wire } = (transport as unknown as Wired).socket
  return state === OPEN ? wire : undefined
}

/** Bytes for which Engine.IO has not found a way yet, as between two plain requests. */
function heldBack(socket: Socket): number {
  const { writeBuffer } = socket as unknown as { writeBuffer: readonly { data?: string | Buffer }[] }
  let sum = 0
  for (const { data } of writeBuffer) sum += data?.length ?? 0
  return sum
}

const bytesOf = (frame: Uint8Array): Buffer => Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength)

let lastFrame: Uint8Array | undefined
let lastFramed = Buffer.alloc(0)

/** A picture as RFC 6455 has it on the wire, made once for the whole class: one binary message, shorter than 64 KiB. */
function framed(frame: Uint8Array): Buffer {
  if (frame === lastFrame) return lastFramed
  const { length } = frame
  const head = length < 126 ? [0x82, length] : [0x82, 126, length >> 8, length & 0xff]
  lastFrame = frame
  lastFramed = Buffer.concat([Buffer.from(head), frame])
  return lastFramed
}
