import {
  fold,
  newDevice,
  opening,
  readFromDevice,
  type ClassEntry,
  type Command,
  type FromDevice,
  type Role,
  type Slot,
  type Standing,
  type ToDevice,
} from '#class'
import type { Scenario } from '#scenario'
import { createLink, type Link, type PaperBox } from '#session/class'
import { manualClock, settled } from '../manual-clock.ts'

interface Guest {
  tell: (message: ToDevice) => void
  cut: () => void
  slot?: Slot
}

/** A class server with nothing but the rules, and devices whose wires can be cut. */
export function classRoom(scenario: Scenario) {
  const turned = manualClock()
  const waits: number[] = []
  const clock = {
    ...turned,
    later(run: () => void, ms: number) {
      waits.push(ms)
      return turned.later(run, ms)
    },
  }
  let at: Standing = opening(scenario)
  const log: ClassEntry[] = []
  const guests = new Set<Guest>()
  let isOpen = true
  /** What is said from now on does not arrive. */
  let isDeaf = false

  const append = (by: Slot, n: number, what: Command): ClassEntry | string => {
    const entry: ClassEntry = { seq: at.state.seq + 1, t: clock.now() / 1000, by, n, what }
    const folded = fold(at, entry)
    if (!folded.ok) return folded.refusal
    ;({ at } = folded)
    log.push(entry)
    for (const guest of guests) guest.tell({ say: 'entries', entries: [entry] })
    return entry
  }
  const welcome = (guest: Guest, slot: Slot, seq: number): void => {
    guest.slot = slot
    const rest = seq === 0 ? { state: at.state } : { entries: log.slice(seq) }
    guest.tell({ say: 'welcome', slot, token: 't'.repeat(22), salt: 'ab', t: clock.now() / 1000, ...rest })
  }
  const hear = (guest: Guest, message: FromDevice): void => {
    if (message.say === 'enter') {
      const entry = append(at.state.members.length, 0, { do: 'join', role: message.role })
      if (typeof entry === 'string') guest.tell({ say: 'turned', why: entry as 'locked' })
      else welcome(guest, entry.by, 0)
    } else if (message.say === 'return') welcome(guest, message.slot, message.seq)
    else if (message.say === 'do' && guest.slot !== undefined) {
      const entry = append(guest.slot, message.n, message.what)
      if (typeof entry === 'string') guest.tell({ say: 'turned', n: message.n, why: entry as 'old' })
    } else pass(guest, message)
    if (message.say === 'enter' || message.say === 'return') here()
  }

  const here = (): void => {
    const slots = [...guests].flatMap(({ slot }) => (slot === undefined ? [] : [slot]))
    for (const guest of guests) guest.tell({ say: 'here', slots })
  }
  const pass = (guest: Guest, message: FromDevice): void => {
    const slot = guest.slot ?? -1
    for (const other of guests) {
      const isGuide = at.state.members[other.slot ?? -1]?.role === 'guide'
      if (message.say === 'handIn' && isGuide) other.tell({ ...message, say: 'handedIn', slot })
      if (message.say === 'got' && other.slot === message.slot) other.tell({ say: 'got', n: message.n })
      if (message.say === 'sign') other.tell({ say: 'sign', slot, sign: message.sign })
    }
  }

  /** Opens one more device's link. */
  const come = (role: Role, device = newDevice('ACDE', role), papers?: PaperBox): Link =>
    createLink({
      ...(papers && { papers }),
      device,
      clock,
      keep: () => undefined,
      scenario: () => Promise.resolve(scenario),
      random: () => 1,
      open(events) {
        const guest: Guest = {
          tell: (message) => events.onMessage(JSON.stringify(message)),
          cut() {
            if (guests.delete(guest)) events.onClose()
            here()
          },
        }
        queueMicrotask(() => {
          if (!isOpen) return events.onClose()
          guests.add(guest)
          events.onOpen()
        })
        return {
          send(data) {
            const message = typeof data === 'string' ? readFromDevice(data) : undefined
            if (message && !isDeaf) hear(guest, message)
          },
          close: () => guest.cut(),
        }
      },
    })

  return {
    clock,
    /** Every wait that a device has begun, in milliseconds. */
    waits,
    come,
    /** Says something to every device. */
    tell(message: ToDevice) {
      for (const guest of guests) guest.tell(message)
    },
    /** Cuts every wire; nobody comes in until the network is back. */
    cut() {
      isOpen = false
      for (const guest of guests) guest.cut()
    },
    mend() {
      isOpen = true
    },
    /** Whether what devices say gets lost on the way. */
    setDeaf(deaf: boolean) {
      isDeaf = deaf
    },
    at: () => at,
  }
}

/** Lets everything that is under way come to rest. */
export const rest = settled
