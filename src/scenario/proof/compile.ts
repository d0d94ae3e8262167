import type { Scenario } from '../scenario.ts'
import { matchEvents } from './candidates.ts'
import { compileEffect, type Effect, type EffectSubjects } from './effects.ts'
import { compileGuard, type GuardSubjects, type GuardTest } from './guards.ts'
import { type Field, layOut } from './layout.ts'
import { numberOutcomes, type Outcomes } from './outcomes.ts'
import { compileReach, type ReachTest } from './reach.ts'
import { chainOf, initialLeaf, movement, plantTree, type Tree, type TreeTransition } from './tree.ts'

/** A transition as it acts when one certain leaf of its region is active. */
export interface Move {
  transition: TreeTransition
  test: GuardTest | undefined
  /** Taken, but nothing follows: it only keeps the event from its ancestors. */
  isSilent: boolean
  /** The whole step, for when no other region moves. */
  whole: Effect
  exit: Effect
  act: Effect
  enter: Effect
}

/** What one leaf of a region answers. */
export interface LeafTable {
  /** Events by number, in ascending order, and the moves to try for each, first guard wins. */
  events: readonly number[]
  moves: readonly (readonly Move[])[]
  byEvent: ReadonlyMap<number, readonly Move[]>
  always: readonly Move[]
  /** Exit actions that run here when the whole machine is done; see `compiledStep`. */
  atDone: Effect
  isFinal: boolean
}

/** A region: its field in the packed state and the table of each leaf. */
export interface Region {
  key: string
  field: Field
  leaves: readonly LeafTable[]
}

/** A scenario as tables over packed states; made by `compile`, run by `compiledStep`. */
export interface Compiled {
  scenario: Scenario
  tree: Tree
  events: readonly string[]
  /** How many of the events are decisions; the rest are waits. */
  decisionCount: number
  /** For each event, whether a body can offer it now; undefined where it always can (waits too). */
  reach: readonly (ReachTest | undefined)[]
  width: number
  regions: readonly Region[]
  story: Region
  flags: ReadonlyMap<string, Field>
  counts: ReadonlyMap<string, { field: Field; max: number }>
  guards: GuardSubjects
  outcomes: Outcomes
  /** The packed state before anything is entered, and what entering does. */
  entry: Effect
}

/** Compiles a scenario that was read strictly. Takes a few milliseconds for a full shift. */
export function compile(scenario: Scenario): Compiled {
  const { file } = scenario
  const tree = plantTree(file)
  const waits = tree.transitions.filter((one) => one.waitMs !== undefined)
  const events = [
    ...new Set([...scenario.vocabulary.map((one) => one.decision), ...waits.map((one) => one.descriptor)]),
  ]
  const counts = file.meta.counts

  const largest = new Map<string, number>()
  for (const [index, leaves] of tree.leaves.entries()) largest.set(`in ${index}`, leaves.length - 1)
  for (const name of file.meta.flags) largest.set(`flag ${name}`, 1)
  for (const [name, { max }] of Object.entries(counts)) largest.set(`count ${name}`, max)
  const { fields, width } = layOut(largest)
  const field = (name: string): Field => {
    const found = fields.get(name)
    if (!found) throw new Error(`Expected "${name}" to be declared`)
    return found
  }

  const outcomes = numberOutcomes()
  const guards: GuardSubjects = {
    flag: (name) => field(`flag ${name}`),
    count: (name) => field(`count ${name}`),
    state(id) {
      const state = tree.states.get(id)
      if (!state) throw new Error(`Expected "${id}" to be a state`)
      const leaves = tree.leaves[state.region] ?? []
      const isInside = Uint8Array.from(leaves, (leaf) => (chainOf(leaf).includes(state) ? 1 : 0))
      return { field: field(`in ${state.region}`), isInside }
    },
  }
  const subjects: EffectSubjects = {
    width,
    flag: guards.flag,
    count: (name) => ({ field: field(`count ${name}`), max: counts[name]?.max ?? 0 }),
    outcomes,
  }

  const tests = new Map<TreeTransition, GuardTest>()
  const testOf = (transition: TreeTransition): GuardTest | undefined => {
    if (!transition.guard) return undefined
    let test = tests.get(transition)
    if (!test) tests.set(transition, (test = compileGuard(transition.guard, guards)))
    return test
  }

  const match = matchEvents(events)
  const candidates = new Map([...tree.states.values()].map((state) => [state, match(state)]))
  const regions = tree.regions.map((region, index): Region => {
    const own = field(`in ${index}`)
    const leaves = (tree.leaves[index] ?? []).map((leaf): LeafTable => {
      const made = new Map<TreeTransition, Move>()
      const moveOf = (transition: TreeTransition): Move => {
        let move = made.get(transition)
        if (!move) {
          const { exited, entered, leaf: next } = movement(transition, leaf)
          const exit = exited.flatMap((state) => state.exit)
          const enter = entered.flatMap((state) => state.entry)
          const moves = [{ field: own, value: next.leaf }]
          move = {
            transition,
            test: testOf(transition),
            isSilent: !transition.target && transition.actions.length === 0,
            whole: compileEffect([...exit, ...transition.actions, ...enter], moves, subjects),
            exit: compileEffect(exit, [], subjects),
            act: compileEffect(transition.actions, [], subjects),
            enter: compileEffect(enter, moves, subjects),
          }
          made.set(transition, move)
        }
        return move
      }
      const byEvent = new Map<number, Move[]>()
      for (const state of chainOf(leaf)) {
        for (const [event, transitions] of candidates.get(state) ?? []) {
          const list = byEvent.get(event) ?? []
          byEvent.set(event, list)
          if (list.some((move) => !move.test)) continue
          list.push(...transitions.map(moveOf))
        }
      }
      const sorted = [...byEvent].toSorted(([a], [b]) => a - b)
      return {
        events: sorted.map(([event]) => event),
        moves: sorted.map(([, moves]) => moves),
        byEvent,
        always: chainOf(leaf).flatMap((state) => state.always.map(moveOf)),
        atDone: compileEffect(
          chainOf(leaf).flatMap((state) => state.exit),
          [],
          subjects,
        ),
        isFinal: leaf.file.type === 'final' && chainOf(leaf).length === 2,
      }
    })
    return { key: region.key, field: own, leaves }
  })

  const reachOf = compileReach(
    scenario,
    tree,
    regions.map((region) => region.field),
  )
  const starts = tree.regions.map(initialLeaf)
  const entry = compileEffect(
    starts.flatMap((leaf) =>
      chainOf(leaf)
        .toReversed()
        .flatMap((state) => state.entry),
    ),
    starts.map((leaf) => ({ field: field(`in ${leaf.region}`), value: leaf.leaf })),
    subjects,
  )
  const story = regions.find((region) => region.key === 'story')
  if (!story) throw new Error('Expected a region named "story"')
  return {
    scenario,
    tree,
    events,
    decisionCount: scenario.vocabulary.length,
    reach: scenario.vocabulary.map(reachOf),
    width,
    regions,
    story,
    flags: new Map(file.meta.flags.map((name) => [name, guards.flag(name)])),
    counts: new Map(Object.keys(counts).map((name) => [name, subjects.count(name)])),
    guards,
    outcomes,
    entry,
  }
}
