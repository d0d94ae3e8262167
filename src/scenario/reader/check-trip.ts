import { problem, type Problem } from '../problem.ts'
import type { ExpandedFile } from '../schema/file.ts'
import type { TripStop } from '../schema/trip.ts'
import { listVocabulary } from '../vocabulary.ts'
import { walkStates, type Path } from '../walk.ts'
import { nearest } from './nearest.ts'

/** What a trip lacks, or names that nothing is called; and parts of a trip in what is none. */
export function* checkTrip(file: ExpandedFile): Generator<Problem> {
  const { meta } = file
  const isTrip = meta.kind === 'trip'
  for (const name of ['stops', 'plan'] as const) {
    if (isTrip && meta[name] === undefined) yield problem('trip-incomplete', ['meta'], { name })
    if (!isTrip && meta[name] !== undefined) yield problem('trip-only', ['meta', name], { name })
  }
  const stops = Object.entries(meta.stops ?? {})
  const asked = new Set<string>()
  for (const [id, stop] of stops) {
    const at = ['meta', 'stops', id]
    yield* unknown('stop-without-spot', id, Object.keys(meta.spots), at)
    const seen = [...Object.keys(meta.people), ...Object.keys(meta.things)]
    for (const name of Object.keys(stop.points))
      yield* unknown('unknown-point', name, seen, [...at, 'points', name])
    yield* checkQuestions(stop, asked, [...at, 'questions'])
  }
  const count = stops.reduce((sum, [, { minutes }]) => sum + minutes, 0)
  if (count > meta.minutes) yield problem('stops-too-long', ['meta', 'stops'], { count, max: meta.minutes })
  yield* checkStates(file, isTrip)
}

function* checkQuestions({ questions }: TripStop, asked: Set<string>, at: Path): Generator<Problem> {
  for (const [name, { options, best }] of Object.entries(questions)) {
    if (asked.has(name)) yield problem('question-twice', [...at, name], { name })
    asked.add(name)
    if (best !== undefined)
      yield* unknown('unknown-option', best, Object.keys(options), [...at, name, 'best'])
  }
}

function* checkStates(file: ExpandedFile, isTrip: boolean): Generator<Problem> {
  const known = Object.keys(file.meta.stops ?? {})
  const decisions = listVocabulary(file).map(({ decision }) => decision)
  for (const { node, path } of walkStates(file.states)) {
    const { stop, vote } = node.meta ?? {}
    for (const [name, used] of Object.entries({ stop, vote }))
      if (used !== undefined && !isTrip) yield problem('trip-only', [...path, 'meta', name], { name })
    if (stop !== undefined) yield* unknown('unknown-stop', stop, known, [...path, 'meta', 'stop'])
    for (const [index, option] of (vote?.options ?? []).entries())
      yield* unknown('vote-undecidable', option, decisions, [...path, 'meta', 'vote', 'options', index])
  }
}

function* unknown(
  code: 'stop-without-spot' | 'unknown-point' | 'unknown-option' | 'unknown-stop' | 'vote-undecidable',
  name: string,
  known: readonly string[],
  path: Path,
): Generator<Problem> {
  if (!known.includes(name)) yield problem(code, path, { name, known, meant: nearest(name, known) })
}
