import {
  command as say,
  greet,
  hear,
  readLooks,
  writeLooks,
  type Command,
  type Device,
  type FromDevice,
  type Looks,
  type PackedLook,
  type Sign,
  type Slot,
  type ToDevice,
  type Turned,
} from '#class'
import type { Scenario } from '#scenario'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Clock } from '../clock.ts'
import { createHandIns, isDeskHere, NO_PAPERS, type PaperBox, type Papers } from './hand-ins.ts'
import { paperName } from './paper-box.ts'
import { waitAfter } from './wait-after.ts'

/** A connection to a class server; it tells of itself by the listeners it was opened with. */
export interface Wire {
  send(data: string | Uint8Array): void
  close(): void
}

/** What a connection tells. */
export interface WireEvents {
  onOpen: () => void
  onMessage: (data: string | Uint8Array) => void
  onClose: () => void
}

/** Opens a connection; `url` where the class is served by another process, else where the page came from. */
export type OpenWire = (events: WireEvents, url?: string) => Wire

/**
 * How a device stands with its class. `lost`: there is no connection; what is said waits, and the device tries again by
 * itself. `over`: it will not try again; `turned` says why.
 */
export type LinkStatus = 'connecting' | 'open' | 'lost' | 'over'

/** What is known of a class, kept up to date. */
export interface LinkState {
  status: LinkStatus
  device: Device
  /** Who is connected now. */
  here: readonly Slot[]
  /** The last sign of each member who has given one; a hand that was taken down is none. */
  signs: Readonly<Record<Slot, Sign>>
  /** What is written and handed in, and what learners have asked. */
  papers: Papers
  /**
   * Why the last thing was not done, until the next; while `over`: why the class was left. `stale`: the app on this device
   * is not the one that the class was made with.
   */
  turned?: Turned | 'stale' | undefined
}

/** One device's line to its class. Nothing here rejects. */
export interface Link {
  store: StoreApi<LinkState>
  /** Does something for the class; it stays with the device until the server has answered. */
  command(what: Command): void
  sign(sign: Sign): void
  /** Asks something of somebody who works there: the guides read it first. False: there is no connection. */
  wonder(text: string): boolean
  /** Keeps on this device what a learner writes to the `about`th question of the trip. */
  write(about: number, draft: string): void
  /** Hands in a text; it stays with the device until a desk has it. */
  handIn(about: number, text: string): void
  /** Tells where this member looks; lost where there is no connection. */
  look(look: PackedLook): void
  /** Tells where everybody looks, whenever that is new, until the returned function is called. */
  onLooks(listener: (looks: Looks) => void): () => void
  /** Seconds since the class was made, by the server's clock, as near as this device knows. */
  now(): number
  close(): void
}

/** What a line is made from. */
export interface LinkParts {
  device: Device
  /** Only for guides, on their first coming in. */
  key?: string | undefined
  open: OpenWire
  clock: Clock
  /** A scenario as it is written; rejects where it cannot be had. */
  scenario: (id: string, version: string) => Promise<Scenario>
  /** Told whenever there is something new to keep over a reload. */
  keep: (device: Device) => void
  /** Where what is written and handed in is kept; left out: nowhere. */
  papers?: PaperBox
  /** 0 to 1; spreads those who come back. */
  random?: () => number
}

/** After these a device need not try again. */
const FINAL: ReadonlySet<Turned> = new Set<Turned>([
  'noSuchClass',
  'wrongKey',
  'full',
  'locked',
  'ended',
  'notAMember',
  'elsewhere',
  'deleted',
])

/** Opens a device's line to its class, and keeps it open. */
export function createLink(parts: LinkParts): Link {
  const { clock, keep, random = Math.random } = parts
  const store = createStore<LinkState>(() => ({
    status: 'connecting',
    device: parts.device,
    here: [],
    signs: {},
    papers: NO_PAPERS,
  }))
  const handIns = createHandIns({
    box: parts.papers ?? { recall: () => undefined, keep: () => false },
    clock,
    tell,
    hasDesk: () => isDeskHere(store.getState()),
    changed: (papers) => store.setState({ papers }),
  })
  let wire: Wire | undefined
  /** Where another process has said that it serves the class, and whether that is tried next. */
  let moved: string | undefined
  let isMoving = false
  let isOpen = false
  let tries = 0
  let stopWaiting: (() => void) | undefined
  let looks: Looks = new Map()
  const watching = new Set<(looks: Looks) => void>()
  let known: Scenario | undefined
  /** Messages are taken in one after the other; the first one waits for the scenario. */
  let lastHeard = Promise.resolve()
  let base: number | undefined
  /** The present connection was let in. */
  let isWelcome = false
  /** The present connection; once it has sent this device elsewhere, whatever else comes by it counts no more. */
  let present: { isLeft: boolean } | undefined

  connect()
  return {
    store,
    command(what) {
      const { device } = store.getState()
      take(say(device, what))
    },
    sign: (given) => tell({ say: 'sign', sign: given }),
    wonder(text) {
      tell({ say: 'wonder', text })
      return isOpen
    },
    write: (about, draft) => handIns.write(about, draft),
    handIn: (about, text) => handIns.give(about, text),
    look(look) {
      const { device } = store.getState()
      const frame = device.member && writeLooks(new Map([[device.member.slot, look]]))
      if (isOpen && frame) wire?.send(frame)
    },
    onLooks(listener) {
      watching.add(listener)
      return () => watching.delete(listener)
    },
    now: () => (base === undefined ? 0 : base + clock.now() / 1000),
    close: () => end(),
  }

  function connect(): void {
    stopWaiting = undefined
    const to = isMoving ? moved : undefined
    isWelcome = false
    const line = { isLeft: false }
    present = line
    wire = parts.open(
      {
        onOpen() {
          isOpen = true
          for (const message of greet(store.getState().device, parts.key)) tell(message)
        },
        onMessage(data) {
          if (typeof data !== 'string') see(readLooks(data, looks) ?? looks)
          else
            lastHeard = lastHeard
              .then(() => (line.isLeft ? undefined : takeIn(JSON.parse(data) as ToDevice)))
              .catch(broken)
        },
        onClose() {
          isOpen = false
          wire = undefined
          see(new Map())
          // Either may be gone: the process that the class was at, or the one that the page came from.
          if (!isWelcome && (to !== undefined) === isMoving) isMoving = moved !== undefined && !isMoving
          if (store.getState().status === 'over') return
          // Both are tried before the next wait.
          if (!isWelcome && to === undefined && isMoving) connect()
          else retry()
        },
      },
      to,
    )
  }

  function see(next: Looks): void {
    looks = next
    for (const listener of watching) listener(next)
  }

  function retry(): void {
    store.setState({ status: 'lost', here: [] })
    stopWaiting = clock.later(connect, waitAfter(tries) * (0.5 + random() / 2))
    tries += 1
  }

  function end(turned?: LinkState['turned']): void {
    stopWaiting?.()
    handIns.close()
    store.setState({ status: 'over', turned })
    wire?.close()
    wire = undefined
    isOpen = false
  }

  function tell(message: FromDevice): void {
    if (isOpen) wire?.send(JSON.stringify(message))
  }

  function take({ device, say: answers, turned }: ReturnType<typeof hear>): void {
    const before = store.getState().device
    if (device.member !== before.member || device.said !== before.said || device.pending !== before.pending)
      keep(device)
    store.setState({ device, ...(turned && { turned }) })
    for (const answer of answers) tell(answer)
  }

  async function takeIn(message: ToDevice): Promise<void> {
    if (store.getState().status === 'over') return
    if (message.say === 'here') return noteHere(message.slots)
    if (message.say === 'sign') return sign(message.slot, message.sign)
    if (message.say === 'wondered' || message.say === 'handedIn' || message.say === 'got')
      return handIns.hear(message)
    if (message.say === 'turned' && message.n === undefined) return turnedAway(message)
    const asked = message.say === 'welcome' ? message.state?.scenario : undefined
    if (asked && known?.id !== asked.id) known = await parts.scenario(asked.id, asked.version)
    // Nothing but a welcome comes before the scenario is known.
    if (!known) return
    // What follows from the news may ask what time it is.
    if (message.say === 'welcome') base = message.t - clock.now() / 1000
    take(hear(store.getState().device, message, known))
    if (message.say !== 'welcome') return
    tries = 0
    isWelcome = true
    store.setState({ status: 'open', turned: undefined })
    handIns.open(paperName(parts.device.role, message))
  }

  function turnedAway(message: Extract<ToDevice, { say: 'turned' }>): void {
    if (message.why === 'moved') {
      moved = message.url
      isMoving = true
      if (present) present.isLeft = true
      wire?.close()
    } else if (FINAL.has(message.why)) end(message.why)
    else store.setState({ turned: message.why })
  }

  function noteHere(here: readonly Slot[]): void {
    const { signs, ...before } = store.getState()
    // Whoever has gone has no hand up any more.
    const kept = Object.entries(signs).filter(([slot]) => here.includes(Number(slot)))
    store.setState({ here, signs: Object.fromEntries(kept) })
    if (!isDeskHere(before)) handIns.send()
  }

  function sign(slot: Slot, given: Sign): void {
    const { [slot]: _before, ...others } = store.getState().signs
    store.setState({ signs: given === 'down' ? others : { ...others, [slot]: given } })
  }

  /** The scenario is of another version than the class, or cannot be had: loading the page anew brings what fits. */
  function broken(): void {
    end('stale')
  }
}
