import type { ClassState } from '#class'
import type { Snapshot, Stage } from '#scenario'
import type { Held, Pace, Phase, StagedWait } from '../types.ts'
import type { WordKey } from '../words.ts'
import type { ChoiceList, TripChoice, TripMoment } from './trip-choices.ts'

/** Where several are in one scenario, for one of them. */
export type SharedMoment = Pick<TripMoment, 'scenario' | 'state' | 'slot' | 'words' | 't'>

/** How several share one scenario: led by a guide on a trip, or as a crew that plays a shift. */
export interface Manner {
  phase(moment: SharedMoment, snapshot: Snapshot): Phase
  /** How timed decisions run, and how long it goes on already. @param now seconds of the class */
  time(state: ClassState, now: number): { pace: Pace; elapsed: number }
  /** What this member can do. @param inside they lead it in a headset or on a whole screen, without a desk */
  choices(moment: TripMoment, open: ChoiceList | undefined, inside: boolean): TripChoice[]
  /** Whether this member is shown what time will bring. */
  seesWaits(moment: SharedMoment): boolean
  /** The wait that this member's device lets come next, and in how many milliseconds. */
  nextWait(
    moment: SharedMoment,
    waits: readonly StagedWait[],
    now: number,
  ): { event: string; ms: number } | undefined
  /** What is on stage for this member. */
  stage(stage: Stage, moment: SharedMoment & { snapshot: Snapshot }): Stage
  /** Whether what was decided as the how manieth is said as this member's own words. */
  isOwnWords(moment: SharedMoment, index: number): boolean
  /** What somebody else has decided, told before what follows from it. */
  didLine(moment: SharedMoment, index: number): string | undefined
  /** What is told to this member after something has changed, the story apart. */
  news(moment: SharedMoment, before: ClassState): string[]
  /** Wraps words that were said for all, or by who knows whom. */
  said: WordKey
  /** Why it stands still, for who cannot go on by themselves; undefined while it does not. */
  held(moment: SharedMoment, phase: Phase): Held | undefined
  /** Whether this member may go back in the story, or call a break. */
  isInCharge(moment: SharedMoment): boolean
}
