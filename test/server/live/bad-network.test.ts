import { classKey, newDevice, type ClassEntry, type Command, type Device, type Role } from '#class'
import { createLink, type Link } from '#session/class'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createHub } from '../../../src/server/live/hub.ts'
import type { Storage } from '../../../src/server/storage/storage.ts'
import { bestPlay, kiosk } from '../../class/kiosk.ts'
import { badWay, randomFrom, skewedClock, type BadWay } from './bad-network.ts'
import { memoryStorage } from './memory-storage.ts'

/** How many lessons, each as a seed has it; CHAOS=200 is the bar. */
const LESSONS = Number(process.env['CHAOS'] ?? 2)
const LEARNERS = 32
const LATE = 10
const LESSON_MS = 300_000
const LONGEST_CUT_MS = 120_000
const HOUR_MS = 3_600_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

interface Member {
  way: BadWay
  link: Link
  role: Role
  /** What its tab keeps, for when it is loaded anew. */
  kept: Device
  said: Set<number>
}

/** A lesson as a seed has it, and how it ended for everybody. */
async function lesson(seed: number) {
  const random = randomFrom(seed)
  const among = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  const memory = memoryStorage()
  const hub = createHub({
    storage: slow(memory.storage, random),
    scenario: async () => kiosk,
    node: 'test',
    url: '',
    codeLength: 4,
    onProblem: (what) => {
      throw new Error(what)
    },
  })
  const { code, key } = await vi.waitFor(() => hub.make(kiosk, undefined, 1))
  const members: Member[] = []

  const connect = (member: Omit<Member, 'link'>, device: Device): Link =>
    createLink({
      device,
      key: member.role === 'guide' ? key : undefined,
      clock: skewedClock((random() - 0.5) * 2 * HOUR_MS, 0.98 + random() * 0.04),
      scenario: async () => kiosk,
      keep: ({ member: place, said, pending }) =>
        (member.kept = { ...newDevice(code, member.role), ...(place && { member: place }), said, pending }),
      open: member.way.open,
      random,
    })
  const come = (role: Role): void => {
    // Some are slow all the time.
    const way = badWay(hub, random, random() < 0.2 ? 3000 : 300)
    const member = { way, role, kept: newDevice(code, role), said: new Set<number>() }
    members.push(Object.assign(member, { link: connect(member, member.kept) }))
  }
  const say = ({ link, said }: Member, what: Command): void => {
    // Before it was let in a device has nothing to say anything with.
    if (!link.store.getState().device.at) return
    said.add(link.store.getState().device.said + 1)
    link.command(what)
  }
  const guideSays = (guide: Member): Command => {
    const { at } = guide.link.store.getState().device
    const line = at?.state.line.length ?? 0
    const event = bestPlay[line]
    const decide: Command =
      event === undefined ? { do: 'rewind', keep: 0 } : { do: 'decide', event, after: line }
    return among<Command>([
      decide,
      { do: 'ask', about: 'plan', question: 'why', options: ['a', 'b', 'c'] },
      { do: 'reveal' },
      { do: 'pause', on: random() < 0.5 },
      { do: 'team', team: 1 + Math.floor(random() * 3), slots: [1 + Math.floor(random() * 9)] },
      { do: 'point', at: 'oven' },
    ])
  }
  const learnerSays = ({ link }: Member): Command => {
    const { at } = link.store.getState().device
    // Who has not heard of the newest question answers an old one.
    return { do: 'answer', to: at?.state.question?.seq ?? 1, option: among(['a', 'b', 'c']) }
  }
  const reload = (member: Member): void => {
    member.link.close()
    member.link = connect(member, member.kept)
  }

  come('guide')
  for (let index = 0; index < LEARNERS; index++) come('explorer')
  await vi.advanceTimersByTimeAsync(30_000)
  let late = 0
  for (let time = 0; time < LESSON_MS; time += 500) {
    const guide = members[0] as Member
    if (random() < 0.4) say(guide, guideSays(guide))
    for (const member of members.slice(1)) if (random() < 0.03) say(member, learnerSays(member))
    if (random() < 0.2) among(members).way.cut(random() ** 4 * LONGEST_CUT_MS)
    if (random() < 0.03) reload(among(members))
    if (late < LATE && random() < 0.05) {
      late += 1
      come('explorer')
    }
    await vi.advanceTimersByTimeAsync(500)
  }
  for (; late < LATE; late += 1) come('explorer')
  for (const { way } of members) way.mend()
  await vi.advanceTimersByTimeAsync(60_000)

  const log = [...memory.logs.values()].flat() as unknown as { seq: number; body: Omit<ClassEntry, 'seq'> }[]
  const devices = members.map(({ link }) => link.store.getState().device)
  const doneBy = ({ link }: Member): number[] => {
    const slot = link.store.getState().device.member?.slot
    return log.filter(({ body }) => body.by === slot && body.n > 0).map(({ body }) => body.n)
  }
  const outcome = {
    entries: log.length,
    acknowledged: members.flatMap(doneBy).length,
    left: members.filter(({ link }) => link.store.getState().status !== 'open').length,
    standings: new Set(devices.map(({ at }) => at && classKey(at.state))).size,
    seq: devices[0]?.at?.state.seq,
    waiting: devices.flatMap(({ pending }) => pending).length,
    doubled: members.filter((one) => new Set(doneBy(one)).size < doneBy(one).length).length,
    // Whatever was said was done, or this device was told that it was not.
    lost: members.flatMap((one) => {
      const done = new Set(doneBy(one))
      return [...one.said].filter((n) => !done.has(n) && !one.way.refused.has(n))
    }).length,
  }
  for (const { link } of members) link.close()
  await hub.close()
  return outcome
}

test(
  'whatever the network does for minutes, all devices end alike, and whatever was said was done once or refused',
  async ({ annotate }) => {
    let entries = 0
    let acknowledged = 0
    for (let seed = 1; seed <= LESSONS; seed++) {
      const done = await lesson(seed)
      expect(done, `lesson ${seed}`).toMatchObject({
        left: 0,
        standings: 1,
        seq: done.entries,
        waiting: 0,
        doubled: 0,
        lost: 0,
      })
      entries += done.entries
      acknowledged += done.acknowledged
    }
    await annotate(`${LESSONS} lessons, ${entries} entries, ${acknowledged} acknowledged, 0 lost`)
  },
  60_000 + LESSONS * 20_000,
)

/** A storage whose disk takes its time. */
const slow = (storage: Storage, random: () => number): Storage => ({
  ...storage,
  async append(id, epoch, entries) {
    await new Promise((resolve) => {
      setTimeout(resolve, random() * 50)
    })
    await storage.append(id, epoch, entries)
  },
})
