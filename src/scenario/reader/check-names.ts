import { problem, type Problem } from '../problem.ts'
import type { Action } from '../schema/action.ts'
import type { ExpandedFile } from '../schema/file.ts'
import type { Guard } from '../schema/guard.ts'
import type { Header } from '../schema/header.ts'
import { skillIds } from '../skills.ts'
import { stateAt, walkActions, walkStates, walkTransitions, type Path, type VisitedState } from '../walk.ts'
import { nearest } from './nearest.ts'

type Kind = 'person' | 'thing' | 'spot' | 'job' | 'flag' | 'count' | 'skill'

/** Flags, counts, skills, people, things and states that are named somewhere but not declared. */
export function* checkNames(file: ExpandedFile): Generator<Problem> {
  const { meta } = file
  for (const [index, skill] of meta.skills.entries()) {
    if (!skillIds.has(skill)) yield undeclared('skill', skill, [...skillIds], ['meta', 'skills', index])
  }
  for (const state of walkStates(file.states)) {
    yield* checkMeta(file, state)
    for (const { transition, path } of walkTransitions(state)) {
      if (transition.guard) yield* checkGuard(file, transition.guard, [...path, 'guard'])
      if (transition.meta?.to !== undefined) {
        yield* declared(meta, 'person', transition.meta.to, [...path, 'meta', 'to'])
      }
    }
    for (const { action, path } of walkActions(state)) yield* checkAction(meta, action, path)
  }
}

function* checkMeta(file: ExpandedFile, { node, path }: VisitedState): Generator<Problem> {
  const { meta } = file
  const at = [...path, 'meta']
  for (const [id, person] of Object.entries(node.meta?.people ?? {})) {
    yield* declared(meta, 'person', id, [...at, 'people', id])
    const { looking } = person
    if (looking === undefined || looking === 'learner' || namesOf(meta, 'person').includes(looking)) continue
    if (Object.hasOwn(meta.spots, looking)) continue
    yield* declared(meta, 'thing', looking, [...at, 'people', id, 'looking'])
  }
  for (const id of Object.keys(node.meta?.things ?? {}))
    yield* declared(meta, 'thing', id, [...at, 'things', id])
  for (const [index, id] of (node.meta?.cards ?? []).entries())
    yield* declared(meta, 'job', id, [...at, 'cards', index])
  for (const [index, { done }] of (node.meta?.tasks ?? []).entries()) {
    if (done) yield* checkGuard(file, done, [...at, 'tasks', index, 'done'])
  }
}

function* checkGuard(file: ExpandedFile, guard: Guard, path: Path): Generator<Problem> {
  const at = [...path, 'params']
  switch (guard.type) {
    case 'flagged':
      return yield* declared(file.meta, 'flag', guard.params.name, [...at, 'name'])
    case 'counted':
      return yield* declared(file.meta, 'count', guard.params.name, [...at, 'name'])
    case 'not':
      return yield* checkGuard(file, guard.params.guard, [...at, 'guard'])
    case 'all':
    case 'any':
      for (const [index, one] of guard.params.guards.entries())
        yield* checkGuard(file, one, [...at, 'guards', index])
      return
    case 'in': {
      const names = guard.params.state.split('.')
      if (names.length > 1 && stateAt(file.states, names)) return
      let depth = 0
      while (stateAt(file.states, names.slice(0, depth + 1))) depth++
      const parent = names.slice(0, Math.min(depth, names.length))
      const below = parent.length === 0 ? file.states : (stateAt(file.states, parent)?.states ?? {})
      const known = Object.keys(below).map((name) => [...parent, name].join('.'))
      yield problem('unknown-state', [...at, 'state'], {
        name: guard.params.state,
        known,
        meant: nearest(guard.params.state, known),
      })
    }
  }
}

function* checkAction(meta: Header, action: Action, path: Path): Generator<Problem> {
  const at = [...path, 'params']
  switch (action.type) {
    case 'mark':
      if (!meta.skills.includes(action.params.skill)) {
        yield undeclared('skill', action.params.skill, meta.skills, [...at, 'skill'])
      }
      return
    case 'flag':
    case 'count':
      return yield* declared(meta, action.type, action.params.name, [...at, 'name'])
    case 'cue': {
      const { by, to } = action.params
      if (by !== undefined) yield* declared(meta, 'person', by, [...at, 'by'])
      if (to !== undefined && to !== 'learner') yield* declared(meta, 'person', to, [...at, 'to'])
      return
    }
    case 'reflect':
  }
}

function* declared(meta: Header, kind: Exclude<Kind, 'skill'>, name: string, path: Path): Generator<Problem> {
  const known = namesOf(meta, kind)
  if (!known.includes(name)) yield undeclared(kind, name, known, path)
}

function undeclared(kind: Kind, name: string, known: readonly string[], path: Path): Problem {
  return problem('undeclared', path, { kind, name, known, meant: nearest(name, known) })
}

/** The declared names of one kind. */
export function namesOf(meta: Header, kind: Exclude<Kind, 'skill'>): string[] {
  if (kind === 'flag') return meta.flags
  const { people: person, things: thing, spots: spot, counts: count, jobs: job = {} } = meta
  const table = { person, thing, spot, count, job }[kind]
  return Object.keys(table)
}
