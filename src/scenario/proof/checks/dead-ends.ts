import type { Problem } from '../../problem.ts'
import { type Evidence, finding } from '../evidence.ts'
import { wayTo } from '../graph.ts'
import { readField } from '../layout.ts'
import { NO_ENDING } from '../totals.ts'

/**
 * States from which no ending can be reached: for each state of the story in which that can
 * happen, the one that is reached soonest.
 */
export function findDeadEnds(evidence: Evidence): Problem[] {
  const { graph, components, values } = evidence.exploration
  const { compiled } = graph
  const best = values.best[0] as Int32Array
  const isDead = (state: number) => best[components.of[state] as number] === NO_ENDING
  const leaves = compiled.tree.leaves[compiled.regions.indexOf(compiled.story)] ?? []
  const words = new Int32Array(compiled.subjects.width)
  const reported = new Set<number>()
  const problems: Problem[] = []
  for (let state = 0; state < graph.states; state++) {
    if (!isDead(state)) continue
    // Further into a trap that has been shown already.
    const parent = graph.parent[state] as number
    if (parent >= 0 && isDead(parent) && !isStuck(state)) continue
    graph.table.read(state, words)
    const leaf = readField(words, compiled.story.field)
    const story = leaves[leaf]
    if (!story || reported.has(leaf)) continue
    reported.add(leaf)
    const code = isStuck(state) ? 'nothing-to-do' : 'dead-end'
    problems.push(finding(evidence, code, story.path, { state: story.id }, wayTo(graph, state)))
  }
  return problems

  function isStuck(state: number): boolean {
    return graph.firstEdge[state] === graph.firstEdge[state + 1]
  }
}
