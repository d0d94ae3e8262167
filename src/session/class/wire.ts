import { Socket } from 'engine.io-client'
import type { OpenWire } from './link.ts'

/**
 * Connects by WebSocket, and by plain requests where a network or a device allows none. Reconnecting is the link's
 * business: it knows what to say again.
 */
export const openWire: OpenWire = (events, url = location.origin) => {
  const socket = new Socket(url, {
    path: '/class',
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
  })
  socket.binaryType = 'arraybuffer'
  socket.on('open', () => events.onOpen())
  socket.on('message', (data: unknown) => {
    if (typeof data === 'string') events.onMessage(data)
    else if (data instanceof ArrayBuffer) events.onMessage(new Uint8Array(data))
  })
  socket.on('close', () => events.onClose())
  return {
    send: (data) => void socket.send(data),
    close: () => void socket.close(),
  }
}
