import type { ExpandedFile } from '../schema/file.ts'
import { type Field, layOut } from './layout.ts'
import { numberOutcomes, type Outcomes } from './outcomes.ts'
import { chainOf, type Tree } from './tree.ts'

/** Everything in a machine that guards may ask about and actions may change, by its place in the packed state. */
export interface Subjects {
  /** How many 32-bit words a packed state takes. */
  width: number
  flag: (name: string) => Field
  count: (name: string) => { field: Field; max: number }
  /** The field of a region (by number) that holds its active leaf. */
  region: (index: number) => Field
  /** The field of the region of a state (dotted path), and which of its leaves lie in that state. */
  state: (id: string) => { field: Field; isInside: Uint8Array }
  outcomes: Outcomes
}

/** Finds room for regions, flags and counts. */
export function placeSubjects({ meta }: ExpandedFile, tree: Tree): Subjects {
  const largest = new Map<string, number>()
  for (const [index, leaves] of tree.leaves.entries()) largest.set(`region ${index}`, leaves.length - 1)
  for (const name of meta.flags) largest.set(`flag ${name}`, 1)
  for (const [name, { max }] of Object.entries(meta.counts)) largest.set(`count ${name}`, max)
  const { fields, width } = layOut(largest)
  const field = (name: string): Field => {
    const found = fields.get(name)
    if (!found) throw new Error(`Expected "${name}" to be declared`)
    return found
  }
  return {
    width,
    flag: (name) => field(`flag ${name}`),
    count: (name) => ({ field: field(`count ${name}`), max: meta.counts[name]?.max ?? 0 }),
    region: (index) => field(`region ${index}`),
    state(id) {
      const state = tree.states.get(id)
      if (!state) throw new Error(`Expected "${id}" to be a state`)
      const leaves = tree.leaves[state.region] ?? []
      const isInside = Uint8Array.from(leaves, (leaf) => (chainOf(leaf).includes(state) ? 1 : 0))
      return { field: field(`region ${state.region}`), isInside }
    },
    outcomes: numberOutcomes(),
  }
}
