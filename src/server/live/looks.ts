import { readLooks, withHands, writeLooks, type Looks, type PackedLook, type Slot } from '#class'
import type { Line } from './room.ts'

/** Bytes that wait to go out to a device beyond which it is spared pictures of where others look. */
const LAGGING = 64 * 1024

/** Where the members of a class look, and their hands: passed on, and nowhere kept. */
export interface LiveLooks {
  /** Takes in what a member's device tells; what is no look of one member is dropped. */
  take(slot: Slot, frame: Uint8Array): void
  /** Takes away the hands of those who show them no more. */
  review(): void
  /** The member is gone, and their line with them. */
  forget(slot: Slot, line: Line | undefined): void
  /** A line that has nothing yet needs a whole picture next. */
  owe(line: Line): void
  /** Sends each line what is new. */
  show(lines: Iterable<Line>): void
}

/**
 * Keeps a class's looks until the next ones come.
 * @param showsHands whose hands are passed on; those of the others are dropped, whatever they send
 */
export function createLooks(showsHands: (slot: Slot) => boolean): LiveLooks {
  const looks = new Map<Slot, PackedLook>()
  let shown: Looks = new Map()
  /** Who needs a whole picture next. */
  const behind = new Set<Line>()
  return {
    take(slot, frame) {
      const read = readLooks(frame)
      const [look] = read?.values() ?? []
      if (look && read?.size === 1) looks.set(slot, look[5] && !showsHands(slot) ? withHands(look) : look)
    },
    review() {
      for (const [slot, look] of looks) if (look[5] && !showsHands(slot)) looks.set(slot, withHands(look))
    },
    forget(slot, line) {
      looks.delete(slot)
      if (line) behind.delete(line)
    },
    owe: (line) => void behind.add(line),
    show(lines) {
      const change = writeLooks(looks, shown)
      const whole = behind.size > 0 ? writeLooks(looks) : undefined
      for (const line of lines) {
        if (line.waiting() > LAGGING) behind.add(line)
        else if (whole && behind.delete(line)) line.show(whole)
        else if (change) line.show(change)
      }
      if (change) shown = new Map(looks)
    },
  }
}
