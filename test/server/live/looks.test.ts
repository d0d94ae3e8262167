import {
  MOST_LOOK_BYTES,
  opening,
  readLooks,
  withHands,
  writeLooks,
  type Looks,
  type PackedLook,
} from '#class'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hashOf } from '../../../src/server/live/keys.ts'
import { createRoom, TICK_MS, type Line } from '../../../src/server/live/room.ts'
import { createVisitor } from '../../../src/server/live/visitor.ts'
import type { ClassRow } from '../../../src/server/storage/storage.ts'
import { crewKiosk } from '../../class/crew.ts'
import { kiosk } from '../../class/kiosk.ts'
import { connectDevice, serveClasses, type TestDevice } from './class-server.ts'
import { memoryStorage } from './memory-storage.ts'

describe('by every way', () => {
  let server: Awaited<ReturnType<typeof serveClasses>>
  const devices: TestDevice[] = []
  beforeEach(async () => (server = await serveClasses(memoryStorage().storage)))
  afterEach(async () => {
    for (const device of devices.splice(0)) device.cut()
    await server.close()
  })

  test('everybody sees the looks of a whole class alike: by WebSocket, by plain requests, and by both in turn', async () => {
    const { code, key } = await server.hub.make(kiosk, undefined, 1)
    const come = async (ways: ('websocket' | 'polling')[], isGuide = false): Promise<TestDevice> => {
      const role = isGuide ? 'guide' : 'explorer'
      const device = connectDevice(server.url, code, role, isGuide ? key : undefined, ways)
      devices.push(device)
      await vi.waitFor(() => expect(device.device().member).toBeDefined())
      return device
    }
    const watching = [
      await come(['websocket'], true),
      await come(['polling']),
      await come(['polling', 'websocket']),
    ]
    // More of them than a short message holds.
    const looking = await Promise.all(Array.from({ length: 30 }, () => come(['websocket'])))
    for (const round of [1, 2, 3]) {
      const looks = new Map<number, PackedLook>()
      for (const device of looking) {
        const slot = device.device().member?.slot ?? 0
        const look: PackedLook = [slot * 7 * round, 160, -slot, slot + round, round]
        device.look(look)
        looks.set(slot, look)
      }
      for (const device of watching)
        await vi.waitFor(() => expect(sorted(device.looks())).toEqual(sorted(looks)))
    }
  })
})

const roomOf = (scenario = kiosk) =>
  createRoom({
    classId: 'a'.repeat(32),
    epoch: 1,
    storage: { append: async () => undefined },
    at: opening(scenario),
    log: [],
    now: () => performance.now(),
    onEnd: () => undefined,
    onLost: () => undefined,
  })

describe('a device that does not keep up', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('is spared pictures, delays nobody, and then begins with a whole one', async () => {
    const room = roomOf()
    const [slow, other] = [watcher(), watcher()]
    await room.enter(slow.line, 'guide')
    await room.enter(other.line, 'guide')
    const lookAt = async (x: number) => {
      room.look(1, writeLooks(new Map([[0, [x, 160, 0, 0, 0]]])) ?? new Uint8Array(0))
      await vi.advanceTimersByTimeAsync(TICK_MS)
    }
    await lookAt(1)
    slow.waits(100_000)
    for (const x of [2, 3, 4]) await lookAt(x)
    expect([slow.frames.length, other.frames.length]).toEqual([1, 4])
    slow.waits(0)
    await lookAt(5)
    expect(readLooks(slow.frames[1] ?? new Uint8Array(0))).toEqual(new Map([[1, [5, 160, 0, 0, 0]]]))
    await lookAt(6)
    expect([slow.looks(), other.looks()]).toEqual([
      new Map([[1, [6, 160, 0, 0, 0]]]),
      new Map([[1, [6, 160, 0, 0, 0]]]),
    ])
    await room.close()
  })
})

describe('hands', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const KEY = 'k'.repeat(32)
  const BARE: PackedLook = [1, 160, 0, 0, 0]
  const HELD = withHands(BARE, [[-20, -40, -30, 3, 0], undefined])
  const frameOf = (look: PackedLook) => writeLooks(new Map([[0, look]])) ?? new Uint8Array(0)

  test('of who leads and of whose view is shown are passed on; those of others are dropped, whatever they send', async () => {
    const room = roomOf()
    const [guide, other] = [watcher(), watcher()]
    await room.enter(guide.line, 'guide')
    await room.enter(other.line, 'explorer')
    for (const slot of [0, 1]) room.look(slot, frameOf(HELD))
    await vi.advanceTimersByTimeAsync(TICK_MS)
    expect(other.looks()).toEqual(new Map([[0, HELD], [1, BARE]])) // prettier-ignore
    room.act(0, 1, { do: 'show', slot: 1 })
    await vi.advanceTimersByTimeAsync(TICK_MS)
    room.look(1, frameOf(HELD))
    await vi.advanceTimersByTimeAsync(TICK_MS)
    expect(guide.looks()?.get(1)).toEqual(HELD)
    await room.close()
  })

  test('are gone as soon as somebody else leads or is shown, also of who says nothing any more', async () => {
    const room = roomOf()
    const [guide, next] = [watcher(), watcher()]
    await room.enter(guide.line, 'guide')
    await room.enter(next.line, 'guide')
    room.look(0, frameOf(HELD))
    await vi.advanceTimersByTimeAsync(TICK_MS)
    expect(next.looks()?.get(0)).toEqual(HELD)
    room.act(1, 1, { do: 'lead', slot: 1 })
    await vi.advanceTimersByTimeAsync(2 * TICK_MS)
    expect(next.looks()?.get(0)).toEqual(BARE)
    await room.close()
  })

  test('in a crew are passed on of those who play; who puts them down, or leaves, has none', async () => {
    const room = roomOf(crewKiosk)
    const all = [watcher(), watcher(), watcher()] as const
    for (const { line } of all) await room.enter(line, 'explorer')
    room.act(0, 1, { do: 'part', role: 'seller', on: true })
    room.act(1, 1, { do: 'part', role: 'runner', on: true })
    await vi.advanceTimersByTimeAsync(TICK_MS)
    for (const slot of [0, 1, 2]) room.look(slot, frameOf(HELD))
    await vi.advanceTimersByTimeAsync(TICK_MS)
    expect([0, 1, 2].map((slot) => all[2].looks()?.get(slot)?.[5] !== undefined)).toEqual([true, true, false])
    room.look(0, frameOf(BARE))
    room.leave(all[1].line)
    await vi.advanceTimersByTimeAsync(TICK_MS)
    expect(all[2].looks()).toEqual(new Map([[0, BARE], [2, BARE]])) // prettier-ignore
    await room.close()
  })

  test('of a device that sends without end reach others no oftener than looks, and in as few bytes', async () => {
    const room = roomOf()
    const [guide, other] = [watcher(), watcher()]
    const row = { guideKeyHash: hashOf(KEY) } as ClassRow
    const hub = { find: async () => ({ ok: true, row, room }) as const }
    const visitor = createVisitor(guide.line, hub, { take: () => true }, () => performance.now())
    visitor.hear(JSON.stringify({ say: 'enter', code: 'ACDE', role: 'guide', key: KEY }))
    await vi.advanceTimersByTimeAsync(TICK_MS)
    await room.enter(other.line, 'explorer')
    for (let i = 0; i < 2000; i++) {
      const hand = [i % 100, -40, -30, i % 256, 0] as const
      visitor.see(frameOf(withHands([i, 160, 0, 0, 0], [hand, hand])))
      await vi.advanceTimersByTimeAsync(5)
    }
    // Fifteen a second and thirty at once, of the two hundred pictures of ten seconds.
    expect(other.looks()?.get(0)?.[5]).toBeDefined()
    expect(other.frames.length).toBeLessThanOrEqual(181)
    for (const frame of other.frames) expect(frame.length).toBeLessThanOrEqual(MOST_LOOK_BYTES)
    await room.close()
  })
})

const sorted = (looks: Looks) => [...looks].toSorted(([a], [b]) => a - b)

/** A device that takes in pictures, and says how much it has not taken. */
function watcher() {
  const frames: Uint8Array[] = []
  let waiting = 0
  let looks: Looks | undefined
  const line: Line = {
    openedAt: 0,
    tell: () => undefined,
    show(frame) {
      frames.push(frame)
      looks = readLooks(frame, looks) ?? looks
    },
    waiting: () => waiting,
    close: () => undefined,
  }
  return { line, frames, waits: (bytes: number) => (waiting = bytes), looks: () => looks }
}
