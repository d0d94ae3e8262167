import { greet, hear, newDevice, readLooks, writeLooks, type Looks, type ToDevice } from '#class'
import { WebSocket } from 'ws'
import { CLASS_PATH } from '../../../src/server/live/attach.ts'
import { bestPlay, kiosk } from '../../class/kiosk.ts'
import type { CrowdFigures, CrowdTask, FromCrowd } from './talk.ts'

/*
 * Devices of many classes in one process. They speak to the server in its own frames, so that the generator costs
 * little: every look is sent by everybody, and read by three devices of each class, as reading them all would measure
 * the generator.
 */

const LOOKS_A_SECOND = 10
const READERS = 3
/** A look carries its own number in the place of a step to the side, in centimetres. */
const NUMBERS = 2000
const COMMAND_EVERY_MS = 1000

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

async function run({ port, classes, learners, seconds, kind }: CrowdTask): Promise<CrowdFigures> {
  let bytes = 0
  let dropped = 0
  let isMeasuring = false
  const lookTimes: number[] = []
  const commandTimes: number[] = []
  const sockets: WebSocket[] = []
  const timers: NodeJS.Timeout[] = []
  for (const [index, { code, key }] of classes.entries()) {
    const members = learners + 1
    const sent = Array.from({ length: members }, () => new Map<number, number>())
    /** The entry of the last command, and how many have read it. */
    const command = { began: 0, seq: -1, heard: 0 }
    const join = (member: number) =>
      new Promise<void>((resolve, reject) => {
        const query = kind === 'bare' ? `room=${code}` : 'EIO=4&transport=websocket'
        const socket = new WebSocket(`ws://127.0.0.1:${port}${CLASS_PATH}/?${query}`, {
          perMessageDeflate: false,
        })
        sockets.push(socket)
        const prefix = kind === 'bare' ? '' : '4'
        let device = newDevice(code, member === 0 ? 'guide' : 'explorer')
        let looks: Looks | undefined
        let slot = member
        let n = 0
        const begin = () => {
          resolve()
          const phase = (index * 7 + member * 13) % 100
          timers.push(setTimeout(() => timers.push(setInterval(look, 1000 / LOOKS_A_SECOND)), phase))
          if (member === 0 && kind === 'class') timers.push(setInterval(lead, COMMAND_EVERY_MS))
        }
        const look = () => {
          n = (n + 1) % NUMBERS
          sent[slot]?.set(n, performance.now())
          socket.send(writeLooks(new Map([[kind === 'bare' ? member : 0, [n, 160, 0, n % 256, 0]]])) ?? '')
        }
        let count = 0
        const lead = () => {
          const { at: standing } = device
          if (!standing) return
          const line = standing.state.line.length
          const what =
            line < bestPlay.length
              ? { do: 'decide', event: bestPlay[line], after: line }
              : { do: 'rewind', keep: 0 }
          count += 1
          command.began = performance.now()
          command.heard = 0
          socket.send(prefix + JSON.stringify({ say: 'do', n: count, what }))
        }
        const read = (data: Buffer) => {
          const now = performance.now()
          if (kind === 'bare') {
            for (let part = 0; part < data.length; part += 6) {
              const then = sent[data.readUInt8(part) & 0x3f]?.get(data.readInt16BE(part + 1))
              if (then !== undefined && isMeasuring) lookTimes.push(now - then)
            }
            return
          }
          const next = readLooks(data, looks)
          if (next && looks && isMeasuring)
            for (const [other, [x]] of next)
              if (other !== slot && x !== looks.get(other)?.[0]) {
                const then = sent[other]?.get(x)
                if (then !== undefined) lookTimes.push(now - then)
              }
          looks = next ?? looks
        }
        socket.on('error', reject)
        socket.on('close', () => (dropped += 1))
        socket.on('open', () => {
          if (kind === 'bare') begin()
        })
        socket.on('message', (data: Buffer, isBinary: boolean) => {
          if (isMeasuring) bytes += data.length
          if (isBinary) {
            if (member < READERS) read(data)
            return
          }
          const text = data.toString()
          if (text === '2') return socket.send('3')
          if (text.startsWith('0')) {
            for (const one of greet(device, member === 0 ? key : undefined))
              socket.send(prefix + JSON.stringify(one))
            return
          }
          const message = JSON.parse(text.slice(1)) as ToDevice
          if (message.say === 'entries' && message.entries.some(({ by, n: one }) => by === 0 && one > 0)) {
            command.heard += 1
            if (command.heard === members && isMeasuring) commandTimes.push(performance.now() - command.began)
          }
          const isNew = !device.member
          // Learners know what they must to come in; only the guide follows the scenario.
          if (member === 0 || message.say === 'welcome') ({ device } = hear(device, message, kiosk))
          if (isNew && device.member) {
            ;({ slot } = device.member)
            begin()
          }
        })
      })
    for (let member = 0; member < members; member++) await join(member)
  }
  process.send?.('in' satisfies FromCrowd)
  await new Promise((resolve) => {
    setTimeout(resolve, 2000)
  })
  isMeasuring = true
  await new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000)
  })
  isMeasuring = false
  const ended = dropped
  for (const timer of timers) clearInterval(timer)
  for (const socket of sockets) socket.terminate()
  return {
    lookP50: at(lookTimes, 0.5),
    lookP95: at(lookTimes, 0.95),
    commandP95: at(commandTimes, 0.95),
    bytesDown: bytes / seconds / sockets.length,
    dropped: ended,
  }
}

async function tell(task: CrowdTask): Promise<void> {
  process.send?.((await run(task)) satisfies FromCrowd)
  setTimeout(() => process.exit(), 200)
}

process.on('message', (task: CrowdTask) => {
  void tell(task)
})
