import type { Addressing } from './address.ts'
import type { SourceLine } from './scenario.ts'
import type { ExpandedFile } from './schema/file.ts'
import type { Header } from './schema/header.ts'
import { walkActions, walkStates, walkTransitions, type Path } from './walk.ts'

/** A line where it stands in the file, and what an author may write there to speak to the learner. */
interface PlacedLine {
  text: string
  path: Path
  allowed: Addressing
}

const strictness: readonly Addressing[] = ['none', 'form', 'all']

/** Every line of a scenario that a learner or teacher reads, each once, in the order of the file. */
export function sourceLines(file: ExpandedFile): SourceLine[] {
  const found = new Map<string, { paths: Path[]; allowed: Addressing }>()
  for (const { text, path, allowed } of everyLine(file)) {
    const before = found.get(text)
    before?.paths.push(path)
    if (!before) found.set(text, { paths: [path], allowed })
    else if (strictness.indexOf(allowed) < strictness.indexOf(before.allowed)) before.allowed = allowed
  }
  return [...found].map(([text, { paths, allowed }]) => ({ text, paths, allowed }))
}

/**
 * Every line at every place. What lists and records show without knowing the learner is nobody's: names, labels,
 * titles and the prompts that answers are kept under. Learners do not call themselves by their name.
 */
export function* everyLine(file: ExpandedFile): Generator<PlacedLine> {
  const { meta } = file
  yield* fields(meta, ['title', 'summary'], ['meta'])
  for (const [id, role] of Object.entries(meta.roles)) yield lineAt(role, ['meta', 'roles', id])
  for (const [index, link] of meta.academicLinks.entries()) {
    yield* fields(link, ['subject', 'text'], ['meta', 'academicLinks', index])
  }
  for (const [index, line] of meta.briefing.entries()) yield lineAt(line, ['meta', 'briefing', index], 'all')
  for (const kind of ['people', 'things', 'spots'] as const) {
    for (const [id, one] of Object.entries(meta[kind])) {
      yield* fields(one, ['name', 'role', 'description'], ['meta', kind, id])
    }
  }
  for (const [id, job] of Object.entries(meta.jobs ?? {})) yield* fields(job, ['name'], ['meta', 'jobs', id])
  for (const [decision, label] of Object.entries(meta.labels ?? {}))
    yield lineAt(label, ['meta', 'labels', decision])
  for (const [id, role] of Object.entries(meta.crew?.roles ?? {}))
    yield* fields(role, ['name', 'about'], ['meta', 'crew', 'roles', id])
  yield* tripLines(meta)
  for (const [index, source] of meta.sources.entries()) {
    yield* fields(source, ['title', 'publisher', 'says'], ['meta', 'sources', index])
  }
  for (const state of walkStates(file.states)) {
    const at = [...state.path, 'meta']
    yield* fields(state.node.meta ?? {}, ['scene'], at, 'all')
    for (const [index, task] of (state.node.meta?.tasks ?? []).entries()) {
      yield* fields(task, ['text'], [...at, 'tasks', index], 'all')
    }
    yield* fields(state.node.meta?.vote ?? {}, ['ask'], [...at, 'vote'])
    yield* fields(state.node.meta?.ending ?? {}, ['title'], [...at, 'ending'])
    yield* fields(state.node.meta?.ending ?? {}, ['text'], [...at, 'ending'], 'all')
    for (const { transition, path } of walkTransitions(state)) {
      yield* fields(transition.meta ?? {}, ['say'], [...path, 'meta'], 'form')
    }
    for (const { action, path } of walkActions(state)) {
      const to = [...path, 'params']
      yield* fields(action.params, ['because', 'say', 'note'], to, 'all')
      yield* fields(action.params, ['prompt'], to)
    }
  }
}

function* tripLines({ stops = {}, plan }: Header): Generator<PlacedLine> {
  for (const [id, { notes, points, questions }] of Object.entries(stops)) {
    const at = ['meta', 'stops', id]
    for (const [index, note] of notes.entries()) yield lineAt(note, [...at, 'notes', index])
    for (const [name, text] of Object.entries(points)) yield lineAt(text, [...at, 'points', name])
    for (const [name, question] of Object.entries(questions)) {
      const path = [...at, 'questions', name]
      yield* fields(question, ['ask', 'note'], path)
      yield* fields(question.options, Object.keys(question.options), [...path, 'options'])
    }
  }
  for (const [part, lines] of Object.entries(plan ?? {}))
    for (const [index, line] of lines.entries()) yield lineAt(line, ['meta', 'plan', part, index])
}

function lineAt(text: string, path: Path, allowed: Addressing = 'none'): PlacedLine {
  return { text, path, allowed }
}

function* fields(
  object: object,
  keys: readonly string[],
  path: Path,
  allowed: Addressing = 'none',
): Generator<PlacedLine> {
  for (const key of keys) {
    const value = (object as Record<string, unknown>)[key]
    if (typeof value === 'string') yield lineAt(value, [...path, key], allowed)
  }
}
