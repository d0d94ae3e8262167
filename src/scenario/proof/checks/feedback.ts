import type { Problem } from '../../problem.ts'
import { type Evidence, finding, wayThrough } from '../evidence.ts'
import { isDecision } from '../graph.ts'
import { compileGuard } from '../guards.ts'
import { readField } from '../layout.ts'
import type { Guard } from '../../schema/guard.ts'
import { chainOf } from '../tree.ts'

/**
 * Decisions that are taken, but after which nothing is seen or heard: no mark, cue or reflection,
 * every active state shows the same as before, and no task is ticked. Each transition once.
 */
export function findSilence(evidence: Evidence): Problem[] {
  const { graph } = evidence.exploration
  const { compiled, stepper, firstEdge } = graph
  const shows = compiled.tree.leaves.map((leaves) => {
    return leaves.map((leaf) => JSON.stringify(chainOf(leaf).map((state) => state.file.meta)))
  })
  const ticks = [...compiled.tree.states.values()].flatMap((state) =>
    (state.file.meta?.tasks ?? []).flatMap(({ done }) => {
      if (!done) return []
      const isActive: Guard = { type: 'in', params: { state: state.id } }
      return [compileGuard({ type: 'all', params: { guards: [isActive, done] } }, compiled.subjects)]
    }),
  )
  const reported = new Set<number>()
  const problems: Problem[] = []
  const before = new Int32Array(compiled.subjects.width)
  const after = new Int32Array(compiled.subjects.width)
  for (let state = 0; state < graph.expanded; state++) {
    graph.table.read(state, before)
    for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge++) {
      if (graph.edgeOutcome[edge] !== 0 || !isDecision(graph, edge)) continue
      graph.table.read(graph.edgeTarget[edge] as number, after)
      const isSeen = compiled.regions.some((region, index) => {
        const shown = shows[index] ?? []
        return shown[readField(before, region.field)] !== shown[readField(after, region.field)]
      })
      if (isSeen || ticks.some((isDone) => isDone(before) !== isDone(after))) continue
      stepper.step(before, graph.edgeEvent[edge] as number)
      const { transition } = stepper.moves[0] ?? {}
      if (!transition || reported.has(transition.index)) continue
      reported.add(transition.index)
      const event = compiled.events[graph.edgeEvent[edge] as number] ?? ''
      const values = { event, state: transition.source.id }
      const way = wayThrough(evidence, edge)
      problems.push(finding(evidence, 'no-feedback', transition.path, values, way))
    }
  }
  return problems
}
