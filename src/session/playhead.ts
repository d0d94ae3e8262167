import { isDecision, replay, trackWaits, type Attempt, type PendingWait, type Replay } from '#attempt'
import {
  affordances,
  levelOf,
  stageOf,
  start,
  waitFactors,
  type Level,
  type Scenario,
  type Snapshot,
  type Step,
  type Words,
} from '#scenario'
import { captionSources, CAPTIONS_KEPT, translateCaptions, type CaptionSource } from './captions.ts'
import type { Pace, SessionState, StagedCue, StagedWait } from './types.ts'

/** Where a running shift stands: the snapshot, and what a snapshot alone does not tell. */
export interface Playhead {
  /** How many decisions led here. */
  length: number
  snapshot: Snapshot
  waits: PendingWait[]
  captions: CaptionSource[]
  cues: StagedCue[]
  /** The last step left a critical mark. */
  isCritical: boolean
  /** Questions that wait for an answer. */
  reflections: string[]
}

/** Hands out ids that only grow. */
export type NextId = () => number

/** The playhead after a step at `t` seconds of play; `said` are the learner's own words, if the step was said. */
export function advance(head: Playhead, step: Step, t: number, nextId: NextId, said?: string): Playhead {
  const own: CaptionSource[] =
    said === undefined ? [] : [{ id: nextId(), kind: 'say', by: 'learner', source: said, t }]
  return {
    length: head.length + 1,
    snapshot: step.snapshot,
    waits: trackWaits(head.waits, step, t),
    captions: [...head.captions, ...own, ...captionSources(step.cues, t, nextId)].slice(-CAPTIONS_KEPT),
    cues: step.cues.map((cue) => ({ id: nextId(), cue })),
    isCritical: step.marks.some(({ critical }) => critical === true),
    reflections: step.reflections.map(({ prompt }) => prompt),
  }
}

/** The playhead as the shift opens: the first step's cues are played, its questions asked. */
export function opening(scenario: Scenario, nextId: NextId): Playhead {
  const first = start(scenario)
  const nowhere: Playhead = {
    length: -1,
    snapshot: first.snapshot,
    waits: [],
    captions: [],
    cues: [],
    isCritical: false,
    reflections: [],
  }
  return advance(nowhere, first, 0, nextId)
}

/**
 * The playhead at the end of an attempt's line of play, with what was said so far to read back. Nothing is played
 * again; what the last decision asked is asked again, unless it was rewound to.
 */
export function restore(
  scenario: Scenario,
  attempt: Attempt,
  nextId: NextId,
): { head: Playhead; elapsed: number; broken: Replay['broken'] } {
  const { moments, elapsed, broken } = replay(scenario, attempt)
  let head = opening(scenario, nextId)
  for (const { event, step, t } of moments) head = advance(head, step, t, nextId, wordsOf(scenario, event))
  const captions = moments.length > 0 ? head.captions : []
  const last = attempt.entries.at(-1)
  const reflections = last && isDecision(last) && !broken ? head.reflections : []
  return { head: { ...head, captions, cues: [], isCritical: false, reflections }, elapsed, broken }
}

/** The playhead when some questions need no answer any more. */
export function unasked(head: Playhead, prompts: readonly string[]): Playhead {
  return { ...head, reflections: head.reflections.filter((one) => !prompts.includes(one)) }
}

/** The learner's own words for a `say` decision, in the scenario's language. */
export function wordsOf(scenario: Scenario, event: string): string | undefined {
  return event.startsWith('say.')
    ? scenario.vocabulary.find((one) => one.decision === event)?.words
    : undefined
}

/** What bodies see of a playhead. */
export function viewOf(
  scenario: Scenario,
  head: Playhead,
  words: Words,
  pace: Pace,
): Pick<
  SessionState,
  'snapshot' | 'stage' | 'affordances' | 'waits' | 'captions' | 'cues' | 'isCritical' | 'reflection'
> {
  const [prompt] = head.reflections
  return {
    snapshot: head.snapshot,
    stage: stageOf(scenario, head.snapshot),
    affordances: affordances(scenario, head.snapshot, words),
    waits: stageWaits(head.waits, pace, levelOf(scenario)),
    captions: translateCaptions(head.captions, words),
    cues: head.cues,
    isCritical: head.isCritical,
    reflection: prompt === undefined ? undefined : { prompt },
  }
}

/**
 * When each wait comes at a pace and a level. A timed decision is stretched, or comes only when asked for; a beat
 * between lines keeps its time, because nobody could do anything meanwhile.
 */
export function stageWaits(waits: readonly PendingWait[], pace: Pace, level: Level = 'normal'): StagedWait[] {
  return waits.map(({ dueAt: _asWritten, ...wait }) => {
    if (!wait.open) return { ...wait, dueAt: wait.since + wait.ms / 1000 }
    const seconds = (wait.ms / 1000) * waitFactors[level]
    return pace === 'off' ? wait : { ...wait, dueAt: wait.since + seconds * pace }
  })
}
