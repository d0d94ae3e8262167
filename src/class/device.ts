import type { Scenario } from '#scenario'
import type { Command } from './command.ts'
import { fold, stand, type Standing } from './fold.ts'
import type { Role, Slot } from './member.ts'
import type { FromDevice } from './message.ts'
import type { ToDevice, Turned } from './to-device.ts'

/** A command that the server has not answered yet. */
interface Pending {
  n: number
  what: Command
}

/** One device of a class: what it knows, and what it has said that is not answered yet. Plain data apart from `at`. */
export interface Device {
  code: string
  /** What it came in as. */
  role: Role
  /** Absent until it was let in. */
  member?: { slot: Slot; token: string; salt: string }
  /** Where the class stands, as far as this device was told. */
  at?: Standing
  /** In the order in which they were said. */
  pending: readonly Pending[]
  /** How many commands it has said. */
  said: number
}

/** What comes of hearing something. */
export interface Heard {
  device: Device
  /** To be said to the server. */
  say: readonly FromDevice[]
  /** Tell the member why something was not done. */
  turned?: Turned
}

/** A device that has not come in yet. */
export function newDevice(code: string, role: Role): Device {
  return { code, role, pending: [], said: 0 }
}

/**
 * What to say on every new connection: who this is, and everything that was not answered.
 * @param key a guide's key; only for the first coming in
 */
export function greet({ code, role, member, at, pending }: Device, key?: string): FromDevice[] {
  if (!member) return [{ say: 'enter', code, role, ...(key !== undefined && { key }) }]
  const { slot, token } = member
  return [
    { say: 'return', code, slot, token, seq: at?.state.seq ?? 0 },
    ...pending.map((one): FromDevice => ({ say: 'do', ...one })),
  ]
}

/** Does something for the class: it waits here until the server has answered, however often the network fails. */
export function command(device: Device, what: Command): Heard {
  const one: Pending = { n: device.said + 1, what }
  return {
    device: { ...device, said: one.n, pending: [...device.pending, one] },
    say: device.member ? [{ say: 'do', ...one }] : [],
  }
}

/**
 * Takes in what the server said. What comes twice or late changes nothing; where something is missing the device asks
 * for it.
 *
 * @param scenario the scenario of the class, as it is written
 * @throws where the scenario is not the version that the class is led through
 */
export function hear(device: Device, message: ToDevice, scenario: Scenario): Heard {
  switch (message.say) {
    case 'welcome': {
      const { slot, token, salt, state, entries = [] } = message
      const at = state && state.seq >= (device.at?.state.seq ?? 0) ? stand(scenario, state) : device.at
      // A device that was loaded anew goes on counting where the class has last heard of it.
      const last = state?.members[slot]?.last ?? 0
      const welcomed: Device = {
        ...device,
        member: { slot, token, salt },
        said: Math.max(device.said, last),
        ...(at && { at }),
      }
      return takeIn(welcomed, entries)
    }
    case 'entries':
      return takeIn(device, message.entries)
    case 'turned': {
      const { n, why } = message
      if (n === undefined) return { device, say: [], turned: why }
      const isPending = device.pending.some((one) => one.n === n)
      const answered = { ...device, pending: device.pending.filter((one) => one.n !== n) }
      return { device: answered, say: [], ...(isPending && why !== 'old' && { turned: why }) }
    }
    default:
      return { device, say: [] }
  }
}

function takeIn(device: Device, entries: Extract<ToDevice, { say: 'entries' }>['entries']): Heard {
  let { at, pending } = device
  for (const entry of entries) {
    if (!at || entry.seq > at.state.seq + 1)
      return {
        device: withAt(device, at, pending),
        say: greet({ ...withAt(device, at, pending), pending: [] }),
      }
    if (entry.seq <= at.state.seq) continue
    const folded = fold(at, entry)
    if (!folded.ok) throw new Error(`Entry ${entry.seq} of the class was refused here: ${folded.refusal}.`)
    ;({ at } = folded)
    if (entry.by === device.member?.slot) pending = pending.filter(({ n }) => n > entry.n)
  }
  return { device: withAt(device, at, pending), say: [] }
}

function withAt(device: Device, at: Standing | undefined, pending: readonly Pending[]): Device {
  return { ...device, pending, ...(at && { at }) }
}
