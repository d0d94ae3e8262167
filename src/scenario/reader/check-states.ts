import { problem, type Problem } from '../problem.ts'
import type { ExpandedFile } from '../schema/file.ts'
import { walkStates, type VisitedState } from '../walk.ts'
import { nearest } from './nearest.ts'

/** Regions, initial states and endings. */
export function* checkStates(file: ExpandedFile): Generator<Problem> {
  if (!file.states.story) yield problem('no-story', ['states'], {})
  for (const state of walkStates(file.states)) {
    yield* checkInitial(state)
    yield* checkEnding(state)
    if (state.names.length === 1) {
      if (!state.node.states) yield problem('no-states', state.path, {})
      if (state.node.exit) yield problem('exit-never', [...state.path, 'exit'], {})
    }
  }
  const story = Object.values(file.states.story?.states ?? {})
  if (file.states.story?.states && !story.some((node) => node.type === 'final')) {
    yield problem('no-ending', ['states', 'story', 'states'], {})
  }
}

function* checkInitial({ node, path }: VisitedState): Generator<Problem> {
  const known = Object.keys(node.states ?? {})
  const { initial } = node
  if (node.states && known.length === 0) yield problem('no-states', [...path, 'states'], {})
  else if (node.states && initial === undefined) yield problem('no-initial', path, { known })
  else if (!node.states && initial !== undefined)
    yield problem('initial-without-states', [...path, 'initial'], {})
  else if (initial !== undefined && !known.includes(initial)) {
    yield problem('unknown-initial', [...path, 'initial'], {
      name: initial,
      known,
      meant: nearest(initial, known),
    })
  }
}

function* checkEnding({ node, path, region, names }: VisitedState): Generator<Problem> {
  if (node.type !== 'final') {
    if (node.meta?.ending) yield problem('ending-misplaced', [...path, 'meta', 'ending'], {})
    return
  }
  if (region !== 'story' || names.length !== 2) yield problem('final-outside-story', [...path, 'type'], {})
  if (!node.meta?.ending) yield problem('ending-missing', path, {})
  for (const key of ['states', 'on', 'after', 'always', 'exit'] as const) {
    if (node[key] !== undefined) yield problem('final-with-more', [...path, key], { name: key })
  }
}
