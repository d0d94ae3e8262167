import type { Problem } from '../../problem.ts'
import { type Evidence, finding } from '../evidence.ts'
import { wayTo } from '../graph.ts'
import { type GuardTest, compileGuard } from '../guards.ts'
import { readField } from '../layout.ts'
import { dealReader } from '../packing.ts'
import { settle } from '../../settle.ts'
import { chainOf } from '../tree.ts'

/**
 * Waits that can run out while every one of their guards is false. XState raises a wait once for
 * each entry of its state, so it would never come again. A wait that the deal rules out never runs.
 */
export function findMissedWaits(evidence: Evidence): Problem[] {
  const { graph } = evidence.exploration
  const { compiled } = graph
  const waits = [...compiled.tree.states.values()].flatMap((state) =>
    [...state.on.values()].flatMap((transitions) => {
      const [first] = transitions
      if (first?.waitMs === undefined || transitions.some((one) => !one.guard)) return []
      const tests = transitions.flatMap((one): GuardTest[] =>
        one.guard ? [compileGuard(one.guard, compiled.subjects)] : [],
      )
      const leaves = compiled.tree.leaves[state.region] ?? []
      const isInside = leaves.map((leaf) => chainOf(leaf).includes(state))
      return [
        {
          state,
          first,
          ms: String(first.waitMs),
          guards: transitions.map(({ guard }) => guard),
          tests,
          isInside,
        },
      ]
    }),
  )
  const words = new Int32Array(compiled.subjects.width)
  const dealOf = dealReader(compiled)
  const problems: Problem[] = []
  const open = new Set(waits)
  for (let index = 0; index < graph.expanded && open.size > 0; index++) {
    graph.table.read(index, words)
    if (graph.stepper.isEnded(words)) continue
    for (const wait of open) {
      const region = compiled.regions[wait.state.region]
      if (!region || !wait.isInside[readField(words, region.field)]) continue
      if (wait.tests.some((test) => test(words))) continue
      const deal = dealOf(words)
      if (wait.guards.every((guard) => settle(guard, deal) === false)) continue
      open.delete(wait)
      const { ms, state } = wait
      const path = [...state.path, 'after', ms]
      problems.push(finding(evidence, 'missed-wait', path, { ms, state: state.id }, wayTo(graph, index)))
    }
  }
  return problems
}
