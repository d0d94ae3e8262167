import { limits } from '../limits.ts'
import { problem, type Problem } from '../problem.ts'
import type { ExpandedFile } from '../schema/file.ts'
import { resolveTarget, stateAt, walkStates, walkTransitions, type VisitedTransition } from '../walk.ts'
import { nearest } from './nearest.ts'

/** Targets that lead nowhere or out of their region, and waits of no possible length. */
export function* checkTargets(file: ExpandedFile): Generator<Problem> {
  for (const state of walkStates(file.states)) {
    for (const visited of walkTransitions(state)) yield* checkTransition(file, visited)
    for (const delay of Object.keys(state.node.after ?? {})) {
      const ms = Number(delay)
      const isWait = /^[1-9]\d*$/.test(delay) && ms >= limits.waitMinMs && ms <= limits.waitMaxMs
      if (!isWait) yield problem('unknown-wait', [...state.path, 'after', delay], { name: delay })
    }
  }
}

function* checkTransition(
  file: ExpandedFile,
  { transition, path, targetPath, from, kind }: VisitedTransition,
): Generator<Problem> {
  const { target } = transition
  if (kind === 'always' && target === undefined) yield problem('eventless-without-target', path, {})
  if (kind === 'always' && from.region !== 'story' && (transition.actions ?? []).length > 0) {
    yield problem('eventless-actions', [...path, 'actions'], {})
  }
  if (target === undefined) return
  const names = resolveTarget(target, from, file.id)
  if (!names || !stateAt(file.states, names)) {
    const beside = stateAt(file.states, from.names.slice(0, -1))?.states ?? {}
    const inside = Object.keys(from.node.states ?? {}).map((name) => `.${name}`)
    const known = from.names.length > 1 ? [...Object.keys(beside), ...inside] : inside
    yield problem('unknown-target', targetPath, {
      name: target,
      known,
      meant: nearest(target, known),
      example: `#${file.id}.story.someState`,
    })
  } else if (names[0] !== from.region || names.length < 2) {
    yield problem('foreign-target', targetPath, { name: target, region: from.region })
  } else if (transition.reenter && from.names.length === 1) {
    yield problem('region-reentered', [...path, 'reenter'], { region: from.region })
  }
}
