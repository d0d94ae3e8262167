import { opening, readLooks, writeLooks, type Looks, type PackedLook } from '#class'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRoom, TICK_MS, type Line } from '../../../src/server/live/room.ts'
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

describe('a device that does not keep up', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('is spared pictures, delays nobody, and then begins with a whole one', async () => {
    const room = createRoom({
      classId: 'a'.repeat(32),
      epoch: 1,
      storage: { append: async () => undefined },
      at: opening(kiosk),
      log: [],
      now: () => performance.now(),
      onEnd: () => undefined,
      onLost: () => undefined,
    })
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
