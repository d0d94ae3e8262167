import { addressed } from '../address.ts'
import type { Scenario } from '../scenario.ts'
import { stageOf } from '../stage-of.ts'
import { start, step } from '../step.ts'
import type { Exploration } from './explore.ts'
import { isDecision } from './graph.ts'
import { type ReadingLevel, readingLevel, wordsOf } from './reading-level.ts'
import { NO_ENDING } from './totals.ts'
import { endingTest, findWay } from './ways.ts'
import { chainOf } from './tree.ts'

/** What an author wants to know about the size of a shift. */
export interface Numbers {
  states: number
  steps: number
  endings: number
  /** States of the story in which at least two decisions lead on or leave a mark. */
  decisionPoints: number
  /** Decisions, waits not counted, on the way to an ending. */
  decisions: {
    /** The shortest play of all. */
    shortest: number
    /** A shortest play among the best. */
    best: number
    /** The most decisions in one play that cannot be taken back. */
    lasting: number
  }
  minutes: {
    /** As the header says. */
    declared: number
    /**
     * Estimated for the best play: a moment for each decision, and the longer of its waits and
     * of reading its words, for one usually reads while one waits.
     */
    best: number
  }
  /** Words in all lines of the file. */
  words: number
  reading: ReadingLevel | undefined
}

/**
 * Words a minute at which a school student is taken to read: our own figure, somewhat below the
 * 238 of adults (M. Brysbaert, Journal of Memory and Language 109, 2019).
 */
const WORDS_PER_MINUTE = 200
/** Seconds to make up one's mind and act; our own figure. */
const SECONDS_PER_DECISION = 5

/** Counts and estimates; the reading level is that of the scenario's own language. */
export function measure(scenario: Scenario, exploration: Exploration): Numbers {
  const { graph, values } = exploration
  const isEnding = endingTest(graph, values)
  const shortest = findWay(graph, 0, isEnding, () => true) ?? []
  const play = exploration.bestPlay()
  const text = scenario.lines.map((line) => addressed(line.text))
  return {
    states: exploration.states,
    steps: exploration.steps,
    endings: exploration.endings.length,
    decisionPoints: countDecisionPoints(exploration),
    decisions: {
      shortest: shortest.filter((edge) => isDecision(graph, edge)).length,
      best: play.filter((event) => !event.startsWith('xstate.')).length,
      lasting: countLasting(exploration),
    },
    minutes: { declared: scenario.header.minutes, best: estimateMinutes(scenario, play) },
    words: text.reduce((sum, line) => sum + wordsOf(line).length, 0),
    reading: readingLevel(scenario.header.language, text),
  }
}

function countDecisionPoints({ graph }: Exploration): number {
  const { compiled, isTransitionTaken } = graph
  const leaves = compiled.tree.leaves[compiled.regions.indexOf(compiled.story)] ?? []
  return leaves.filter((leaf) => {
    const events = chainOf(leaf)
      .flatMap((state) => [...state.on.values()].flat())
      .filter((one) => one.waitMs === undefined && isTransitionTaken[one.index] === 1)
      .filter((one) => one.target || one.actions.some((action) => action.type === 'mark'))
      .map((one) => one.descriptor)
    return new Set(events).size >= 2
  }).length
}

/** The longest way over components: a step inside one can be taken back. */
function countLasting({ graph, components, values }: Exploration): number {
  const best = values.best[0] as Int32Array
  const longest = new Int32Array(components.count)
  for (let component = 0; component < components.count; component++) {
    const end = components.start[component + 1] as number
    for (let at = components.start[component] as number; at < end; at++) {
      const state = components.order[at] as number
      for (
        let edge = graph.firstEdge[state] as number;
        edge < (graph.firstEdge[state + 1] as number);
        edge++
      ) {
        const next = components.of[graph.edgeTarget[edge] as number] as number
        if (next === component || best[next] === NO_ENDING) continue
        const length = (longest[next] as number) + (isDecision(graph, edge) ? 1 : 0)
        if (length > (longest[component] as number)) longest[component] = length
      }
    }
  }
  return Math.max(...graph.startOutcomes.map((_, first) => longest[components.of[first] as number] as number))
}

function estimateMinutes(scenario: Scenario, play: readonly string[]): number {
  let { snapshot, cues } = start(scenario)
  const shown = new Set<string>(scenario.header.briefing)
  const note = (lines: readonly (string | undefined)[]) => {
    for (const line of lines) if (line !== undefined) shown.add(line)
  }
  let waited = 0
  const decided = play.filter((event) => !event.startsWith('xstate.')).length * SECONDS_PER_DECISION
  for (const event of [undefined, ...play]) {
    if (event?.startsWith('xstate.after.')) waited += Number(event.split('.')[2]) / 1000
    if (event !== undefined) ({ snapshot, cues } = step(scenario, snapshot, event))
    const stage = stageOf(scenario, snapshot)
    note(cues.flatMap((cue) => [cue.say, cue.note]))
    note([...stage.scene, ...stage.tasks.map((task) => task.text), stage.ending?.text])
  }
  const words = [...shown].reduce((sum, line) => sum + wordsOf(addressed(line)).length, 0)
  const seconds = decided + Math.max(waited, (words / WORDS_PER_MINUTE) * 60)
  return Math.round(seconds / 6) / 10
}
