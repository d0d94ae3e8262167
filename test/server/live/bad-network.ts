import type { Clock } from '#session'
import type { OpenWire } from '../../../src/session/class/link.ts'
import type { Hub } from '../../../src/server/live/hub.ts'
import type { Line } from '../../../src/server/live/room.ts'
import { createVisitor } from '../../../src/server/live/visitor.ts'

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A server finds out so late that a connection has gone. */
const PING_MS = 10_000
/** Whoever cannot connect finds out after this. */
const REFUSED_MS = 200

/** One device's way to its class, as bad as it may be. It runs by the timers of the test. */
export interface BadWay {
  open: OpenWire
  /** There is no network for so long; what is under way is lost, or comes after all. */
  cut(ms: number): void
  /** From now on everything passes, in moments. */
  mend(): void
  /** What the server has told this device it will not do, by the command's number. */
  refused: Set<number>
}

/**
 * A way on which messages take from nothing to `slowMs`, come twice, overtake each other on their way to the device,
 * and come from a connection that is no more. A connection keeps the order of what goes up, as TCP does.
 */
export function badWay(hub: Pick<Hub, 'find'>, random: () => number, slowMs: number): BadWay {
  let isMended = false
  let isDown = false
  let cutNow: () => void = () => undefined
  const refused = new Set<number>()
  const later = (work: () => void, ms: number): void => void setTimeout(work, ms)
  const delay = (): number => random() * (isMended ? 5 : slowMs)
  const isOdd = (): boolean => !isMended && random() < 0.05

  return {
    refused,
    open(events) {
      let isUp = false
      let isThere = true
      /** When the last message that went up arrives. */
      let arrival = performance.now()
      const always = { take: () => true }
      const line: Line = {
        openedAt: performance.now(),
        tell(text) {
          const message = JSON.parse(text) as { say: string; n?: number }
          const come = () => {
            if (!isUp) return
            if (message.say === 'turned' && message.n !== undefined) refused.add(message.n)
            events.onMessage(text)
          }
          if (!isThere) return
          // What overtakes and what comes twice is of the class; what this device alone is told comes as it is told.
          const isShared = message.say === 'entries' || message.say === 'here'
          const ms = delay()
          downward = Math.max(downward, performance.now() + ms)
          later(come, isShared && isOdd() ? ms + delay() : downward - performance.now())
          if (isShared && isOdd()) later(come, ms + delay())
        },
        show: () => undefined,
        waiting: () => 0,
        close: () => later(() => end(true), delay()),
      }
      let downward = performance.now()
      const visitor = createVisitor(line, hub, always, () => performance.now())
      /** Ends it for the device, and, at once or when it finds out, for the server. */
      const end = (isByServer: boolean): void => {
        if (!isThere) return
        isThere = false
        later(() => visitor.gone(), isByServer ? 0 : random() * PING_MS)
        if (!isUp) return
        isUp = false
        events.onClose()
      }
      if (isDown) later(() => events.onClose(), REFUSED_MS)
      else {
        cutNow = () => end(false)
        later(() => {
          if (!isThere) return events.onClose()
          isUp = true
          events.onOpen()
        }, delay())
      }
      return {
        send(data) {
          if (typeof data !== 'string' || !isUp) return
          arrival = Math.max(arrival, performance.now() + delay())
          const isLucky = random() < 0.5
          // Of what was on its way when the connection went, some comes after all.
          const come = () => (isThere || isLucky) && visitor.hear(data)
          later(come, arrival - performance.now())
          if (isOdd()) later(come, arrival - performance.now() + delay())
        },
        close: () => end(false),
      }
    },
    cut(ms) {
      isDown = true
      cutNow()
      later(() => (isDown = false), ms)
    },
    mend() {
      isMended = true
      isDown = false
    },
  }
}

/** A device's clock: it stands at another time than the server's, and runs faster or slower. */
export function skewedClock(offsetMs: number, speed: number): Clock {
  return {
    now: () => offsetMs + performance.now() * speed,
    later(run, ms) {
      const timer = setTimeout(run, ms / speed)
      return () => clearTimeout(timer)
    },
    isVisible: () => true,
    onVisibility: () => () => undefined,
  }
}
