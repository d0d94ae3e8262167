import type * as v from 'valibot'
import type { StateNode } from '../schema/state.ts'
import type { ThingVerb } from '../verbs.ts'

/** What a library thing may know about the scenario that uses it. */
export interface Setting {
  /** The thing's own id, which is also the name of its region. */
  thing: string
  /** Every other thing that can be in the learner's hand: taking one sets this one down. */
  otherHoldables: readonly string[]
}

/**
 * A common thing that authors use by name instead of writing its statechart. It has no words of its own,
 * so that nothing needs translating; what it looks like is told by `meta.things`.
 */
export interface LibraryThing<Params = unknown> {
  /** Verbs the thing has by itself, besides those its declaration lists. */
  verbs: readonly ThingVerb[]
  /** Whether it can be in the learner's hand. */
  isHoldable: boolean
  /** Checks `params` as written and fills in what was left out. */
  params: v.GenericSchema<unknown, Params>
  /** The statechart of the region. Its state names may be used in `in` guards. */
  expand(params: Params, setting: Setting): StateNode
}

/** Keeps the type of the parameters together with their check. */
export function libraryThing<Params>(thing: LibraryThing<Params>): LibraryThing<Params> {
  return thing
}
