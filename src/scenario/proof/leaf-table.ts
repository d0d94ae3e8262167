import type { Candidates } from './candidates.ts'
import { compileEffect, type Effect } from './effects.ts'
import { compileGuard, type GuardTest } from './guards.ts'
import type { Subjects } from './subjects.ts'
import { chainOf, movement, type TreeState, type TreeTransition } from './tree.ts'

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
  /** The events (by number) that it answers. */
  events: readonly number[]
  /** The moves to try for each of `events`; the first whose guard holds is taken. */
  moves: readonly (readonly Move[])[]
  byEvent: ReadonlyMap<number, readonly Move[]>
  always: readonly Move[]
  /** Exit actions that run here when the whole machine is done; see the stepper. */
  atDone: Effect
  isFinal: boolean
}

/** Tabulates a leaf: its own transitions come before those of the states around it. */
export function tabulateLeaf(
  leaf: TreeState,
  candidates: ReadonlyMap<TreeState, Candidates>,
  subjects: Subjects,
): LeafTable {
  const chain = chainOf(leaf)
  const made = new Map<TreeTransition, Move>()
  const moveOf = (transition: TreeTransition): Move => {
    const move = made.get(transition) ?? compileMove(transition, leaf, subjects)
    made.set(transition, move)
    return move
  }
  const byEvent = new Map<number, Move[]>()
  for (const state of chain) {
    for (const [event, transitions] of candidates.get(state) ?? []) {
      const list = byEvent.get(event) ?? []
      byEvent.set(event, list)
      // Behind a move without guard nothing is tried any more.
      if (list.every((move) => move.test)) list.push(...transitions.map(moveOf))
    }
  }
  const exit = chain.flatMap((state) => state.exit)
  return {
    events: [...byEvent.keys()],
    moves: [...byEvent.values()],
    byEvent,
    always: chain.flatMap((state) => state.always.map(moveOf)),
    atDone: compileEffect(exit, [], subjects),
    isFinal: leaf.file.type === 'final' && chain.length === 2,
  }
}

function compileMove(transition: TreeTransition, leaf: TreeState, subjects: Subjects): Move {
  const { actions, guard, target } = transition
  const { exited, entered, leaf: next } = movement(transition, leaf)
  const exit = exited.flatMap((state) => state.exit)
  const enter = entered.flatMap((state) => state.entry)
  const moves = [{ field: subjects.region(leaf.region), value: next.leaf }]
  return {
    transition,
    test: guard && compileGuard(guard, subjects),
    isSilent: !target && actions.length === 0,
    whole: compileEffect([...exit, ...actions, ...enter], moves, subjects),
    exit: compileEffect(exit, [], subjects),
    act: compileEffect(actions, [], subjects),
    enter: compileEffect(enter, moves, subjects),
  }
}
