import { sourceLines } from './lines.ts'
import { buildMachine } from './machine.ts'
import { migrate } from './migrate.ts'
import type { Problem } from './problem.ts'
import { expandThings } from './expand.ts'
import { readShape } from './reader/shape.ts'
import { readJson } from './reader/text.ts'
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
  const json = readJson(source)
  if (!json.ok) return json
  const current = migrate(json.value)
  if (!current.ok) return current
  const shape = readShape(fileSchema, current.value)
  if (!shape.ok) return shape
  const expanded = expandThings(shape.value)
  if (!expanded.ok) return expanded
  const { file, library } = expanded.value
  const problems = checkReferences(file)
  if (problems.length > 0) return { ok: false, problems }
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
