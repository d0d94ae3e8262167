import * as v from 'valibot'
import { isNamed, type Addressing } from './address.ts'
import { limits } from './limits.ts'
import { formatPath, problem, type Problem } from './problem.ts'
import { problemOfLine } from './reader/check-address.ts'
import { nearest } from './reader/nearest.ts'
import { readObject } from './reader/shape.ts'
import type { Read } from './reader/text.ts'
import type { Scenario } from './scenario.ts'
import { longLineSchema } from './schema/text.ts'
import type { Translations } from './words.ts'

const translationsSchema = v.record(v.string(), longLineSchema)

/** A translation file (`es.json`), each source line with its translation; whether it fits a scenario is another question. */
export function readTranslations(source: string | Uint8Array): Read<Translations> {
  return readObject(translationsSchema, source)
}

/**
 * Where a translation and a scenario have come apart: lines without translation (at their place in
 * scenario.json), and translations of lines that are no more (at their place in the translation file, with
 * the untranslated line that they most likely became), and translations that speak to the learner otherwise.
 */
export function checkTranslations(scenario: Scenario, translations: Translations): Problem[] {
  const missing = scenario.lines.filter((line) => !Object.hasOwn(translations, line.text))
  const known = new Map(scenario.lines.map((line) => [line.text, line.allowed]))
  const problems = missing.map(({ text, paths }) =>
    problem('line-untranslated', paths[0] ?? [], { found: text }),
  )
  for (const [line, translation] of Object.entries(translations)) {
    const allowed = known.get(line)
    if (allowed !== undefined) {
      const found = problemOfTranslation(line, translation, allowed)
      if (found) problems.push(found)
      continue
    }
    const meant = nearest(
      line,
      missing.map(({ text }) => text),
    )
    problems.push({ ...problem('line-leftover', [], { found: line, meant }), path: formatPath([line]) })
  }
  return problems.slice(0, limits.lines)
}

function problemOfTranslation(line: string, translation: string, allowed: Addressing): Problem | undefined {
  const found =
    problemOfLine(translation, [], allowed) ??
    (isNamed(line) === isNamed(translation)
      ? undefined
      : problem('you-lost', [], { found: translation, you: '{you}' }))
  return found && { ...found, path: formatPath([line]) }
}
