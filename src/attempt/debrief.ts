import type { Scenario, Words } from '#scenario'
import type { Attempt } from './attempt.ts'
import { earlierBranches } from './line-of-play.ts'
import type { Outlook } from './outlook.ts'
import { ownOf, replay, replayLine, type Moment } from './replay.ts'
import { evidenceOf, skillResults, type Evidence, type SkillResult } from './skills.ts'
import { earnedIn, pointsOf, tellDecision, tellEnding, tellLines, tellMarks, tellScene } from './telling.ts'
import type { ToldDecision, ToldEnding, ToldLine, ToldMark } from './telling.ts'
import { choicesAt, type Alternative } from './what-if.ts'

const NOBODYS = { best: undefined, worst: undefined } satisfies Pick<Outlook, 'best' | 'worst'>

/** How many of the costliest moments are pointed out. */
const COSTLY_SHOWN = 3

/** One decision of the line of play as the debrief tells it. */
export interface DebriefMoment extends ToldDecision {
  /** Position in the line of play: `rewind(index)` decides this anew. */
  index: number
  /** Seconds of play. */
  t: number
  /** `choice`: the learner acted. `wait`: a choice was open and time went by. `beat`: nothing could be chosen. */
  kind: 'choice' | 'wait' | 'beat'
  /** Somebody else of the learner's crew decided it. */
  by?: 'crew'
  /** What was seen before. */
  scene: string[]
  marks: ToldMark[]
  /** What was said and told. */
  lines: ToldLine[]
  /** Points that the best play from here on lost by it; undefined where the proof does not say. */
  cost?: number
  /** The other choices that were open. */
  alternatives: Alternative[]
}

/** A line of play that a rewind left behind. */
export interface EarlierLine {
  /** How many decisions it shares with what followed. */
  kept: number
  /** What was decided there and then left. */
  decisions: ToldDecision[]
  earned: number
  ending?: ToldEnding
}

/** What an attempt shows. All texts are in the learner's language; points follow the scenario's marks. */
export interface Debrief {
  attemptId: string
  /** Absent while the shift is not over. */
  ending?: ToldEnding
  /** Seconds of play. */
  elapsed: number
  /** By what the learner has decided. */
  earned: number
  /** The most and the least that any play earns; absent where the proof does not say, and where a crew has played. */
  best?: number
  worst?: number
  timeline: DebriefMoment[]
  skills: SkillResult[]
  /** The moments that cost most, costliest first, at most three. */
  costly: DebriefMoment[]
  /** Marks for what would have hurt someone. */
  critical: Evidence[]
  /** Questions that were put, once each; `prompt` is the source line under which answers are kept. */
  reflections: { index: number; prompt: string; text: string }[]
  /** Lines of play that rewinds left behind, oldest first. */
  earlier: EarlierLine[]
  /** The log is damaged after this many decisions; what follows could not be told. */
  brokenAt?: number
}

/**
 * Tells an attempt decision by decision, against the best that could have been. Check `mismatch` first.
 *
 * @example debrief(scenario, attempt, explore(scenario), makeWords(scenario, 'es', translations))
 */
export function debrief(scenario: Scenario, attempt: Attempt, outlook: Outlook, words: Words): Debrief {
  const played = replay(scenario, attempt)
  const timeline = played.moments.map((moment) => tellMoment(scenario, moment, outlook, words))
  // What the best or worst whole play earns says nothing of who decided only a part of it.
  const { best, worst } = ownOf(played.moments).length < played.moments.length ? NOBODYS : outlook
  const evidence = evidenceOf(played, words)
  const ending = tellEnding(scenario, played.snapshot, words)
  const costly = timeline
    .filter(({ by, cost = 0 }) => cost > 0 && by === undefined)
    .toSorted((a, b) => (b.cost ?? 0) - (a.cost ?? 0) || a.index - b.index)
    .slice(0, COSTLY_SHOWN)
  return {
    attemptId: attempt.id,
    ...(ending && { ending }),
    elapsed: played.elapsed,
    earned: earnedIn(played),
    ...(best && { best: best.total }),
    ...(worst && { worst: worst.total }),
    timeline,
    skills: skillResults(scenario, evidence, { best, worst }),
    costly,
    critical: evidence.filter((mark) => mark.critical),
    reflections: tellReflections(played.first.reflections, played.moments, words),
    earlier: tellEarlier(scenario, attempt, words),
    ...(played.broken && { brokenAt: played.broken.index }),
  }
}

function tellMoment(scenario: Scenario, moment: Moment, outlook: Outlook, words: Words): DebriefMoment {
  const { index, t, event, by, before, step, isOpenWait } = moment
  const was = outlook.bestFrom(before)
  const is = outlook.bestFrom(step.snapshot)
  const isWait = event.startsWith('xstate.')
  return {
    ...tellDecision(event, words),
    index,
    t,
    ...(by && { by }),
    kind: isWait ? (isOpenWait ? 'wait' : 'beat') : 'choice',
    scene: tellScene(scenario, before, words),
    marks: tellMarks(step.marks, words),
    lines: tellLines(step.cues, words),
    ...(was && is && { cost: was.total - pointsOf(step) - is.total }),
    alternatives: choicesAt(scenario, before, outlook, words).filter((one) => one.event !== event),
  }
}

function tellReflections(
  opening: readonly { prompt: string }[],
  moments: readonly Moment[],
  words: Words,
): Debrief['reflections'] {
  const put = new Map<string, number>(opening.map(({ prompt }) => [prompt, -1]))
  for (const { index, step } of moments) {
    for (const { prompt } of step.reflections) if (!put.has(prompt)) put.set(prompt, index)
  }
  return [...put].map(([prompt, index]) => ({ index, prompt, text: words.line(prompt) }))
}

function tellEarlier(scenario: Scenario, attempt: Attempt, words: Words): EarlierLine[] {
  return earlierBranches(attempt.entries).map(({ kept, left, line }) => {
    const lived = replayLine(scenario, line)
    const ending = tellEnding(scenario, lived.snapshot, words)
    const earlier: EarlierLine = {
      kept,
      decisions: left.map(({ decision }) => tellDecision(decision, words)),
      earned: earnedIn(lived),
    }
    if (ending) earlier.ending = ending
    return earlier
  })
}
