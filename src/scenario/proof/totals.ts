import type { Components } from './components.ts'
import type { Graph } from './graph.ts'

/** Points over a whole play or the rest of one: all together, and each skill for itself. */
export interface Totals {
  total: number
  skills: Record<string, number>
}

/** Stands for "no ending can be reached from here". */
export const NO_ENDING = -0x80000000

/** What can still be had from each component, by subject: 0 is the overall total, then each skill. */
export interface Values {
  skills: readonly string[]
  best: readonly Int32Array[]
  worst: readonly Int32Array[]
  /** Points of an outcome for a subject: `points[subject][outcome]`. */
  points: readonly Int32Array[]
  /** Endings that can be reached, as bits: `endings[component * endingWords + word]`. */
  endings: Int32Array
  endingWords: number
  endingIds: readonly string[]
  /** The ending of each leaf of the story, or -1. */
  endingOfLeaf: Int32Array
}

/** Points of every outcome met so far, by subject. */
function countPoints(graph: Graph, skills: readonly string[]): Int32Array[] {
  const { outcomes } = graph.compiled.subjects
  const points = [undefined, ...skills].map(() => new Int32Array(outcomes.count()))
  for (let outcome = 0; outcome < outcomes.count(); outcome++) {
    for (const action of outcomes.read(outcome)) {
      if (action.type !== 'mark') continue
      for (const subject of [0, skills.indexOf(action.params.skill) + 1]) {
        const list = points[subject]
        if (list) list[outcome] = (list[outcome] as number) + action.params.points
      }
    }
  }
  return points
}

/**
 * Best and worst points from every component to an ending, each skill by its own best and worst
 * play. Components come after all they lead to, so one pass settles them. Marks on steps inside a
 * component could be had without end: they count 0 here and are reported as loops.
 */
export function* valueComponents(graph: Graph, components: Components): Generator<undefined, Values> {
  const { compiled, firstEdge, edgeTarget, edgeOutcome } = graph
  const skills = compiled.scenario.header.skills
  const points = countPoints(graph, skills)
  const best = points.map(() => new Int32Array(components.count).fill(NO_ENDING))
  const worst = points.map(() => new Int32Array(components.count).fill(NO_ENDING))

  const storyRegion = compiled.regions.indexOf(compiled.story)
  const leaves = compiled.tree.leaves[storyRegion] ?? []
  const finals = leaves.filter((_, leaf) => compiled.story.leaves[leaf]?.isFinal)
  const endingOfLeaf = Int32Array.from(leaves, (leaf) => finals.indexOf(leaf))
  const endingWords = Math.max(1, Math.ceil(finals.length / 32))
  const endings = new Int32Array(components.count * endingWords)

  const setBits = (at: number, bits: number) => {
    endings[at] = (endings[at] as number) | bits
  }

  const words = new Int32Array(compiled.subjects.width)
  const { word: storyWord, shift, mask } = compiled.story.field
  for (let component = 0; component < components.count; component++) {
    if (component % 4096 === 4095) yield
    const end = components.start[component + 1] as number
    for (let at = components.start[component] as number; at < end; at++) {
      const state = components.order[at] as number
      graph.table.read(state, words)
      const ending = endingOfLeaf[((words[storyWord] as number) >>> shift) & mask] as number
      if (ending >= 0) {
        setBits(component * endingWords + (ending >>> 5), 1 << (ending & 31))
        for (const list of [...best, ...worst]) list[component] = 0
        continue
      }
      for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge++) {
        const next = components.of[edgeTarget[edge] as number] as number
        if (next === component) continue
        for (let word = 0; word < endingWords; word++) {
          setBits(component * endingWords + word, endings[next * endingWords + word] as number)
        }
        const outcome = edgeOutcome[edge] as number
        for (let subject = 0; subject < points.length; subject++) {
          const gained = (points[subject] as Int32Array)[outcome] as number
          raise(best[subject] as Int32Array, component, next, gained, 1)
          raise(worst[subject] as Int32Array, component, next, gained, -1)
        }
      }
    }
  }
  const endingIds = finals.map((leaf) => leaf.key)
  return { skills, best, worst, points, endings, endingWords, endingIds, endingOfLeaf }
}

function raise(list: Int32Array, at: number, next: number, gained: number, sign: number): void {
  const onward = list[next] as number
  if (onward === NO_ENDING) return
  const now = list[at] as number
  const value = onward + gained
  if (now === NO_ENDING || (value - now) * sign > 0) list[at] = value
}
