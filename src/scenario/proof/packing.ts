import type { Deal } from '../deal.ts'
import { activeNodes, type Context, type Snapshot } from '../machine.ts'
import type { Compiled } from './compile.ts'
import { readField, writeField } from './layout.ts'

/** Packs an XState snapshot. */
export function pack({ scenario, tree, subjects }: Compiled, snapshot: Snapshot): Int32Array {
  const words = new Int32Array(subjects.width)
  for (const node of activeNodes(snapshot)) {
    if (node.type !== 'atomic' && node.type !== 'final') continue
    const leaf = tree.states.get(node.path.join('.'))
    if (!leaf) throw new Error(`Expected "${node.id}" to be a state of "${scenario.id}"`)
    writeField(words, subjects.region(leaf.region), leaf.leaf)
  }
  const { flags, counts } = snapshot.context
  for (const [name, isRaised] of Object.entries(flags)) {
    writeField(words, subjects.flag(name), isRaised ? 1 : 0)
  }
  for (const [name, count] of Object.entries(counts)) writeField(words, subjects.count(name).field, count)
  return words
}

/** The active leaf of each region (dotted paths) and the context that a packed state stands for. */
export function unpack(
  { scenario, tree, subjects }: Compiled,
  words: Int32Array,
): { leaves: string[]; context: Context } {
  const { flags, counts } = scenario.header
  const leaves = tree.leaves.map((region, index) => {
    return region[readField(words, subjects.region(index))]?.id ?? ''
  })
  const isRaised = (name: string) => readField(words, subjects.flag(name)) === 1
  const countOf = (name: string) => readField(words, subjects.count(name).field)
  const context = {
    flags: Object.fromEntries(flags.map((name) => [name, isRaised(name)])),
    counts: Object.fromEntries(Object.keys(counts).map((name) => [name, countOf(name)])),
  }
  return { leaves, context }
}

/** Reads what was dealt in the play that a packed state belongs to. */
export function dealReader({ scenario, tree, subjects }: Compiled): (words: Int32Array) => Deal {
  const dealt = (scenario.header.deals ?? []).map((name) => {
    const region = tree.regions.findIndex(({ key }) => key === name)
    return { name, leaves: tree.leaves[region] ?? [], field: subjects.region(region) }
  })
  return (words) =>
    Object.fromEntries(
      dealt.map(({ name, leaves, field }) => [name, leaves[readField(words, field)]?.key ?? '']),
    )
}

/** The XState snapshot that a packed state stands for. */
export function snapshotOf(compiled: Compiled, words: Int32Array): Snapshot {
  const { leaves, context } = unpack(compiled, words)
  const value = Object.fromEntries(
    leaves.map((id) => {
      const [region = '', ...names] = id.split('.')
      return [region, nest(names)]
    }),
  )
  return compiled.scenario.machine.resolveState({ value, context } as never)
}

/** XState's value of a region: "a", or { a: "b" } for nested states, {} for a region without states. */
function nest([name, ...inner]: readonly string[]): unknown {
  if (name === undefined) return {}
  return inner.length === 0 ? name : { [name]: nest(inner) }
}
