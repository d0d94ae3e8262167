import type { Deal } from '#scenario'

/** What the server that this page came from says of itself. */
export interface ServerInfo {
  /** Addresses under which devices of the same network find it, the best first. */
  addresses: readonly string[]
  /** Making a class asks for a password. */
  needsPassword: boolean
}

/** A class that was made, and what its guide comes in with. */
export interface MadeClass {
  code: string
  key: string
  /** A day in UTC, as 2027-01-31. */
  deleteOn: string
}

/** What class is asked for. */
export interface ClassRequest {
  scenario: string
  /** What is settled before it begins; left out: as the scenario is written. */
  deal?: Deal | undefined
  /** After so many days it deletes itself; left out: the server's own. */
  days?: number
}

/** Why no class was made, as a key of words under `trip.lead.refused`. */
export type MakeRefusal = 'unknownScenario' | 'unreadable' | 'tooMany' | 'wrongPassword' | 'down'

const REFUSALS: readonly MakeRefusal[] = ['unknownScenario', 'unreadable', 'tooMany', 'wrongPassword', 'down']

/** Asks whether this page came from a class server; undefined where it did not, or nobody answers. Never rejects. */
export async function askServer(): Promise<ServerInfo | undefined> {
  try {
    const response = await fetch('/api/server')
    if (!response.ok || !response.headers.get('content-type')?.includes('json')) return undefined
    const told = (await response.json()) as Partial<ServerInfo> & { classes?: boolean }
    if (told.classes !== true) return undefined
    return { addresses: told.addresses ?? [], needsPassword: told.needsPassword === true }
  } catch {
    return undefined
  }
}

/**
 * Makes a class of a scenario. Never rejects.
 */
export async function makeClass(asked: ClassRequest, password: string): Promise<MadeClass | MakeRefusal> {
  try {
    const response = await fetch('/api/classes', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(password !== '' && { authorization: `Bearer ${password}` }),
      },
      body: JSON.stringify(asked),
    })
    const told = (await response.json()) as MadeClass & { why?: string }
    if (response.ok) return { code: told.code, key: told.key, deleteOn: told.deleteOn }
    return REFUSALS.find((one) => one === told.why) ?? 'down'
  } catch {
    return 'down'
  }
}

const KEYS = 'first-shift.guide.'
const keyName = (code: string): string => KEYS + code

/** The codes of the classes that this browser has a key for. */
export function codesWithKey(): string[] {
  try {
    return Object.keys(localStorage).flatMap((name) =>
      name.startsWith(KEYS) ? [name.slice(KEYS.length)] : [],
    )
  } catch {
    return []
  }
}

/** A guide's key, where this browser has one. It lies beside the settings, until the class is deleted. */
export function recallKey(code: string): string | undefined {
  try {
    return localStorage.getItem(keyName(code)) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a guide's key in this browser; undefined forgets it. */
export function keepKey(code: string, key: string | undefined): void {
  try {
    if (key === undefined) localStorage.removeItem(keyName(code))
    else localStorage.setItem(keyName(code), key)
  } catch {
    // Then it is in the address that was opened, and nowhere else.
  }
}
