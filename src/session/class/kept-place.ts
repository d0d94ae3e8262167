import type { Command, Device, Role } from '#class'
import { newDevice } from '#class'

/** What a device keeps of a class while its tab is open: its place in it, and what was said and not answered. */
interface KeptPlace {
  role: Role
  member: NonNullable<Device['member']>
  said: number
  pending: readonly { n: number; what: Command }[]
}

const nameOf = (code: string, role: Role): string => `first-shift.class.${code}.${role}`

/**
 * The device as this tab has left it, so that a reload comes back as the same member and loses nothing that was said.
 * Storage that cannot be read gives a new one.
 */
export function recallDevice(code: string, role: Role, storage: Pick<Storage, 'getItem'>): Device {
  const fresh = newDevice(code, role)
  try {
    const kept = JSON.parse(storage.getItem(nameOf(code, role)) ?? 'null') as KeptPlace | null
    if (kept === null || typeof kept.member?.token !== 'string') return fresh
    return { ...fresh, member: kept.member, said: kept.said, pending: kept.pending }
  } catch {
    return fresh
  }
}

/** Keeps a device's place. A device that cannot keep it goes on; only a reload would come in anew. */
export function keepDevice({ code, role, member, said, pending }: Device, storage: Storage): void {
  try {
    if (!member) storage.removeItem(nameOf(code, role))
    else
      storage.setItem(nameOf(code, role), JSON.stringify({ role, member, said, pending } satisfies KeptPlace))
  } catch {
    // Full, or forbidden: see above.
  }
}

/** Forgets a place that is no more. */
export function forgetDevice({ code, role }: Pick<Device, 'code' | 'role'>, storage: Storage): void {
  try {
    storage.removeItem(nameOf(code, role))
  } catch {
    // Nothing was kept, then.
  }
}
