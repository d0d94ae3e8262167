import { allDeals, type Deal } from '../deal.ts'
import type { Scenario } from '../scenario.ts'
import { matchEvents } from './candidates.ts'
import { compileEffect, type Effect } from './effects.ts'
import { type LeafTable, tabulateLeaf } from './leaf-table.ts'
import type { Field } from './layout.ts'
import { compileReach, type ReachTest } from './reach.ts'
import { placeSubjects, type Subjects } from './subjects.ts'
import { chainOf, initialLeaf, plantTree, type Tree, type TreeState } from './tree.ts'

/** A region: its field in the packed state and the table of each leaf. */
export interface Region {
  key: string
  field: Field
  leaves: readonly LeafTable[]
}

/** A scenario as tables over packed states; made by `compile`, run by a stepper. */
export interface Compiled {
  scenario: Scenario
  tree: Tree
  subjects: Subjects
  /** Decisions, in the order of the vocabulary, then waits; steps name them by number. */
  events: readonly string[]
  decisionCount: number
  /** For each event, whether a body can offer it now; undefined where it always can (waits too). */
  reach: readonly (ReachTest | undefined)[]
  regions: readonly Region[]
  story: Region
  /** Every way in which the scenario can begin; that of the file itself first. */
  starts: readonly Start[]
}

/** One way in which a scenario can begin. */
export interface Start {
  deal: Deal
  /** The leaf of each region. */
  leaves: readonly TreeState[]
  /** What entering them does to an empty packed state. */
  entry: Effect
}

/** Compiles a scenario that was read strictly. Takes a few milliseconds for a full shift. */
export function compile(scenario: Scenario): Compiled {
  const { file, vocabulary } = scenario
  const tree = plantTree(file)
  const subjects = placeSubjects(file, tree)
  const waits = tree.transitions.filter((one) => one.waitMs !== undefined)
  const events = [...vocabulary.map((one) => one.decision), ...new Set(waits.map((one) => one.descriptor))]

  const match = matchEvents(events)
  const candidates = new Map([...tree.states.values()].map((state) => [state, match(state)]))
  const regions = tree.regions.map((region, index): Region => {
    const leaves = (tree.leaves[index] ?? []).map((leaf) => tabulateLeaf(leaf, candidates, subjects))
    return { key: region.key, field: subjects.region(index), leaves }
  })
  const story = regions.find((region) => region.key === 'story')
  if (!story) throw new Error('Expected a region named "story"')

  const starts = (scenario.deal ? [scenario.deal] : allDeals(file)).map((deal): Start => {
    const leaves = tree.regions.map((region) => {
      const dealt = Object.hasOwn(deal, region.key)
        ? tree.states.get(`${region.key}.${deal[region.key]}`)
        : undefined
      return initialLeaf(dealt ?? region)
    })
    const entered = leaves.flatMap((leaf) => chainOf(leaf).toReversed())
    const entry = compileEffect(
      entered.flatMap((state) => state.entry),
      leaves.map((leaf) => ({ field: subjects.region(leaf.region), value: leaf.leaf })),
      subjects,
    )
    return { deal, leaves, entry }
  })
  return {
    scenario,
    tree,
    subjects,
    events,
    decisionCount: vocabulary.length,
    reach: vocabulary.map(compileReach(scenario, tree, subjects)),
    regions,
    story,
    starts,
  }
}
