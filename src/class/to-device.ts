import type { Slot } from './member.ts'
import type { ClassEntry } from './command.ts'
import type { Refusal } from './rules.ts'
import type { ClassState } from './state.ts'

/**
 * Why the server does not do what a device asks, as a key of words: what the rules say, or `noSuchClass`, `wrongKey`
 * (no guide, or not this member), `tooMany` (asked too often: wait), `unreadable` (no message of this protocol),
 * `elsewhere` (another device of the same member has come in), `deleted` (the class is gone for good), `goingDown` (come back in a moment), `moved` (another
 * process serves the class: connect there).
 */
export type Turned =
  | Refusal
  | 'noSuchClass'
  | 'wrongKey'
  | 'tooMany'
  | 'unreadable'
  | 'elsewhere'
  | 'deleted'
  | 'goingDown'
  | 'moved'

/** A sign to the guide: live, and kept nowhere. */
export type Sign = 'hand' | 'down' | 'yes' | 'no' | 'slower' | 'done'

/** What the server says to a device; looks apart, which are bytes. Devices trust it: it is where they came from. */
export type ToDevice =
  | {
      say: 'welcome'
      slot: Slot
      /** To come back with. */
      token: string
      /** What nicknames follow from; tells nothing else. */
      salt: string
      /** Seconds since the class was made, now. */
      t: number
      /** Where the class stands, or only what is new for a device that has the rest. */
      state?: ClassState
      entries?: readonly ClassEntry[]
    }
  | { say: 'entries'; entries: readonly ClassEntry[] }
  /** A command that was not done, by its number, or a coming in that was not let in. */
  | {
      say: 'turned'
      n?: number
      why: Turned
      /** Where to connect instead, as https://b.example.org; only where `why` is `moved`. */
      url?: string
    }
  /** Who is connected now, told when it changes. */
  | { say: 'here'; slots: readonly Slot[] }
  | { say: 'sign'; slot: Slot; sign: Sign }
  /** A learner's question, to guides alone. */
  | { say: 'wondered'; slot: Slot; text: string }
  /** What a learner hands in, to guides alone. */
  | { say: 'handedIn'; slot: Slot; n: number; about: number; text: string }
  /** A desk has the `n`th text of this learner. */
  | { say: 'got'; n: number }
