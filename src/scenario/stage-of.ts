import { activeNodes, isCounted, type Snapshot } from './machine.ts'
import type { Scenario } from './scenario.ts'
import type { Guard } from './schema/guard.ts'
import type { doings, moods, StateMeta, tones } from './schema/state.ts'
import type { Vote } from './schema/trip.ts'
import { endingId } from './step.ts'

/** Where a person is and how. `at` is a spot or place of the site, or "away". */
export interface PersonOnStage {
  at: string
  doing: (typeof doings)[number]
  mood: (typeof moods)[number]
  /** "learner", a person, a thing or a spot; absent: wherever their work is. */
  looking?: string
}

/** Where a thing is: a place of the site, "home", "hand" or "away"; `look` is its visible variant. */
export interface ThingOnStage {
  at: string
  look?: string
}

/** All there is to show while the shift stands still; lines are untranslated. */
export interface Stage {
  scene: string[]
  tasks: { id: string; text: string; done: boolean }[]
  people: Record<string, PersonOnStage>
  things: Record<string, ThingOnStage>
  /** Jobs whose cards lie open: none, one, or two that are compared. */
  cards: readonly string[]
  /** In a trip: the stop at which the class stands, and what it decides there. */
  stop?: string
  vote?: Vote
  ending?: { id: string; title: string; text: string; tone: (typeof tones)[number] }
}

/**
 * What is on stage: the `meta` of all active states, merged. Regions come in the order of the file and
 * outer states before inner ones; what comes later wins, person by person, thing by thing, field by field.
 * A person of whom no active state speaks is away, a thing is at home.
 */
export function stageOf(scenario: Scenario, snapshot: Snapshot): Stage {
  const { header } = scenario
  const stage: Stage = { scene: [], tasks: [], people: {}, things: {}, cards: [] }
  for (const id of Object.keys(header.people))
    stage.people[id] = { at: 'away', doing: 'idle', mood: 'neutral' }
  for (const id of Object.keys(header.things)) stage.things[id] = { at: 'home' }
  const ending = endingId(snapshot)
  for (const node of activeNodes(snapshot).toSorted((a, b) => a.order - b.order)) {
    const meta = node.meta as StateMeta | undefined
    if (!meta) continue
    if (meta.scene !== undefined) stage.scene.push(meta.scene)
    if (meta.cards) stage.cards = meta.cards
    if (meta.stop !== undefined) stage.stop = meta.stop
    if (meta.vote) stage.vote = meta.vote
    for (const { id, text, done } of meta.tasks ?? []) {
      const task = { id, text, done: done !== undefined && holds(done, snapshot) }
      const known = stage.tasks.findIndex((one) => one.id === id)
      if (known < 0) stage.tasks.push(task)
      else stage.tasks[known] = task
    }
    for (const [id, person] of Object.entries(meta.people ?? {})) {
      stage.people[id] = { at: 'away', doing: 'idle', mood: 'neutral', ...stage.people[id], ...person }
    }
    for (const [id, thing] of Object.entries(meta.things ?? {})) {
      stage.things[id] = { at: 'home', ...stage.things[id], ...thing }
    }
    if (meta.ending && ending !== undefined) stage.ending = { id: ending, ...meta.ending }
  }
  return stage
}

/** Whether a guard of the scenario language is true now. */
export function holds(guard: Guard, snapshot: Snapshot): boolean {
  const { flags, counts } = snapshot.context
  switch (guard.type) {
    case 'flagged':
      return flags[guard.params.name] === true
    case 'counted':
      return isCounted(counts[guard.params.name] ?? 0, guard.params)
    case 'in':
      return activeNodes(snapshot).some((node) => node.path.join('.') === guard.params.state)
    case 'all':
      return guard.params.guards.every((one) => holds(one, snapshot))
    case 'any':
      return guard.params.guards.some((one) => holds(one, snapshot))
    case 'not':
      return !holds(guard.params.guard, snapshot)
  }
}
