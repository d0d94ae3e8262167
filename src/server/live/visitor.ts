import {
  MOST_LOOK_BYTES,
  readFromDevice,
  type FromDevice,
  type Slot,
  type ToDevice,
  type Turned,
} from '#class'
import type { Hub } from './hub.ts'
import { hashOf, isSame, tokenOf } from './keys.ts'
import { createRate, type Rate } from './rate.ts'
import type { Line, Room } from './room.ts'

/** A device may say so much in a second, and so much at once. */
const SAYS = { perSecond: 10, most: 40 }
/** Questions are read by somebody. */
const WONDERS = { perSecond: 0.05, most: 5 }
/** What is handed in may be handed in anew, and is said again until a desk has it. */
const PAPERS = { perSecond: 0.5, most: 15 }
const LOOKS = { perSecond: 15, most: 30 }
/** Whoever sends what cannot be read, or guesses codes, so often is cut off. */
const MOST_FAULTS = 10

/** What a device at the other end of a connection may do: nothing, until it was let in. */
export interface Visitor {
  hear(text: string): void
  see(frame: Uint8Array): void
  gone(): void
}

/**
 * Hears one connection out, and lets nothing through that is not allowed.
 * @param guesses lets through so many wrong codes from one address
 * @param onTurned counts why something was not done
 */
export function createVisitor(
  line: Line,
  hub: Pick<Hub, 'find'>,
  guesses: Rate,
  now: () => number,
  onTurned: (why: Turned) => void = () => undefined,
): Visitor {
  const says = createRate(SAYS.perSecond, SAYS.most, now)
  const wonders = createRate(WONDERS.perSecond, WONDERS.most, now)
  const papers = createRate(PAPERS.perSecond, PAPERS.most, now)
  const looks = createRate(LOOKS.perSecond, LOOKS.most, now)
  let inside: { room: Room; slot: Slot } | undefined
  let isEntering = false
  /** What was said while the door was opening. */
  let said: FromDevice[] = []
  /** Not let in the last time: what comes with that is said again wherever the device comes in. */
  let isTurnedAway = false
  let isGone = false
  let faults = 0

  function turn(why: Turned, rest: { n?: number; url?: string } = {}): void {
    onTurned(why)
    line.tell(JSON.stringify({ say: 'turned', why, ...rest } satisfies ToDevice))
  }

  function fault(why: Turned, isTold = true): void {
    faults += 1
    if (isTold) turn(why)
    if (faults >= MOST_FAULTS) line.close()
  }

  async function enter(message: Extract<FromDevice, { say: 'enter' | 'return' }>): Promise<void> {
    const found = await hub.find(message.code)
    if (!found.ok) {
      if (found.why === 'moved') return turn('moved', { url: found.url })
      if (found.why === 'noSuchClass' && !guesses.take()) return fault('tooMany')
      return fault(found.why)
    }
    const { row, room } = found
    if (isGone) return
    if (message.say === 'return') {
      if (!isSame(message.token, tokenOf(row.id, message.slot))) return fault('wrongKey')
      if (!room.comeBack(line, message.slot, message.seq)) return turn('notAMember')
      inside = { room, slot: message.slot }
      return
    }
    const isGuide = message.key !== undefined && isSame(hashOf(message.key), row.guideKeyHash)
    if (message.role !== 'explorer' && !isGuide) return fault('wrongKey')
    const slot = await room.enter(line, message.role)
    if (typeof slot === 'string') return turn(slot)
    inside = { room, slot }
    if (isGone) room.leave(line)
  }

  function come(message: Extract<FromDevice, { say: 'enter' | 'return' }>): void {
    // Who is inside asks again for what it has missed; a second member is not made of one device.
    if (isEntering || (inside && message.say === 'enter')) return
    isEntering = true
    enter(message)
      .catch(() => {
        turn('goingDown')
        line.close()
      })
      .finally(() => {
        isEntering = false
        isTurnedAway = !inside
        const all = said
        said = []
        for (const one of all) act(one)
      })
  }

  function act(message: FromDevice): void {
    if (message.say === 'enter' || message.say === 'return') return come(message)
    if (isEntering) return void said.push(message)
    if (!inside) return fault('notAMember', !isTurnedAway)
    const { room, slot } = inside
    if (message.say === 'sign') return room.sign(slot, message.sign)
    if (message.say === 'wonder') return wonders.take() ? room.wonder(slot, message.text) : turn('tooMany')
    if (message.say === 'handIn') return papers.take() ? room.handIn(slot, message) : turn('tooMany')
    if (message.say === 'got') return room.got(slot, message.slot, message.n)
    const refused = room.act(slot, message.n, message.what)
    if (refused) turn(refused, { n: message.n })
  }

  return {
    hear(text) {
      const message = readFromDevice(text)
      if (!message) return fault('unreadable')
      if (!says.take()) return turn('tooMany', message.say === 'do' ? { n: message.n } : {})
      act(message)
    },
    see(frame) {
      if (frame.length > MOST_LOOK_BYTES) return fault('unreadable')
      if (inside && looks.take()) inside.room.look(inside.slot, frame)
    },
    gone() {
      isGone = true
      inside?.room.leave(line)
      inside = undefined
    },
  }
}
