import * as v from 'valibot'
import { limits } from '../limits.ts'
import { isProblemCode } from '../problem-words.ts'
import { problem, type Problem } from '../problem.ts'
import type { Path } from '../walk.ts'
import { nearest } from './nearest.ts'
import { readJson, type Read } from './text.ts'

/** The value checked against a schema, or a problem for each place where it differs; `base` is where it stands. */
export function readShape<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  base: Path = [],
): Read<v.InferOutput<S>> {
  const result = v.safeParse(schema, value, { abortPipeEarly: true })
  if (result.success) return { ok: true, value: result.output }
  const problems = result.issues
    .slice(0, limits.problems)
    .map((issue) => toProblem(issue, schema, value, base))
  return { ok: false, problems }
}

/** A file that is one object, read and checked against a schema. */
export function readObject<S extends v.GenericSchema>(
  schema: S,
  source: string | Uint8Array,
  maxBytes?: number,
): Read<v.InferOutput<S>> {
  const json = readJson(source, maxBytes)
  if (!json.ok) return json
  // To valibot a list is an object too.
  if (!Array.isArray(json.value)) return readShape(schema, json.value)
  return { ok: false, problems: [problem('wrong-type', [], { found: json.value, expected: 'an object' })] }
}

function toProblem(issue: v.BaseIssue<unknown>, schema: v.GenericSchema, root: unknown, base: Path): Problem {
  const within: Path = (issue.path ?? []).map((item) => item.key as string | number)
  const path = [...base, ...within]
  const key = String(path.at(-1) ?? '')
  const found = issue.input
  const isKey = issue.path?.at(-1)?.origin === 'key'
  if (issue.kind === 'schema' && issue.type === 'strict_object' && isKey) {
    if (issue.expected !== 'never') return problem('missing-key', path, { name: key })
    const known = keysAt(schema, root, within.slice(0, -1))
    return problem('unknown-key', path, { name: key, known, meant: nearest(key, known) })
  }
  if (isProblemCode(issue.message)) return problem(issue.message, path, { found })
  const values = { found, expected: issue.expected ?? JSON.stringify(issue.requirement ?? '') }
  if (issue.type === 'variant' || issue.type === 'picklist') {
    const known = [...values.expected.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '')
    return problem('unknown-word', path, { ...values, known, meant: nearest(String(found), known) })
  }
  return issue.kind === 'schema' ? problem('wrong-type', path, values) : problem('out-of-range', path, values)
}

// Looks into the schema the way the value leads, to learn which keys would have been right.
function keysAt(schema: v.GenericSchema, value: unknown, path: Path): string[] {
  let at: unknown = schema
  let input = value
  for (const key of path) {
    at = inner(resolve(at, input), key)
    input =
      typeof input === 'object' && input !== null
        ? (input as Record<string | number, unknown>)[key]
        : undefined
  }
  const found = resolve(at, input)
  return isRecord(found) && isRecord(found.entries) ? Object.keys(found.entries) : []
}

function resolve(schema: unknown, input: unknown): unknown {
  if (!isRecord(schema)) return undefined
  if (typeof schema.getter === 'function')
    return resolve((schema.getter as (i: unknown) => unknown)(input), input)
  if (schema.type === 'exact_optional') return resolve(schema.wrapped, input)
  if (schema.type === 'variant' && Array.isArray(schema.options) && isRecord(input)) {
    return schema.options.find((option) =>
      v.is((option as { entries: { type: v.GenericSchema } }).entries.type, input.type),
    )
  }
  return schema
}

function inner(schema: unknown, key: string | number): unknown {
  if (!isRecord(schema)) return undefined
  if (isRecord(schema.entries)) return schema.entries[key]
  return schema.type === 'array' ? schema.item : schema.value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
