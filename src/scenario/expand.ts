import { problem, type Problem } from './problem.ts'
import { nearest } from './reader/nearest.ts'
import { readShape } from './reader/shape.ts'
import type { Read } from './reader/text.ts'
import type { ExpandedFile, ScenarioFile, ThingUse } from './schema/file.ts'
import type { StateNode } from './schema/state.ts'
import { libraryThings } from './things/index.ts'
import { listHoldable } from './vocabulary.ts'

/** A file without library things, and which regions came from which. */
export interface Expanded {
  file: ExpandedFile
  library: Record<string, string>
}

/** Replaces every `use` of a library thing by its statechart, and gives the thing the verbs that go with it. */
export function expandThings(written: ScenarioFile): Read<Expanded> {
  const problems: Problem[] = []
  const own = Object.entries(written.states).flatMap(([region, node]) =>
    isUse(node) ? [] : [[region, node]],
  )
  const things = { ...written.meta.things }
  const library: Record<string, string> = {}
  const uses = Object.entries(written.states).flatMap(([region, node]) =>
    isUse(node) ? [{ region, node }] : [],
  )
  const holdable = listHoldable({ ...written, states: Object.fromEntries(own) as ExpandedFile['states'] })
  for (const { region, node } of uses) if (libraryThings.get(node.use)?.isHoldable) holdable.add(region)

  const states: Record<string, StateNode> = {}
  for (const [region, node] of Object.entries(written.states)) {
    if (!isUse(node)) {
      states[region] = node
      continue
    }
    const path = ['states', region]
    const thing = libraryThings.get(node.use)
    const declared = things[region]
    if (!thing) {
      const known = [...libraryThings.keys()]
      problems.push(
        problem('unknown-thing-kind', [...path, 'use'], {
          name: node.use,
          known,
          meant: nearest(node.use, known),
        }),
      )
      continue
    }
    if (!declared) {
      const known = Object.keys(things)
      problems.push(
        problem('library-needs-thing', path, { name: region, known, meant: nearest(region, known) }),
      )
      continue
    }
    const params = readShape(thing.params, node.params ?? {}, [...path, 'params'])
    if (!params.ok) {
      problems.push(...params.problems)
      continue
    }
    library[region] = node.use
    things[region] = { ...declared, verbs: [...new Set([...declared.verbs, ...thing.verbs])] }
    const otherHoldables = [...holdable].filter((other) => other !== region)
    states[region] = thing.expand(params.value, { thing: region, otherHoldables })
  }
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { file: { ...written, meta: { ...written.meta, things }, states }, library } }
}

function isUse(node: ThingUse | StateNode): node is ThingUse {
  return 'use' in node
}
