import { affordances, step, type Scenario, type Snapshot, type Words } from '#scenario'
import type { Outlook } from './outlook.ts'
import {
  endingTitle,
  pointsOf,
  tellDecision,
  tellEnding,
  tellLines,
  tellMarks,
  tellScene,
  type ToldDecision,
  type ToldEnding,
  type ToldLine,
  type ToldMark,
} from './telling.ts'

/** Another choice that was open at a moment, and what it would have brought at once. */
export interface Alternative extends ToldDecision {
  marks: ToldMark[]
  /** What would have been said and told. */
  lines: ToldLine[]
  /** Points of this choice and the best play after it; undefined where the proof does not say. */
  bestTotal?: number
  /** Whether no other choice at this moment promises more. */
  isBest: boolean
}

/** What would have followed from another choice. */
export interface WhatIf extends Alternative {
  /** What would have been seen next. */
  scene: string[]
  /** The ending, where the choice ends the shift at once. */
  ending?: ToldEnding
  /** Titles of the endings that would still have been open. */
  endings: { id: string; title: string }[]
  /** The best that could have followed, decision by decision. */
  onward: ToldDecision[]
}

/** Every choice at a moment, the one that was made included, in the order in which they were offered. */
export function choicesAt(
  scenario: Scenario,
  before: Snapshot,
  outlook: Outlook,
  words: Words,
): Alternative[] {
  const choices = affordances(scenario, before, words).map((offered) => {
    const taken = step(scenario, before, offered.event)
    const later = outlook.bestFrom(taken.snapshot)
    const choice: Alternative = {
      event: offered.event,
      decision: offered.decision,
      label: offered.label,
      marks: tellMarks(taken.marks, words),
      lines: tellLines(taken.cues, words),
      isBest: false,
    }
    if (later) choice.bestTotal = pointsOf(taken) + later.total
    return choice
  })
  const best = Math.max(...choices.map(({ bestTotal = -Infinity }) => bestTotal))
  for (const choice of choices) choice.isBest = choice.bestTotal === best
  return choices
}

/**
 * Tells what would have followed from a choice at a moment.
 *
 * @param before the shift before the choice
 * @param event what `step` takes; undefined is answered where nothing takes it
 * @example whatIf(scenario, replay(scenario, attempt).moments[3].before, 'say.hello', exploration, words)
 */
export function whatIf(
  scenario: Scenario,
  before: Snapshot,
  event: string,
  outlook: Outlook,
  words: Words,
): WhatIf | undefined {
  const choice = choicesAt(scenario, before, outlook, words).find((one) => one.event === event)
  if (!choice) return undefined
  const after = step(scenario, before, event).snapshot
  const ending = tellEnding(scenario, after, words)
  return {
    ...choice,
    scene: tellScene(scenario, after, words),
    ...(ending && { ending }),
    endings: outlook.endingsFrom(after).map((id) => ({ id, title: endingTitle(scenario, id, words) })),
    onward: outlook.bestPlay(after).map((next) => tellDecision(next, words)),
  }
}
