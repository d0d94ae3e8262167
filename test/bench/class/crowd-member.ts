import {
  greet,
  hear,
  newDevice,
  readLooks,
  withHands,
  writeLooks,
  type Device,
  type Looks,
  type PackedLook,
  type ToDevice,
} from '#class'
import { CLASS_PATH } from '../../../src/server/live/attach.ts'
import { kiosk } from '../../class/kiosk.ts'
import { openRawSocket } from './raw-socket.ts'
import type { CrowdTask } from './talk.ts'

/** What a crowd counts together. */
export interface Tally {
  isMeasuring: boolean
  bytes: number
  dropped: number
  lookTimes: number[]
  commandTimes: number[]
}

/** What one device of a crowd is made from. */
export interface MemberParts extends Pick<CrowdTask, 'port' | 'kind'> {
  code: string
  key: string
  /** The guide is 0. */
  number: number
  size: number
  /** Who reads the looks of the others. */
  reader: number
  /** By member: when each look was sent, by its number. */
  sent: Float64Array[]
  /** When the last command was sent, and how many have read it. */
  command: { began: number; heard: number }
  tally: Tally
}

/** One device that has come in. */
export interface Member {
  isGuide: boolean
  look(): void
  /** Decides what comes next in a play, or goes back to its beginning. */
  lead(play: readonly string[]): void
  end(): void
}

/** A look carries its own number in the place of a step to the side, in centimetres. */
const NUMBERS = 2000

/** Connects a device, and resolves when it was let in. */
export function come(parts: MemberParts): Promise<Member> {
  const { port, kind, code, key, number, size, reader, sent, command, tally } = parts
  const isGuide = number === 0
  const isBare = kind === 'bare'
  let device = newDevice(code, isGuide ? 'guide' : 'explorer')
  let slot = number
  let n = 0
  let said = 0
  let looks: Looks | undefined
  const say = (message: unknown): void => socket.text(`4${JSON.stringify(message)}`)

  const member: Member = {
    isGuide,
    look() {
      n = (n + 1) % NUMBERS
      const times = sent[slot]
      if (times) times[n] = performance.now()
      const look: PackedLook = [n, 160, 0, n % 256, 0]
      // Who leads wears a headset, and both hands move.
      const hand = [n % 100, -40, -30, n % 256, 0] as const
      const told = isGuide && !isBare ? withHands(look, [hand, hand]) : look
      socket.binary(writeLooks(new Map([[isBare ? number : 0, told]])) ?? new Uint8Array(0))
    },
    lead(play) {
      const line = device.at?.state.line.length ?? 0
      const event = play[line]
      const what = event === undefined ? { do: 'rewind', keep: 0 } : { do: 'decide', event, after: line }
      said += 1
      command.began = performance.now()
      command.heard = 0
      say({ say: 'do', n: said, what })
    },
    end: () => socket.end(),
  }
  sent[number] = new Float64Array(NUMBERS)

  let isIn: () => void = () => undefined
  const letIn = new Promise<Member>((resolve) => (isIn = () => resolve(member)))
  const time = (other: number, look: number, now: number): void => {
    const then = sent[other]?.[look]
    if (then) tally.lookTimes.push(now - then)
  }
  const readBare = (data: Buffer): void => {
    const now = performance.now()
    for (let part = 0; tally.isMeasuring && part < data.length; part += 6)
      time(data.readUInt8(part) & 0x3f, data.readInt16BE(part + 1), now)
  }
  const readClass = (data: Buffer): void => {
    const now = performance.now()
    const next = readLooks(data, looks)
    if (next && looks && tally.isMeasuring)
      for (const [other, [x]] of next) if (other !== slot && x !== looks.get(other)?.[0]) time(other, x, now)
    looks = next ?? looks
  }
  const heard = (message: ToDevice): void => {
    if (message.say === 'entries' && message.entries.some(({ by, n: one }) => by === 0 && one > 0)) {
      command.heard += 1
      if (command.heard === size && tally.isMeasuring)
        tally.commandTimes.push(performance.now() - command.began)
    }
    const before: Device = device
    // Learners know what they must to come in; only the guide follows the scenario.
    if (isGuide) ({ device } = hear(device, message, kiosk))
    else if (message.say === 'welcome') device = { ...device, member: message }
    if (before.member || !device.member) return
    ;({ slot } = device.member)
    isIn()
  }

  const query = isBare ? `room=${code}` : 'EIO=4&transport=websocket'
  const read = isBare ? readBare : readClass
  const socket = openRawSocket(port, `${CLASS_PATH}/?${query}`, {
    onOpen: () => isBare && isIn(),
    onBytes(count) {
      if (tally.isMeasuring) tally.bytes += count
    },
    onBinary: number === reader ? read : undefined,
    onText(text) {
      if (text === '2') socket.text('3')
      else if (text.startsWith('0')) for (const one of greet(device, isGuide ? key : undefined)) say(one)
      else if (!device.member || isGuide || text.includes('"n":'))
        heard(JSON.parse(text.slice(1)) as ToDevice)
    },
    onClose: () => (tally.dropped += 1),
  })
  return letIn
}
