import { connect } from 'node:net'

/** A WebSocket that costs its process far less than the server pays for the other end. */
export interface RawSocket {
  text(message: string): void
  binary(bytes: Uint8Array): void
  end(): void
}

/** What comes in; `onBinary` left out: bytes are only counted. */
export interface RawEvents {
  onOpen: () => void
  onText: (message: string) => void
  onBinary: ((bytes: Buffer) => void) | undefined
  /** Payload of so many bytes has come. */
  onBytes: (count: number) => void
  onClose: () => void
}

const OPCODE = { text: 1, binary: 2 } as const
const FINAL = 0x80
const MASKED = 0x80
/** What one reading of a socket may bring; all sockets share it, since each reading is taken in before the next. */
const incoming = Buffer.alloc(64 * 1024)

/** Connects to a WebSocket server of this machine; reads frames up to 64 KiB, as the class server's are. */
export function openRawSocket(port: number, path: string, events: RawEvents): RawSocket {
  let isUp = false
  /** The beginning of a frame, or of the answer to the handshake, whose rest has not come. */
  let rest = Buffer.alloc(0)

  const socket = connect({
    port,
    host: '127.0.0.1',
    noDelay: true,
    onread: {
      buffer: incoming,
      callback(count) {
        const come = incoming.subarray(0, count)
        const used = take(rest.length > 0 ? (rest = Buffer.concat([rest, come])) : come)
        const left = rest.length > 0 ? rest : come
        rest = used < left.length ? Buffer.from(left.subarray(used)) : Buffer.alloc(0)
        return true
      },
    },
  })
  socket.on('connect', () => {
    const key = Buffer.from(`${Math.random()}`.padEnd(16, '0').slice(0, 16)).toString('base64')
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
    )
  })
  socket.on('error', () => undefined)
  socket.on('close', events.onClose)

  /** Takes in whole frames; answers how many bytes they were. */
  function take(bytes: Buffer): number {
    let at = 0
    if (!isUp) {
      const end = bytes.indexOf('\r\n\r\n')
      if (end < 0) return 0
      if (!bytes.subarray(0, 12).equals(Buffer.from('HTTP/1.1 101'))) {
        socket.destroy()
        return bytes.length
      }
      isUp = true
      at = end + 4
      events.onOpen()
    }
    while (at + 2 <= bytes.length) {
      const short = bytes[at + 1] ?? 0
      const head = short < 126 ? 2 : 4
      if (at + head > bytes.length) break
      const length = short < 126 ? short : bytes.readUInt16BE(at + 2)
      const end = at + head + length
      if (end > bytes.length) break
      events.onBytes(length)
      const opcode = (bytes[at] ?? 0) & 0x0f
      if (opcode === OPCODE.text) events.onText(bytes.toString('utf8', at + head, end))
      else if (opcode === OPCODE.binary) events.onBinary?.(bytes.subarray(at + head, end))
      at = end
    }
    return at
  }

  /** A client masks what it sends; a mask of nothing leaves it as it is. */
  function send(opcode: number, bytes: Uint8Array): void {
    const head = bytes.length < 126 ? 6 : 8
    const frame = Buffer.alloc(head + bytes.length)
    frame[0] = FINAL | opcode
    frame[1] = MASKED | (head === 6 ? bytes.length : 126)
    if (head === 8) frame.writeUInt16BE(bytes.length, 2)
    frame.set(bytes, head)
    socket.write(frame)
  }

  return {
    text: (message) => send(OPCODE.text, Buffer.from(message)),
    binary: (bytes) => send(OPCODE.binary, bytes),
    end: () => void socket.destroy(),
  }
}
