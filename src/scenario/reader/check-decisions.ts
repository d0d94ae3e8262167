import { expandWildcard, isWildcard, parseDecision } from '../decision.ts'
import { problem, type Problem } from '../problem.ts'
import type { ExpandedFile } from '../schema/file.ts'
import type { Header } from '../schema/header.ts'
import { jobVerbs, verbs } from '../verbs.ts'
import { listVocabulary } from '../vocabulary.ts'
import { walkStates, walkTransitions, type Path, type VisitedTransition } from '../walk.ts'
import { namesOf } from './check-names.ts'
import { nearest } from './nearest.ts'

type Said = { say: string; to?: string }

/** Decisions that no body could ever offer, and things said without words. */
export function* checkDecisions(file: ExpandedFile): Generator<Problem> {
  const said = new Map<string, Said>()
  const spoken = new Map<string, Path>()
  for (const state of walkStates(file.states)) {
    for (const event of Object.keys(state.node.on ?? {})) {
      const path = [...state.path, 'on', event]
      yield* isWildcard(event) || event.includes('*')
        ? checkWildcard(file.meta, event, path)
        : checkDecision(file.meta, event, path)
      if (event.startsWith('say.') && !spoken.has(event)) spoken.set(event, path)
    }
    for (const visited of walkTransitions(state)) yield* checkWords(visited, said)
  }
  yield* checkLabels(file)
  for (const [event, path] of spoken)
    if (!said.has(event)) yield problem('say-without-words', path, { name: event })
}

function* checkLabels(file: ExpandedFile): Generator<Problem> {
  const labels = Object.keys(file.meta.labels ?? {})
  if (labels.length === 0) return
  const waits = Object.keys(file.states).map((region) => `wait.${region}`)
  const decisions = listVocabulary(file).flatMap(({ verb, decision }) => (verb === 'say' ? [] : [decision]))
  const known = new Set([...decisions, ...waits])
  for (const name of labels) {
    if (known.has(name)) continue
    yield problem('unknown-label', ['meta', 'labels', name], { name, meant: nearest(name, known) })
  }
}

function* checkDecision(meta: Header, event: string, path: Path): Generator<Problem> {
  const decision = parseDecision(event, meta)
  if (!decision) {
    const [first = ''] = event.split('.')
    const known = ['go', 'say', ...new Set([...verbs, ...jobVerbs])]
    const meant = known.includes(first) ? undefined : nearest(first, known)
    yield problem('bad-decision', path, { name: event, known, meant })
    return
  }
  const { verb, thing, other, person, spot, job, otherJob } = decision
  for (const name of [job, otherJob]) if (name !== undefined) yield* declared(meta, 'job', name, path)
  if (spot !== undefined) yield* declared(meta, 'spot', spot, path)
  if (person !== undefined) yield* declared(meta, 'person', person, path)
  if (other !== undefined) yield* declared(meta, 'thing', other, path)
  if (thing === undefined) return
  yield* declared(meta, 'thing', thing, path)
  const able = meta.things[thing]?.verbs as readonly string[] | undefined
  if (able && !able.includes(verb)) yield problem('missing-verb', path, { thing, verb })
}

function* checkWildcard(meta: Header, event: string, path: Path): Generator<Problem> {
  const [verb = '', held = '', star, ...rest] = event.split('.')
  const isWide =
    held === '*' &&
    star === undefined &&
    (verb === 'go' || verb === 'save' || (verbs as readonly string[]).includes(verb))
  const isHeld = star === '*' && rest.length === 0 && ['use', 'put', 'give', 'compare'].includes(verb)
  if (!isWide && !isHeld) {
    yield problem('bad-wildcard', path, { name: event })
    return
  }
  if (isHeld) yield* declared(meta, verb === 'compare' ? 'job' : 'thing', held, path)
  if (expandWildcard(event, meta).length === 0) yield problem('empty-wildcard', path, { name: event })
}

function* checkWords(
  { transition, kind, event, path }: VisitedTransition,
  said: Map<string, Said>,
): Generator<Problem> {
  const { meta } = transition
  if (!meta) return
  if (kind !== 'on' || event === undefined || !event.startsWith('say.')) {
    yield problem('meta-without-say', [...path, 'meta'], { name: event ?? kind })
    return
  }
  const known = said.get(event)
  if (!known) said.set(event, meta)
  else if (known.say !== meta.say || known.to !== meta.to) {
    yield problem('say-two-wordings', [...path, 'meta'], { name: event })
  }
}

function* declared(
  meta: Header,
  kind: 'thing' | 'person' | 'spot' | 'job',
  name: string,
  path: Path,
): Generator<Problem> {
  const known = namesOf(meta, kind)
  if (!known.includes(name))
    yield problem('undeclared', path, { kind, name, known, meant: nearest(name, known) })
}
