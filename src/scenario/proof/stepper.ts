import type { Compiled, Region, Start } from './compile.ts'
import { applyEffect, type Effect } from './effects.ts'
import { readField } from './layout.ts'
import type { LeafTable, Move } from './leaf-table.ts'

/** The outcome of an event that nothing takes. */
export const NOT_TAKEN = -1

/** Steps packed states. `next` and `moves` are overwritten by every step. */
export interface Stepper {
  /** The packed state after the last step. */
  next: Int32Array
  /** What moved in the last step, eventless moves included, in order. */
  moves: readonly Move[]
  /** Enters the initial states; returns the outcome. */
  start: (start: Start) => number
  /** Takes event number `event` in state `words`; returns the outcome or NOT_TAKEN. */
  step: (words: Int32Array, event: number) => number
  /**
   * Takes every event that something takes in `words`, calling `visit` after each; with
   * `isOffered` only those that a body can offer.
   */
  expand: (words: Int32Array, visit: (event: number, outcome: number) => void, isOffered: boolean) => void
  /** 1 for every transition (by index) that `expand` left out because its event was out of reach. */
  isOutOfReach: Uint8Array
  /** Whether the story has come to one of its final states: nothing is taken any more. */
  isEnded: (words: Int32Array) => boolean
}

/** More eventless rounds than this in one step can only be a cycle, which the reader refuses. */
const MAX_ROUNDS = 1000

/**
 * The compiled machine in motion; every step equals XState's `transition`, which means:
 * all guards see the state before the step, each region takes its first enabled candidate from
 * the leaf upwards, all exits run (last region first), then all transition actions, then all
 * entries, then eventless rounds until none is enabled.
 */
export function createStepper(compiled: Compiled): Stepper {
  const { regions, story, reach } = compiled
  const { width, outcomes } = compiled.subjects
  const next = new Int32Array(width)
  const moves: Move[] = []
  const canBeDone = regions.every((region) => region.leaves.some((leaf) => leaf.isFinal))
  // For the state being expanded: the moves of each event, and which events have any.
  const first: (Move | undefined)[] = compiled.events.map(() => undefined)
  const others: Move[][] = compiled.events.map(() => [])
  const isOutOfReach = new Uint8Array(compiled.tree.transitions.length)
  const touched = new Int32Array(compiled.events.length)

  function run(effect: Effect, outcome: number): number {
    applyEffect(next, effect)
    return outcomes.join(outcome, effect.outcome)
  }

  function moveTogether(together: readonly Move[], before: number): number {
    let outcome = before
    for (const move of together.toReversed()) outcome = run(move.exit, outcome)
    for (const move of together) outcome = run(move.act, outcome)
    for (const move of together) outcome = run(move.enter, outcome)
    moves.push(...together)
    return outcome
  }

  const eventless = regions.filter((region) => region.leaves.some((leaf) => leaf.always.length > 0))
  const none: Move[] = []

  /** Eventless moves that are enabled in `next`. */
  function movesAtRest(): Move[] {
    let round = none
    for (let i = 0; i < eventless.length; i++) {
      const { always } = leafOf(eventless[i] as Region, next)
      const move = always.length > 0 ? firstEnabled(always, next) : undefined
      if (!move) continue
      if (round === none) round = [move]
      else round.push(move)
    }
    return round
  }

  function settle(before: number): number {
    let outcome = before
    for (let rounds = 0; rounds < MAX_ROUNDS; rounds++) {
      if (canBeDone && regions.every((region) => leafOf(region, next).isFinal)) {
        // XState then runs every exit action, and takes nothing more.
        const leaves = regions.toReversed().map((region) => leafOf(region, next))
        return leaves.reduce((sum, leaf) => run(leaf.atDone, sum), outcome)
      }
      const round = movesAtRest()
      if (round.length === 0) return outcome
      outcome = moveTogether(round, outcome)
    }
    throw new Error(`Expected the eventless transitions of "${compiled.scenario.id}" to settle`)
  }

  function take(words: Int32Array, one: Move, more: readonly Move[]): number {
    for (let i = 0; i < width; i++) next[i] = words[i] as number
    let outcome: number
    if (more.length === 0) {
      if (moves.length > 1) moves.length = 1
      moves[0] = one
      applyEffect(next, one.whole)
      outcome = one.whole.outcome
    } else {
      moves.length = 0
      outcome = moveTogether([one, ...more], 0)
    }
    return eventless.length > 0 || canBeDone ? settle(outcome) : outcome
  }

  const isEnded = (words: Int32Array) => leafOf(story, words).isFinal

  return {
    next,
    moves,
    start({ entry }) {
      next.fill(0)
      moves.length = 0
      applyEffect(next, entry)
      return settle(entry.outcome)
    },
    step(words, event) {
      if (isEnded(words)) return NOT_TAKEN
      const [one, ...more] = regions.flatMap((region) => {
        const move = firstEnabled(leafOf(region, words).byEvent.get(event) ?? [], words)
        return move && !move.isSilent ? move : []
      })
      return one ? take(words, one, more) : NOT_TAKEN
    },
    expand(words, visit, isOffered) {
      if (isEnded(words)) return
      let count = 0
      for (const region of regions) {
        const { events, moves: candidates } = leafOf(region, words)
        for (let i = 0; i < events.length; i++) {
          const move = firstEnabled(candidates[i] as readonly Move[], words)
          if (!move || move.isSilent) continue
          const event = events[i] as number
          if (first[event]) {
            ;(others[event] as Move[]).push(move)
          } else {
            first[event] = move
            touched[count++] = event
          }
        }
      }
      for (let i = 0; i < count; i++) {
        const event = touched[i] as number
        const test = isOffered ? reach[event] : undefined
        const one = first[event] as Move
        const more = others[event] as Move[]
        if (!test || test(words)) visit(event, take(words, one, more))
        else for (const move of [one, ...more]) isOutOfReach[move.transition.index] = 1
        first[event] = undefined
        if (more.length > 0) others[event] = []
      }
    },
    isOutOfReach,
    isEnded,
  }
}

function firstEnabled(candidates: readonly Move[], words: Int32Array): Move | undefined {
  for (let i = 0; i < candidates.length; i++) {
    const move = candidates[i] as Move
    if (!move.test || move.test(words)) return move
  }
  return undefined
}

function leafOf(region: Region, words: Int32Array): LeafTable {
  return region.leaves[readField(words, region.field)] as LeafTable
}
