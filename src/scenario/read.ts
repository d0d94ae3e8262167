import { sourceLines } from './lines.ts'
import { buildMachine } from './machine.ts'
import { migrate } from './migrate.ts'
import type { Problem } from './problem.ts'
import { expandThings, type Expanded } from './expand.ts'
import { locateProblems } from './reader/locate.ts'
import { readShape } from './reader/shape.ts'
import { parseJson, readText, type Read } from './reader/text.ts'
import type { Scenario } from './scenario.ts'
import { fileSchema } from './schema/file.ts'
import { listHoldable, listVocabulary } from './vocabulary.ts'
import { checkReferences } from './reader/references.ts'

/** A scenario, or every problem that was found up to where reading on made no sense. */
export type ReadScenario = { ok: true; scenario: Scenario } | { ok: false; problems: Problem[] }

/**
 * Reads a scenario file strictly: whatever XState would swallow, hang on or ignore is refused with the
 * place and what to write instead. Never throws. Reads at most `limits.bytes`; check a file's size before
 * loading it.
 */
export function readScenario(source: string | Uint8Array): ReadScenario {
  const text = readText(source)
  if (!text.ok) return text
  const read = readExpanded(text.value)
  if (!read.ok) return { ok: false, problems: locateProblems(text.value, read.problems) }
  const { file, library } = read.value
  return {
    ok: true,
    scenario: {
      id: file.id,
      version: file.version,
      header: file.meta,
      file,
      machine: buildMachine(file),
      vocabulary: listVocabulary(file),
      lines: sourceLines(file),
      library,
      holdable: listHoldable(file),
    },
  }
}

function readExpanded(text: string): Read<Expanded> {
  const json = parseJson(text)
  const current = json.ok ? migrate(json.value) : json
  const shape = current.ok ? readShape(fileSchema, current.value) : current
  const expanded = shape.ok ? expandThings(shape.value) : shape
  if (!expanded.ok) return expanded
  const problems = checkReferences(expanded.value.file)
  return problems.length > 0 ? { ok: false, problems } : expanded
}
