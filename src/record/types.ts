import type { Attempt, Entry } from '#attempt'
import type { Deal } from '#scenario'

/** Why nothing can be kept on this device, so the record lives in memory until the page closes. */
export type MemoryReason = 'private' | 'blocked' | 'old-browser'

/** An attempt without its log. */
export type AttemptHeader = Pick<Attempt, 'id' | 'scenario' | 'version' | 'deal'>

/** An attempt as lists show it: the log is not loaded. */
export interface AttemptSummary {
  id: string
  scenario: string
  version: string
  format: 1
  /** What was dealt before it began, as in the attempt. */
  deal?: Deal
  /** Local time the attempt began, `2026-11-22T08:30:05`; it never leaves the device but by export. */
  started: string
  /** How many log entries are kept. */
  length: number
  /** Seconds of play at the last entry. */
  elapsed: number
  /** Id of the ending that was reached; absent while the shift can be continued. */
  ending?: string
  /** Points at the ending; absent before it, and in attempts that ended before points were kept. */
  earned?: number
  /** Skills that earned points by the ending; absent before it, and in attempts that ended before they were kept. */
  shown?: readonly string[]
}

/**
 * An attempt as read back. `lost` counts entries that a crash or damage made unreadable and that were left out;
 * `unsaved` counts the last ones, which are only remembered until the page closes.
 */
export interface StoredAttempt {
  attempt: Attempt
  summary: AttemptSummary
  lost: number
  unsaved?: number
}

/** What the learner wrote at a prompt; it stays on the device. */
export interface Reflection {
  attempt: string
  prompt: string
  text: string
}

/** The right to write one attempt; at most one tab holds it. */
export interface Hold {
  release(): void
}

/** What `append` keeps beside the entry. */
export interface AppendDetails {
  /** Ending that the shift is in after this entry, if it is over. */
  ending?: string
  /** Points that were earned by then. */
  earned?: number
  /** Skills that earned points by then. */
  shown?: readonly string[]
}

/** What an import did. */
export interface ImportResult {
  /** Attempts that are now on this device and were not, or were shorter, before. */
  added: number
  /** Attempts that were here already, at least as long. */
  kept: number
  reflections: number
}

/**
 * What a learner keeps on this device. Every promise rejects with a `RecordError` and nothing else.
 * Two implementations: IndexedDB, and memory where the browser keeps nothing.
 */
export interface RecordStore {
  /** `memory` forgets everything when the page closes; `reason` says why. */
  readonly kind: 'device' | 'memory'
  readonly reason?: MemoryReason
  /** Whether nothing would be lost if the page closed now. */
  isSafe(): boolean
  /**
   * Keeps one more entry of an attempt; the first makes the attempt known. Resolves only when the entry is
   * safely on disk. An index that holds another entry is never overwritten: `taken`.
   */
  append(attempt: AttemptHeader, index: number, entry: Entry, details?: AppendDetails): Promise<void>
  /**
   * Remembers, until the page closes, an attempt that the learner goes on with though it cannot be kept; it is
   * read and listed like any other, and forgotten when `append` has kept all of it.
   */
  remember(attempt: Attempt, details?: AppendDetails): void
  /** Reads an attempt: the longest unbroken run of sound entries from the first. */
  read(attemptId: string): Promise<StoredAttempt | undefined>
  /** Drops what `read` left out, so that the log can go on. Call it only while holding the attempt. */
  repair(attemptId: string): Promise<void>
  /** All attempts, newest first. */
  list(): Promise<AttemptSummary[]>
  /** The newest attempt at this version of a scenario that has begun and not ended. */
  unfinished(scenario: { id: string; version: string }): Promise<AttemptSummary | undefined>
  /** Keeps (or, with an empty text, removes) what was written at a prompt. */
  reflect(reflection: Reflection): Promise<void>
  reflections(attemptId: string): Promise<Reflection[]>
  /** Everything that is kept, as one JSON text that `importAll` reads. */
  exportAll(): Promise<string>
  /** Adds what an exported file holds; never throws away what is here. */
  importAll(json: string): Promise<ImportResult>
  remove(attemptId: string): Promise<void>
  removeAll(): Promise<void>
  /**
   * Takes the right to write an attempt. Answers undefined where another tab has it, unless `steal`; the tab
   * that loses it hears `onLost`.
   */
  hold(attemptId: string, options: { steal?: boolean; onLost: () => void }): Promise<Hold | undefined>
  close(): void
}
