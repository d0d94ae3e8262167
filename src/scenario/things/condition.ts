import * as v from 'valibot'
import type { Action } from '../schema/action.ts'
import { statePathSchema, type Guard } from '../schema/guard.ts'
import type { Transition } from '../schema/state.ts'

/** Checks a condition in `params`: a flag's name (`powered`), the path of a state (`isolator.on`), or a constant. */
export const conditionSchema = v.union([v.boolean(), statePathSchema])

type Condition = v.InferOutput<typeof conditionSchema>

interface Outcome {
  target: string
  actions: Action[]
}

/** The transition to `yes` if the condition holds when the event comes, else the one to `no`. */
export function eitherWay(condition: Condition, yes: Outcome, no: Outcome): Transition[] {
  if (typeof condition === 'boolean') return [condition ? yes : no]
  return [{ ...yes, guard: guardOf(condition) }, no]
}

/** The guard for a flag's name or the path of a state: only a path has a dot. */
export function guardOf(name: string): Guard {
  return name.includes('.') ? { type: 'in', params: { state: name } } : { type: 'flagged', params: { name } }
}
