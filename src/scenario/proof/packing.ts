import type { Context, Snapshot } from '../machine.ts'
import type { Compiled } from './compile.ts'
import { readField, writeField } from './layout.ts'

/** Packs an XState snapshot into `words`. */
export function pack(compiled: Compiled, snapshot: Snapshot): Int32Array {
  const words = new Int32Array(compiled.width)
  for (const node of snapshot._nodes) {
    if (node.type !== 'atomic' && node.type !== 'final') continue
    const leaf = compiled.tree.states.get(node.path.join('.'))
    const region = leaf && compiled.regions[leaf.region]
    if (!region) throw new Error(`Expected "${node.id}" to be a state of "${compiled.scenario.id}"`)
    writeField(words, region.field, leaf.leaf)
  }
  for (const [name, field] of compiled.flags) {
    writeField(words, field, snapshot.context.flags[name] ? 1 : 0)
  }
  for (const [name, { field }] of compiled.counts) {
    writeField(words, field, snapshot.context.counts[name] ?? 0)
  }
  return words
}

/** The active leaf of each region (dotted paths) and the context that a packed state stands for. */
export function unpack(compiled: Compiled, words: Int32Array): { leaves: string[]; context: Context } {
  const leaves = compiled.regions.map((region, index) => {
    return compiled.tree.leaves[index]?.[readField(words, region.field)]?.id ?? ''
  })
  const flags: Context['flags'] = {}
  for (const [name, field] of compiled.flags) flags[name] = readField(words, field) === 1
  const counts: Context['counts'] = {}
  for (const [name, { field }] of compiled.counts) counts[name] = readField(words, field)
  return { leaves, context: { flags, counts } }
}

/** The XState snapshot that a packed state stands for. */
export function snapshotOf(compiled: Compiled, words: Int32Array): Snapshot {
  const { leaves, context } = unpack(compiled, words)
  const value = Object.fromEntries(
    leaves.map((id) => {
      const [region = '', ...names] = id.split('.')
      return [
        region,
        names.reduceRight<unknown>(
          (inner, name) => (inner === undefined ? name : { [name]: inner }),
          undefined,
        ) ?? {},
      ]
    }),
  )
  return compiled.scenario.machine.resolveState({ value, context } as never) as Snapshot
}
