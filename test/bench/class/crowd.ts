import { bestPlay } from '../../class/kiosk.ts'
import { come, type Member, type Tally } from './crowd-member.ts'
import type { CrowdFigures, CrowdTask, FromCrowd } from './talk.ts'

/*
 * Devices of many classes in one process. They speak to the server in its own frames, so that the generator costs
 * little: every look is sent by everybody, and read by one device of each class, each time at another place in the
 * class, as reading them all would measure the generator.
 */

const LOOKS_A_SECOND = 10
const COMMAND_EVERY_MS = 1000
const SETTLE_MS = 2000
/** Classes that come in at the same time. */
const DOORS = 8
/** A timer that comes so much too late shows that the generator, not the server, is slow. */
const LATE_EVERY_MS = 20

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

async function run({ port, classes, learners, seconds, kind, isLed }: CrowdTask): Promise<CrowdFigures> {
  const tally: Tally = { isMeasuring: false, bytes: 0, dropped: 0, lookTimes: [], commandTimes: [] }
  const members: Member[] = []
  const timers: NodeJS.Timeout[] = []
  const waiting = [...classes.entries()]
  const door = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, { code, key }] = next
      const room = { port, code, key, kind, size: learners + 1, reader: (index * 7) % (learners + 1), tally }
      const sent = Array.from({ length: room.size }, () => new Float64Array(0))
      const command = { began: 0, heard: 0 }
      for (let number = 0; number < room.size; number++)
        members.push(await come({ ...room, number, sent, command }))
    }
  }
  await Promise.all(Array.from({ length: DOORS }, door))
  process.send?.('in' satisfies FromCrowd)
  for (const [index, member] of members.entries()) {
    const every = 1000 / LOOKS_A_SECOND
    timers.push(
      setTimeout(() => timers.push(setInterval(() => member.look(), every)), (index * 13.7) % every),
    )
    if (member.isGuide && isLed)
      timers.push(
        setTimeout(
          () => timers.push(setInterval(() => member.lead(bestPlay), COMMAND_EVERY_MS)),
          (index * 31.1) % COMMAND_EVERY_MS,
        ),
      )
  }
  await wait(SETTLE_MS)
  const late: number[] = []
  let last = performance.now()
  timers.push(
    setInterval(() => {
      const now = performance.now()
      late.push(now - last - LATE_EVERY_MS)
      last = now
    }, LATE_EVERY_MS),
  )
  const before = process.cpuUsage()
  const began = performance.now()
  tally.isMeasuring = true
  process.send?.('measuring' satisfies FromCrowd)
  await wait(seconds * 1000)
  tally.isMeasuring = false
  const took = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(before)
  const { dropped } = tally
  for (const timer of timers) clearInterval(timer)
  for (const member of members) member.end()
  return {
    looks: tally.lookTimes.length,
    lookP50: at(tally.lookTimes, 0.5),
    lookP95: at(tally.lookTimes, 0.95),
    commandP95: at(tally.commandTimes, 0.95),
    bytesDown: tally.bytes / took / members.length,
    dropped,
    core: (user + system) / 1e6 / took,
    lateP95: at(late, 0.95),
  }
}

async function tell(task: CrowdTask): Promise<void> {
  process.send?.((await run(task)) satisfies FromCrowd)
  setTimeout(() => process.exit(), 200)
}

process.on('message', (task: CrowdTask) => {
  void tell(task)
})
