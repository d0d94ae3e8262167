import { classKey, newDevice, type Command, type Role } from '#class'
import { createLink, type Link } from '#session/class'
import { CLASS_PATH } from '../../../src/server/live/attach.ts'
import { deviceClock } from '../../../src/session/clock.ts'
import { bestPlay, kiosk } from '../../class/kiosk.ts'
import type { FromDistrict, ToDistrict } from './district-talk.ts'
import { openRawSocket, type RawSocket } from './raw-socket.ts'

/*
 * Classes of a district, each device with the app's own line to its class: it comes in through any process, goes where
 * it is sent, follows the log, and comes back by itself. A load balancer is played here: whoever names no process gets
 * one by chance, and another where that one refuses, as nginx does. Looks are sent, and those of others are not read.
 */

const COMMAND_EVERY_MS = 1000
const LOOK_EVERY_MS = 100
const LEAD_MS = 15_000
const SETTLE_MS = 3000
const DOORS = 8
/** A timer that comes late tells of a machine, or a crowd, that is too busy to measure anything by. */
const LATE_EVERY_MS = 20

interface DistrictClass {
  guide: Link
  links: Link[]
  /** When each command of the guide was said. */
  said: Map<number, number>
  /** By command, how many devices have seen it, and when the last one had. */
  seen: Map<number, { count: number; at: number }>
  /** What the server has told the guide to be done. */
  acknowledged: Set<number>
}

const classes: DistrictClass[] = []
const timers: NodeJS.Timeout[] = []
let ports: readonly number[] = []
let bytes = 0
let moved = 0
let killedAt = Number.NaN
let isWatching = false
let cut = 0

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

const report = (message: FromDistrict): void => void process.send?.(message)

function open(code: string, role: Role, key?: string): Link {
  return createLink({
    device: newDevice(code, role),
    key,
    clock: deviceClock,
    scenario: () => Promise.resolve(kiosk),
    keep: () => undefined,
    open(events, url) {
      const among = url === undefined ? shuffled(ports) : [Number(new URL(url).port)]
      if (url !== undefined) moved += 1
      let socket = dial()
      function dial(): RawSocket {
        const port = among.pop() ?? 0
        let isUp = false
        return openRawSocket(port, `${CLASS_PATH}/?EIO=4&transport=websocket`, {
          onOpen: () => (isUp = true),
          onText(text) {
            if (text === '2') socket.text('3')
            else if (text.startsWith('0')) events.onOpen()
            else if (text.startsWith('4')) events.onMessage(text.slice(1))
          },
          onBinary: undefined,
          onBytes: (count) => (bytes += count),
          onClose() {
            if (isWatching && isUp) cut += 1
            if (isUp || among.length === 0) events.onClose()
            else socket = dial()
          },
        })
      }
      return {
        send: (data) => (typeof data === 'string' ? socket.text(`4${data}`) : socket.binary(data)),
        close: () => socket.end(),
      }
    },
  })
}

const shuffled = (all: readonly number[]): number[] =>
  all
    .map((one) => [Math.random(), one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one)

async function comeIn(code: string, key: string, learners: number): Promise<DistrictClass> {
  const guide = open(code, 'guide', key)
  const links = [guide, ...Array.from({ length: learners }, () => open(code, 'explorer'))]
  const one: DistrictClass = { guide, links, said: new Map(), seen: new Map(), acknowledged: new Set() }
  await Promise.all(links.map(isIn))
  for (const link of links) watch(one, link)
  guide.store.subscribe(({ device }, { device: before }) => {
    const last = device.at?.state.members[slotOf(guide)]?.last ?? 0
    for (const { n } of before.pending)
      if (n <= last && !device.pending.some((other) => other.n === n)) one.acknowledged.add(n)
  })
  return one
}

const isIn = ({ store }: Link): Promise<void> =>
  new Promise((resolve, reject) => {
    const look = () => {
      const { status, turned } = store.getState()
      if (status === 'over') reject(new Error(`a device was not let in: ${turned}`))
      if (status !== 'open') return
      off()
      resolve()
    }
    const off = store.subscribe(look)
    look()
  })

/** Notes when a device has seen a command of the guide. */
function watch(one: DistrictClass, link: Link): void {
  const lastOf = () => link.store.getState().device.at?.state.members[slotOf(one.guide)]?.last ?? 0
  let last = lastOf()
  link.store.subscribe(() => {
    for (const now = lastOf(); last < now;) {
      last += 1
      const seen = one.seen.get(last) ?? { count: 0, at: 0 }
      one.seen.set(last, { count: seen.count + 1, at: performance.now() })
    }
  })
}

const slotOf = (link: Link): number => link.store.getState().device.member?.slot ?? -1

/** Decides what comes next in a play, or goes back to its beginning. */
function lead(one: DistrictClass): void {
  const { device } = one.guide.store.getState()
  if (!device.at) return
  const line = device.at.state.line.length
  const event = bestPlay[line]
  // What depends on an answer that has not come would be refused.
  const what: Command =
    device.pending.length > 0
      ? { do: 'point', at: device.said % 2 === 0 ? 'oven' : null }
      : event === undefined
        ? { do: 'rewind', keep: 0 }
        : { do: 'decide', event, after: line }
  one.said.set(device.said + 1, performance.now())
  one.guide.command(what)
}

async function come(task: Extract<ToDistrict, { tell: 'come' }>): Promise<void> {
  ;({ ports } = task)
  const began = performance.now()
  const waiting = [...task.classes]
  const door = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      classes.push(await comeIn(next.code, next.key, task.learners))
  }
  await Promise.all(Array.from({ length: DOORS }, door))
  const order = task.classes.map(({ code }) => code)
  classes.sort((a, b) => order.indexOf(codeOf(a)) - order.indexOf(codeOf(b)))
  report({ told: 'in', seconds: (performance.now() - began) / 1000, moved })
  if (!task.isLooking) return
  for (const [index, link] of classes.flatMap(({ links }) => links).entries()) {
    let n = 0
    const look = () => link.look([(n = (n + 1) % 2000), 160, 0, n % 256, 0])
    timers.push(
      setTimeout(() => timers.push(setInterval(look, LOOK_EVERY_MS)), (index * 13.7) % LOOK_EVERY_MS),
    )
  }
}

const codeOf = ({ guide }: DistrictClass): string => guide.store.getState().device.code

async function leadAll(): Promise<void> {
  for (const [index, one] of classes.entries())
    timers.push(
      setTimeout(
        () => timers.push(setInterval(() => lead(one), COMMAND_EVERY_MS)),
        (index * COMMAND_EVERY_MS) / classes.length,
      ),
    )
  await wait(SETTLE_MS)
  const late: number[] = []
  let last = performance.now()
  const timer = setInterval(() => {
    late.push(performance.now() - last - LATE_EVERY_MS)
    last = performance.now()
  }, LATE_EVERY_MS)
  const [from, before, cpu] = [performance.now(), bytes, process.cpuUsage()]
  await wait(LEAD_MS)
  clearInterval(timer)
  const { user, system } = process.cpuUsage(cpu)
  const devices = classes.reduce((sum, { links }) => sum + links.length, 0)
  const bytesDown = (bytes - before) / devices / (LEAD_MS / 1000)
  const core = (user + system) / 1e3 / (performance.now() - from)
  // The last ones are on their way.
  const until = performance.now() - COMMAND_EVERY_MS
  const times = classes.flatMap(({ said, seen, links }) =>
    [...said].flatMap(([n, saidAt]) => {
      if (saidAt < from || saidAt > until) return []
      const { count = 0, at: seenAt = 0 } = seen.get(n) ?? {}
      return [count < links.length ? Infinity : seenAt - saidAt]
    }),
  )
  const [p50, p95, lateP95] = [quantile(times, 0.5), quantile(times, 0.95), quantile(late, 0.95)]
  report({ told: 'led', core, commands: times.length, p50, p95, bytesDown, lateP95 })
}

/** Every class goes on when all its devices have seen something that was said after the kill. */
async function untilBack(): Promise<void> {
  killedAt = performance.now()
  isWatching = true
  const backAt = ({ said, seen, links }: DistrictClass): number | undefined =>
    [...said]
      .filter(([n, at]) => at > killedAt && seen.get(n)?.count === links.length)
      .map(([n]) => seen.get(n)?.at ?? 0)
      .toSorted((a, b) => a - b)[0]
  while (classes.some((one) => backAt(one) === undefined) && performance.now() - killedAt < 30_000)
    await wait(50)
  isWatching = false
  report({
    told: 'back',
    seconds: classes.map((one) => ((backAt(one) ?? Infinity) - killedAt) / 1000),
    cut,
  })
}

async function end(): Promise<void> {
  for (const timer of timers) clearInterval(timer)
  await wait(SETTLE_MS)
  const keyOf = ({ store }: Link) => {
    const { at } = store.getState().device
    return at && classKey(at.state)
  }
  report({
    told: 'ended',
    acknowledged: classes.map(({ acknowledged }) => [...acknowledged]),
    unlike: classes.filter(({ links }) => new Set(links.map(keyOf)).size > 1).length,
  })
}

process.on('message', (task: ToDistrict) => {
  if (task.tell === 'come') void come(task)
  else if (task.tell === 'lead') void leadAll()
  else if (task.tell === 'killed') void untilBack()
  else void end()
})
