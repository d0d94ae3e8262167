import type { Attempt, PendingWait } from '#attempt'
import type { MemoryReason, RecordStore } from '#record'
import type { Affordance, Cue, Deal, Level, Scenario, Snapshot, Stage, Words } from '#scenario'
import type { StoreApi } from 'zustand/vanilla'
import type { Clock } from './clock.ts'
import type { Saver } from './saver.ts'

/** How many times slower than written a timed decision runs; `off`: it comes only when the learner says so. */
export type Pace = 1 | 2 | 5 | 10 | 'off'

/** Where the learner is: reading the briefing, playing, taking a break, or at an ending. */
export type Phase = 'briefing' | 'playing' | 'paused' | 'ended'

/**
 * How safe the log is. `memory`: kept until the page closes. `failed`: the last decision is not saved yet and
 * play stands still until `retry` or `continueUnsaved`. `elsewhere`: another tab plays this attempt.
 */
export type Saving = 'saved' | 'saving' | 'memory' | 'failed' | 'elsewhere'

/**
 * What the learner should be told, as `session.problem.<code>` in the words. `full`, `closed` and `failed` stop
 * play until `retry` or `continueUnsaved`; `elsewhere` until `retry` takes the attempt over; `otherVersion`
 * until `restart`. The others are notices that `dismiss` clears.
 */
export type ProblemCode =
  | 'full'
  | 'closed'
  | 'failed'
  | 'elsewhere'
  | 'otherVersion'
  | 'damaged'
  | 'reflectionNotKept'
  | 'stillUnsaved'
  | MemoryReason

/** Something heard or told, in the learner's language. `by` is a person's id, or `learner` for their own words. */
export interface Caption {
  id: number
  kind: 'say' | 'note' | 'sound'
  by?: string
  text: string
  /** Seconds of play. */
  t: number
}

/** A cue that the bodies play once; ids only grow. */
export interface StagedCue {
  id: number
  cue: Cue
}

/** A wait as bodies may show it. `dueAt` in seconds of play at the chosen pace; absent: it comes only when asked for. */
export interface StagedWait extends Omit<PendingWait, 'dueAt'> {
  dueAt?: number
}

/** Everything a body needs to draw a running shift. */
export interface SessionState {
  /** As it was dealt for the attempt. */
  scenario: Scenario
  words: Words
  phase: Phase
  attempt: Attempt
  snapshot: Snapshot
  stage: Stage
  /** What the learner can do now; empty after an ending. Bodies offer them in every phase but act only while playing. */
  affordances: readonly Affordance[]
  waits: readonly StagedWait[]
  /** The last thirty, oldest first. */
  captions: readonly Caption[]
  /** The newest batch only. */
  cues: readonly StagedCue[]
  /** What has just been done would have hurt somebody. */
  isCritical: boolean
  /** A question that waits for an answer; the clock stands still meanwhile, and going on skips it. */
  reflection?: { prompt: string } | undefined
  saving: Saving
  /** The device could keep this attempt, and did not: `retry` tries again while play goes on. */
  isUnsaved: boolean
  problem?: ProblemCode | undefined
  /** Seconds of play, told about once a second. */
  elapsed: number
  pace: Pace
  /** At the guided level, the decision that the best play would take now, once it was worked out. */
  hint?: string | undefined
  /** What the open job cards say, line by line, for bodies that cannot show a page; set by who has the catalogue. */
  cardLines?: readonly string[] | undefined
  /** The decision that was pressed and is not answered yet, as `Affordance.decision`. */
  pressed?: string | undefined
  /** Where several play: why it stands still for this member, who cannot go on by themselves. */
  held?: Held | undefined
  /** Whether this member has their hand up; absent where nobody would see it. */
  isHandUp?: boolean | undefined
}

/** Why play stands still: who leads wants to be looked at, or has stopped all, or those who play have a break. */
export interface Held {
  why: 'eyes' | 'pause' | 'break'
  title: string
  text: string
}

/** What a session is made from. */
export interface SessionOptions {
  scenario: Scenario
  words: Words
  record: RecordStore
  /** The attempt to go on with; without it a new one begins. */
  attempt?: Attempt
  /** What is settled before a new attempt begins; left out: as the scenario is written. */
  deal?: Deal
  /** Default: the device's. */
  clock?: Clock
  /** Default: 1. */
  pace?: Pace
}

/** A running shift: one store that every body reads, and the few things a learner can do. Nothing here rejects. */
export interface Session {
  store: StoreApi<SessionState>
  /** Starts a new attempt, or goes on with the one given. */
  begin(): Promise<void>
  /**
   * Decides. Takes an `Affordance`'s event or decision; `pressed` is set before this returns, and the promise
   * resolves when the decision is saved and on stage, or was dropped because it is no longer offered.
   */
  decide(event: string): Promise<void>
  /** Lets the wait of a region that is due first come now. */
  wait(region: string): Promise<void>
  pause(): void
  resume(): void
  /** Goes back so that only the first `keep` decisions stand; what was left behind stays in the log. */
  rewind(keep: number): Promise<void>
  /** Leaves this attempt as it is and begins a new one with the next deal; at the same level unless told. */
  restart(level?: Level): Promise<void>
  /** Keeps what the learner wrote; an empty text skips. False: it could not be kept and still waits. */
  answer(prompt: string, text: string): Promise<boolean>
  setWords(words: Words): void
  setPace(pace: Pace): void
  /**
   * Does what the problem at hand asks for: saves again, or takes the attempt over from another tab; then does
   * what had to wait for it, such as a rewind.
   */
  retry(): Promise<void>
  /** Goes on without saving; what is played from here is lost when the page closes, unless `retry` works before. */
  continueUnsaved(): Promise<void>
  /** Raises or lowers this member's hand, where `isHandUp` says that somebody sees it. */
  raiseHand?(isUp: boolean): void
  /** Clears a notice that does not stop play. */
  dismiss(): void
  /** Lets go of clock and lock. The store keeps its last state. */
  dispose(): void
}

/** The machinery under a session: where the shift stands, its clock, and saving. Jobs run one at a time. */
export interface Run {
  store: StoreApi<SessionState>
  saver: Saver
  /** Runs a job when those before it are done; nothing runs after `dispose`. */
  enqueue: (job: () => Promise<void> | void) => Promise<void>
  /** The attempt belongs to another scenario or version. */
  isForeign(): boolean
  /** Play stands still: an entry could not be saved, or another tab has the attempt. */
  isStuck(): boolean
  /** How many decisions led here. */
  length(): number
  /** Goes on playing, from the first cue or from where the shift stood. */
  play(): void
  /** Puts the shift where an attempt's line of play ends. False: a decision in it is not taken and was rewound. */
  load(attempt: Attempt): boolean
  /** Takes the attempt for this tab, and takes in what other tabs added to it. False: the state says why not. */
  open(steal: boolean): Promise<boolean>
  /** Makes a decision. */
  take(event: string): Promise<void>
  /** Goes back to the first `keep` decisions. */
  rewind(keep: number): Promise<void>
  /** Saves what could not be saved before, and goes on. */
  saveAgain(): Promise<void>
  /** Tries to save what was played unsaved; play goes on as it was, whatever comes of it. */
  saveMeanwhile(): Promise<void>
  /** Drops what could not be saved. */
  forgetUnsaved(): void
  dropReflection(prompt: string): void
  publish(change?: Partial<SessionState>): void
  /** Lets the clock run exactly while something can happen. */
  keepTime(): void
  dispose(): void
}
