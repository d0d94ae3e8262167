import type { Problem } from '../../problem.ts'
import { type Evidence, finding, namePlay, wayThrough } from '../evidence.ts'
import { findWay } from '../ways.ts'

/**
 * Marks that can be had again and again: every step with a mark that lies on a way back to where
 * it began. Farming if the way round gains, punishing if it loses. Each mark once.
 */
export function findLoops(evidence: Evidence): Problem[] {
  const { graph, components } = evidence.exploration
  const { compiled, firstEdge, edgeTarget, stepper } = graph
  const reported = new Set<string>()
  const problems: Problem[] = []
  const words = new Int32Array(compiled.subjects.width)

  const pointsOf = (edge: number, skill?: string) =>
    compiled.subjects.outcomes.read(graph.edgeOutcome[edge] as number).reduce((sum, action) => {
      const counts = action.type === 'mark' && (skill === undefined || action.params.skill === skill)
      return counts ? sum + action.params.points : sum
    }, 0)

  for (let state = 0; state < graph.expanded; state++) {
    const component = components.of[state]
    for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge++) {
      if (graph.edgeOutcome[edge] === 0) continue
      const target = edgeTarget[edge] as number
      if (components.of[target] !== component) continue
      for (const action of compiled.subjects.outcomes.read(graph.edgeOutcome[edge] as number)) {
        if (action.type !== 'mark') continue
        const { skill, because } = action.params
        const key = `${graph.edgeEvent[edge]} ${skill} ${because}`
        if (reported.has(key)) continue
        reported.add(key)
        const back = findWay(
          graph,
          target,
          (at) => at === state,
          (step) => components.of[edgeTarget[step] as number] === component,
        )
        const round: [number, ...number[]] = [edge, ...(back ?? [])]
        const total = round.reduce((sum, step) => sum + pointsOf(step), 0) || pointsOf(edge, skill)
        const points =
          Math.abs(round.reduce((sum, step) => sum + pointsOf(step, skill), 0)) || action.params.points
        graph.table.read(state, words)
        stepper.step(words, graph.edgeEvent[edge] as number)
        const { transition } = stepper.moves.find((move) => move.transition.actions.includes(action)) ??
          stepper.moves[0] ?? { transition: undefined }
        if (!transition) continue
        const code = total > 0 ? 'farming-loop' : 'punishing-loop'
        const loop = namePlay(evidence, round).join(', ')
        const way = wayThrough(evidence, ...round)
        problems.push(finding(evidence, code, transition.path, { skill, points, loop }, way))
      }
    }
  }
  return problems
}
