import type { Problem } from '../../problem.ts'
import { type Evidence, finding } from '../evidence.ts'
import { eventOf, wayTo } from '../graph.ts'
import { readField } from '../layout.ts'
import { chainOf } from '../tree.ts'

/**
 * Stops at which no class ever stands, and votes over what cannot be decided at that moment: a class that has chosen it
 * would be told that it may not. Each vote once, by the play that comes there soonest.
 */
export function findBrokenTrip(evidence: Evidence): Problem[] {
  const { stops } = evidence.scenario.header
  if (!stops) return []
  const { graph } = evidence.exploration
  const { compiled } = graph
  const leaves = compiled.tree.leaves.map((all) =>
    all.map((leaf) => {
      const chain = chainOf(leaf)
      return {
        stops: chain.flatMap(({ file }) => file.meta?.stop ?? []),
        votes: chain.flatMap((state) =>
          state.file.meta?.vote ? [{ state, vote: state.file.meta.vote }] : [],
        ),
      }
    }),
  )
  const stood = new Set<string>()
  const reported = new Set<string>()
  const problems: Problem[] = []
  const words = new Int32Array(compiled.subjects.width)
  for (let at = 0; at < graph.expanded; at++) {
    graph.table.read(at, words)
    for (const [index, region] of compiled.regions.entries()) {
      const leaf = leaves[index]?.[readField(words, region.field)]
      for (const stop of leaf?.stops ?? []) stood.add(stop)
      for (const { state, vote } of leaf?.votes ?? []) {
        const option = vote.options.find((one) => !offered(at).has(one))
        if (option === undefined || reported.has(vote.id)) continue
        reported.add(vote.id)
        const path = [...state.path, 'meta', 'vote']
        problems.push(
          finding(evidence, 'vote-not-offered', path, { name: vote.id, option }, wayTo(graph, at)),
        )
      }
    }
  }
  for (const name of Object.keys(stops))
    if (!stood.has(name))
      problems.push(finding(evidence, 'stop-never-reached', ['meta', 'stops', name], { name }))
  return problems

  function offered(state: number): Set<string> {
    const all = new Set<string>()
    const end = graph.firstEdge[state + 1] as number
    for (let edge = graph.firstEdge[state] as number; edge < end; edge++) all.add(eventOf(graph, edge))
    return all
  }
}
