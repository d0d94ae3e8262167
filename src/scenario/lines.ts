import type { SourceLine } from './scenario.ts'
import type { ExpandedFile } from './schema/file.ts'
import { walkActions, walkStates, walkTransitions, type Path } from './walk.ts'

/** Every line of a scenario that a learner or teacher reads, each once, in the order of the file. */
export function sourceLines(file: ExpandedFile): SourceLine[] {
  const found = new Map<string, Path[]>()
  for (const [text, path] of everyLine(file)) {
    const paths = found.get(text)
    if (paths) paths.push(path)
    else found.set(text, [path])
  }
  return [...found].map(([text, paths]) => ({ text, paths }))
}

function* everyLine(file: ExpandedFile): Generator<[text: string, path: Path]> {
  const { meta } = file
  yield* fields(meta, ['title', 'summary'], ['meta'])
  for (const [id, role] of Object.entries(meta.roles)) yield [role, ['meta', 'roles', id]]
  for (const [index, link] of meta.academicLinks.entries()) {
    yield* fields(link, ['subject', 'text'], ['meta', 'academicLinks', index])
  }
  for (const [index, line] of meta.briefing.entries()) yield [line, ['meta', 'briefing', index]]
  for (const kind of ['people', 'things', 'spots'] as const) {
    for (const [id, one] of Object.entries(meta[kind])) {
      yield* fields(one, ['name', 'role', 'description'], ['meta', kind, id])
    }
  }
  for (const [decision, label] of Object.entries(meta.labels ?? {}))
    yield [label, ['meta', 'labels', decision]]
  for (const [index, source] of meta.sources.entries()) {
    yield* fields(source, ['title', 'publisher', 'says'], ['meta', 'sources', index])
  }
  for (const state of walkStates(file.states)) {
    const at = [...state.path, 'meta']
    yield* fields(state.node.meta ?? {}, ['scene'], at)
    for (const [index, task] of (state.node.meta?.tasks ?? []).entries()) {
      yield* fields(task, ['text'], [...at, 'tasks', index])
    }
    yield* fields(state.node.meta?.ending ?? {}, ['title', 'text'], [...at, 'ending'])
    for (const { transition, path } of walkTransitions(state)) {
      yield* fields(transition.meta ?? {}, ['say'], [...path, 'meta'])
    }
    for (const { action, path } of walkActions(state)) {
      yield* fields(action.params, ['because', 'say', 'note', 'prompt'], [...path, 'params'])
    }
  }
}

function* fields(object: object, keys: readonly string[], path: Path): Generator<[string, Path]> {
  for (const key of keys) {
    const value = (object as Record<string, unknown>)[key]
    if (typeof value === 'string') yield [value, [...path, key]]
  }
}
