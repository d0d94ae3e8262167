import { expandWildcard, isWildcard, parseDecision, type Decision } from './decision.ts'
import type { ExpandedFile } from './schema/file.ts'
import { walkStates, walkTransitions } from './walk.ts'

/** Every decision that some state of the file can take, wildcards expanded, in the order of the file. */
export function listVocabulary(file: ExpandedFile): Decision[] {
  const found = new Map<string, Decision>()
  for (const state of walkStates(file.states)) {
    for (const { transition, kind, event } of walkTransitions(state)) {
      if (kind !== 'on' || event === undefined) continue
      const names = isWildcard(event) ? expandWildcard(event, file.meta) : [event]
      for (const name of names) {
        const known = found.get(name) ?? parseDecision(name, file.meta)
        if (!known) continue
        const said = transition.meta
        found.set(
          name,
          said ? { ...known, words: said.say, ...(said.to !== undefined && { person: said.to }) } : known,
        )
      }
    }
  }
  return [...found.values()]
}

/** The things that some state of the file puts into the learner's hand. */
export function listHoldable(file: ExpandedFile): Set<string> {
  const holdable = new Set<string>()
  for (const { node } of walkStates(file.states)) {
    for (const [thing, { at }] of Object.entries(node.meta?.things ?? {})) {
      if (at === 'hand') holdable.add(thing)
    }
  }
  return holdable
}
