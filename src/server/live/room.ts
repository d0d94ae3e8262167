import {
  fold,
  playersOf,
  showsHands,
  type ClassEntry,
  type Command,
  type Refusal,
  type Role,
  type Sign,
  type Slot,
  type Standing,
  type ToDevice,
  type Turned,
} from '#class'
import type { Storage } from '../storage/storage.ts'
import { createClassClock } from './class-clock.ts'
import { saltOf, tokenOf } from './keys.ts'
import { createLooks } from './looks.ts'

/** Pictures of where members look are sent so often; and who is connected, so much more seldom. */
export const TICK_MS = 50
const HERE_TICKS = 10

/** A device at the other end of a connection. */
export interface Line {
  /** When it was opened, milliseconds of a clock that only grows. */
  openedAt: number
  tell(message: string): void
  /** Sends a picture of looks; may be dropped where the connection is slow. */
  show(frame: Uint8Array): void
  /** Bytes that wait to go out. */
  waiting(): number
  close(): void
}

/** A class that this process serves. Whoever comes in after it was closed is told by an error to find the class again. */
export interface Room {
  /** Lets somebody new in; resolves when that is durable and the device was told. */
  enter(line: Line, role: Role): Promise<Slot | Refusal>
  /** Lets a member in again, who has the log up to `seq`. False: there is no such member. */
  comeBack(line: Line, slot: Slot, seq: number): boolean
  /** Does what a member says; a refusal comes back at once, everything else by the log. */
  act(slot: Slot, n: number, what: Command): Refusal | undefined
  look(slot: Slot, frame: Uint8Array): void
  sign(slot: Slot, sign: Sign): void
  /** Passes a learner's question to the guides; nothing of it is kept. */
  wonder(slot: Slot, text: string): void
  /** Passes what a learner hands in to the guides; nothing of it is kept. */
  handIn(slot: Slot, paper: { n: number; about: number; text: string }): void
  /** Tells a learner that a guide's desk has what was handed in. */
  got(by: Slot, slot: Slot, n: number): void
  leave(line: Line): void
  /** How many are connected. */
  size(): number
  /**
   * Ends all connections. Resolves when what was taken is written.
   * @param why what devices are told; left out: the class goes on elsewhere
   */
  close(why?: Extract<Turned, 'goingDown' | 'deleted'>): Promise<void>
}

/** What a room is made from. */
export interface RoomParts {
  classId: string
  epoch: number
  storage: Pick<Storage, 'append'>
  /** Where the class stands, and the log that led there. */
  at: Standing
  log: ClassEntry[]
  /** Milliseconds of a clock that only grows. */
  now: () => number
  /** The guide has ended the class, and that is written. */
  onEnd: () => void
  /** The log cannot be written any more: the room is closed already. */
  onLost: (problem: unknown) => void
}

/**
 * Serves one class: puts what members do in order, has it written, and only then tells anybody. Where members look is
 * passed on, and nowhere kept.
 */
export function createRoom({ classId, epoch, storage, at, log, now, onEnd, onLost }: RoomParts): Room {
  /** What is written, and what is taken but not written yet. */
  let kept = at
  let ahead = at
  let queue: ClassEntry[] = []
  let writing: Promise<void> | undefined
  let isOpen = true
  const lines = new Map<Slot, Line>()
  const slots = new Map<Line, Slot>()
  /** Run when the entry of that number is written. */
  const arrivals = new Map<number, () => void>()
  const clock = createClassClock(log.at(-1)?.t ?? 0, now)

  const looks = createLooks((slot) => showsHands(kept.state, slot))
  let isHereStale = false
  let tick = 0
  const timer = setInterval(show, TICK_MS)

  watchClock()

  /** Time that nobody has who plays is no time of the crew: they all come back to the moment at which they left. */
  function watchClock(): void {
    const { crew } = kept.state
    clock.hold(crew?.since !== undefined && !playersOf(crew).some((slot) => lines.has(slot)))
  }

  function take(by: Slot, n: number, what: Command): ClassEntry | Refusal {
    const entry: ClassEntry = { seq: ahead.state.seq + 1, t: clock.seconds(), by, n, what }
    const folded = fold(ahead, entry)
    if (!folded.ok) return folded.refusal
    ahead = folded.at
    queue.push(entry)
    writing ??= write().finally(() => (writing = undefined))
    return entry
  }

  /** Whatever comes while one batch is written goes with the next. */
  async function write(): Promise<void> {
    while (queue.length > 0 && isOpen) {
      const batch = queue
      const after = ahead
      queue = []
      try {
        await storage.append(
          classId,
          epoch,
          batch.map(({ seq, ...body }) => ({ seq, body })),
        )
      } catch (problem) {
        shut()
        onLost(problem)
        return
      }
      kept = after
      watchClock()
      looks.review()
      log.push(...batch)
      const text = JSON.stringify({ say: 'entries', entries: batch } satisfies ToDevice)
      for (const line of lines.values()) line.tell(text)
      for (const { seq, what } of batch) {
        arrivals.get(seq)?.()
        arrivals.delete(seq)
        if (what.do === 'remove') drop(what.slot)
        if (what.do === 'end') onEnd()
      }
    }
  }

  function welcome(line: Line, slot: Slot, seq?: number): void {
    const before = lines.get(slot)
    // What a device has said by a connection that it has left may come after what it says by the next one.
    if (before && before.openedAt > line.openedAt) return sendAway(line)
    if (before && before !== line) {
      slots.delete(before)
      sendAway(before)
    }
    lines.set(slot, line)
    slots.set(line, slot)
    looks.owe(line)
    noteHere()
    const news = seq === undefined ? { state: kept.state } : { entries: log.slice(seq) }
    const message: ToDevice = {
      say: 'welcome',
      slot,
      token: tokenOf(classId, slot),
      salt: saltOf(classId),
      t: clock.seconds(),
      ...news,
    }
    line.tell(JSON.stringify(message))
  }

  /** The member is there by another connection. */
  function sendAway(line: Line): void {
    line.tell(JSON.stringify({ say: 'turned', why: 'elsewhere' } satisfies ToDevice))
    line.close()
  }

  function drop(slot: Slot): void {
    const line = lines.get(slot)
    lines.delete(slot)
    if (line) slots.delete(line)
    line?.close()
    looks.forget(slot, line)
    noteHere()
  }

  function noteHere(): void {
    isHereStale = true
    watchClock()
  }

  function show(): void {
    tick += 1
    if (isHereStale && tick % HERE_TICKS === 0) {
      isHereStale = false
      tellAll({ say: 'here', slots: [...lines.keys()] })
    }
    looks.show(lines.values())
  }

  function tellAll(message: ToDevice): void {
    const text = JSON.stringify(message)
    for (const line of lines.values()) line.tell(text)
  }

  /** A role of a crew is free for others once whoever has it is not connected. */
  function isPlayed(role: string, by: Slot): boolean {
    const holder = ahead.state.crew?.parts[role]
    return holder !== undefined && holder !== by && lines.has(holder)
  }

  /** What a learner has for those who lead is nobody else's. */
  function tellGuides(by: Slot, message: ToDevice): void {
    if (kept.state.members[by]?.role !== 'explorer') return
    const told = JSON.stringify(message)
    for (const [slot, line] of lines) if (kept.state.members[slot]?.role === 'guide') line.tell(told)
  }

  function mustBeOpen(): void {
    if (!isOpen) throw new Error('This room was closed: find the class again.')
  }

  function shut(why: Turned = 'goingDown'): void {
    isOpen = false
    clearInterval(timer)
    for (const line of lines.values()) {
      line.tell(JSON.stringify({ say: 'turned', why } satisfies ToDevice))
      line.close()
    }
    lines.clear()
    slots.clear()
  }

  return {
    async enter(line, role) {
      mustBeOpen()
      const entry = take(ahead.state.members.length, 0, { do: 'join', role })
      if (typeof entry === 'string') return entry
      return new Promise((resolve) => {
        arrivals.set(entry.seq, () => {
          welcome(line, entry.by)
          resolve(entry.by)
        })
      })
    },
    comeBack(line, slot, seq) {
      mustBeOpen()
      const member = kept.state.members[slot]
      if (!member || member.isRemoved) return false
      // A device that has nothing, or knows of entries that nobody wrote, begins anew.
      welcome(line, slot, seq === 0 || seq > kept.state.seq ? undefined : seq)
      return true
    },
    act(slot, n, what) {
      if (what.do === 'join' || !isOpen) return 'notAMember'
      if (what.do === 'part' && what.on && isPlayed(what.role, slot)) return 'notYours'
      const entry = take(slot, n, what)
      return typeof entry === 'string' ? entry : undefined
    },
    look: (slot, frame) => looks.take(slot, frame),
    sign: (slot, sign) => tellAll({ say: 'sign', slot, sign }),
    wonder: (slot, text) => tellGuides(slot, { say: 'wondered', slot, text }),
    handIn: (slot, { n, about, text }) => tellGuides(slot, { say: 'handedIn', slot, n, about, text }),
    got(by, slot, n) {
      if (kept.state.members[by]?.role === 'guide')
        lines.get(slot)?.tell(JSON.stringify({ say: 'got', n } satisfies ToDevice))
    },
    leave(line) {
      const slot = slots.get(line)
      if (slot === undefined) return
      slots.delete(line)
      lines.delete(slot)
      looks.forget(slot, line)
      noteHere()
    },
    size: () => lines.size,
    async close(why) {
      await writing
      if (isOpen) shut(why)
    },
  }
}
