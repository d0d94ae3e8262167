import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TICK_MS } from '../../../src/server/live/room.ts'
import { attach, CLASS_PATH } from '../../../src/server/live/attach.ts'
import { createHub } from '../../../src/server/live/hub.ts'
import { openStorage } from '../../../src/server/storage/open-storage.ts'
import { WebSocketServer, type WebSocket } from 'ws'
import { kiosk } from '../../class/kiosk.ts'
import type { FromServer, ToServer } from './talk.ts'

/* A class server in a process of its own, or, given `bare`, a relay that knows nothing but rooms and batches. */

const [, , kind = 'class', wanted = '1'] = process.argv
const http = createServer()
const report = (message: FromServer) => process.send?.(message)

async function serveClasses(): Promise<{ code: string; key: string }[]> {
  const storage = await openStorage({ folder: mkdtempSync(join(tmpdir(), 'classes-')) })
  const hub = createHub({
    storage,
    scenario: async () => kiosk,
    node: 'bench',
    url: '',
    codeLength: 4,
    onProblem: (what, problem) => process.stderr.write(`${what}: ${String(problem)}\n`),
  })
  attach(http, hub)
  const made: { code: string; key: string }[] = []
  while (made.length < Number(wanted)) made.push(await hub.make(kiosk, undefined, 1))
  return made
}

/** What any server of the same service must do at the least: take looks, and send them on in one message a tick. */
async function serveBare(): Promise<{ code: string; key: string }[]> {
  const rooms = new Map<string, { sockets: Set<WebSocket>; looks: Buffer[] }>()
  const server = new WebSocketServer({ server: http, path: `${CLASS_PATH}/`, perMessageDeflate: false })
  server.on('connection', (socket, request) => {
    const code = new URL(request.url ?? '', 'http://x').searchParams.get('room') ?? ''
    const room = rooms.get(code) ?? { sockets: new Set(), looks: [] }
    if (!rooms.has(code)) {
      rooms.set(code, room)
      setInterval(() => {
        if (room.looks.length === 0) return
        const frame = Buffer.concat(room.looks)
        room.looks = []
        for (const one of room.sockets) one.send(frame)
      }, TICK_MS)
    }
    room.sockets.add(socket)
    // Six bytes of each look go out, as of a member who moves a little.
    socket.on('message', (data: Buffer) => void room.looks.push(data.subarray(1, 7)))
    socket.on('close', () => void room.sockets.delete(socket))
  })
  return Array.from({ length: Number(wanted) }, (_, at) => ({ code: String(at), key: '' }))
}

const classes = await (kind === 'bare' ? serveBare() : serveClasses())
http.listen(0, '127.0.0.1', () => {
  report({ port: (http.address() as AddressInfo).port, classes })
})
process.on('message', (message: ToServer) => {
  if (message === 'cpu') {
    const { user, system } = process.cpuUsage()
    report({ cpuSeconds: (user + system) / 1e6, megabytes: process.memoryUsage().rss / 1e6 })
  } else process.exit()
})
