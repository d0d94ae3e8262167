import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  command,
  greet,
  hear,
  newDevice,
  readLooks,
  writeLooks,
  type Command,
  type Device,
  type Looks,
  type PackedLook,
  type Role,
  type Sign,
  type ToDevice,
  type Turned,
} from '#class'
import { Socket } from 'engine.io-client'
import { attach, CLASS_PATH } from '../../../src/server/live/attach.ts'
import { createHub } from '../../../src/server/live/hub.ts'
import type { Storage } from '../../../src/server/storage/storage.ts'
import { kiosk } from '../../class/kiosk.ts'

/** A class server on a free port of this machine. */
export const serveClasses = async (storage: Storage) => {
  const problems: string[] = []
  const hub = createHub({
    storage,
    scenario: async (id, version) => (id === kiosk.id && version === kiosk.version ? kiosk : undefined),
    node: 'test',
    url: 'http://127.0.0.1',
    codeLength: 4,
    onProblem: (what) => problems.push(what),
  })
  const http = createServer()
  const attached = attach(http, hub)
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve)
  })
  const { port } = http.address() as AddressInfo
  return {
    hub,
    problems,
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await hub.close()
      attached.close()
      http.closeAllConnections()
      await new Promise((resolve) => {
        http.close(resolve)
      })
    },
  }
}

/** A device that talks to a class server as the app does. */
export interface TestDevice {
  device: () => Device
  looks: () => Looks
  turned: Turned[]
  signs: Sign[]
  /** What learners have asked, as far as this device was told. */
  wondered: string[]
  /** What the server has told this device of what is handed in. */
  papers: unknown[]
  here: () => readonly number[]
  do: (what: Command) => void
  look: (look: PackedLook) => void
  /** Sends whatever it likes. */
  raw: (data: string | Uint8Array) => void
  sign: (sign: Sign) => void
  cut: () => void
  /** Connects anew, there or where it was. */
  reconnect: (to?: string) => void
  isClosed: () => boolean
}

/** Connects a device; `from` goes on as that device, as after a page was loaded anew. */
export const connectDevice = (
  url: string,
  code: string,
  role: Role,
  key?: string,
  transports: ('websocket' | 'polling')[] = ['websocket'],
  options: { ca?: string; extraHeaders?: Record<string, string> } = {},
): TestDevice => {
  let device = newDevice(code, role)
  let looks: Looks | undefined
  let here: readonly number[] = []
  let isClosed = true
  let address = url
  let socket: Socket
  const turned: Turned[] = []
  const signs: Sign[] = []
  const wondered: string[] = []
  const papers: unknown[] = []

  const say = (messages: readonly unknown[]) => {
    if (!isClosed) for (const message of messages) socket.send(JSON.stringify(message))
  }
  const open = (to = address) => {
    address = to
    socket = new Socket(address, { path: CLASS_PATH, transports, ...options })
    isClosed = false
    looks = undefined
    const mine = socket
    mine.binaryType = 'arraybuffer'
    mine.on('open', () => say(greet(device, key)))
    mine.on('message', (data: unknown) => {
      if (typeof data !== 'string') {
        looks = readLooks(new Uint8Array(data as ArrayBuffer), looks) ?? looks
        return
      }
      const message = JSON.parse(data) as ToDevice
      if (message.say === 'turned' && message.url !== undefined) {
        turned.push(message.why)
        mine.close()
        return open(message.url)
      }
      if (message.say === 'here') here = message.slots
      if (message.say === 'sign') signs.push(message.sign)
      if (message.say === 'wondered') wondered.push(message.text)
      if (message.say === 'handedIn' || message.say === 'got') papers.push(message)
      const heard = hear(device, message, kiosk)
      device = heard.device
      if (heard.turned) turned.push(heard.turned)
      say(heard.say)
    })
    mine.on('close', () => {
      if (mine === socket) isClosed = true
    })
  }
  open()
  return {
    device: () => device,
    looks: () => looks ?? new Map(),
    turned,
    signs,
    wondered,
    papers,
    here: () => here,
    do: (what) => {
      const said = command(device, what)
      device = said.device
      say(said.say)
    },
    look: (look) => socket.send(writeLooks(new Map([[0, look]])) ?? ''),
    raw: (data) => socket.send(data),
    sign: (sign) => say([{ say: 'sign', sign }]),
    cut: () => socket.close(),
    reconnect: open,
    isClosed: () => isClosed,
  }
}
