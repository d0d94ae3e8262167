import { asDealt, compareAttempts, debrief, replay, whatIf, type Attempt, type Debrief } from '#attempt'
import { exploring, type Exploration, type Scenario, type Words } from '#scenario'
import { loadScenario, loadWords } from '../catalogue.ts'
import type { Answers, Asked, Request, Told } from './telling-requests.ts'

/*
 * Works out, off the page's thread, everything that could have happened in a shift, and tells an attempt
 * against it. It keeps what it found, so that questions about single moments are answered at once.
 */

interface Known {
  scenario: Scenario
  words: Words
  exploration: Exploration
  attempt: Attempt
  told: Debrief
}

const MOST_SECONDS = 60

const explored = new Map<Scenario, Exploration>()
let known: Known | undefined

const tell = (message: Told) => postMessage(message)

async function explorationOf(scenario: Scenario): Promise<Exploration> {
  const before = explored.get(scenario)
  if (before) return before
  const work = exploring(scenario, { maxSeconds: MOST_SECONDS })
  let slice = work.next()
  while (!slice.done) {
    if (slice.value) tell({ kind: 'progress', states: slice.value.states })
    slice = work.next()
  }
  explored.set(scenario, slice.value)
  return slice.value
}

/** The scenario as it was dealt for an attempt, and all that can happen in it. */
async function exploredFor(attempt: Attempt): Promise<{ scenario: Scenario; exploration: Exploration }> {
  const loaded = await loadScenario(attempt.scenario)
  if (!loaded.ok) throw new Error(loaded.trouble.kind)
  const scenario = asDealt(loaded.scenario, attempt)
  return { scenario, exploration: await explorationOf(scenario) }
}

async function answer(request: Request): Promise<Answers[keyof Answers]> {
  if (request.kind === 'advise') {
    const { scenario, exploration } = await exploredFor(request.attempt)
    return exploration.bestPlay(replay(scenario, request.attempt).snapshot)[0]
  }
  if (request.kind === 'debrief') {
    const { attempt } = request
    const { scenario, exploration } = await exploredFor(attempt)
    const words = await loadWords(scenario, request.language, request.address)
    const told = debrief(scenario, attempt, exploration, words)
    known = { scenario, words, exploration, attempt, told }
    return told
  }
  if (!known) throw new Error('no debrief yet')
  const { scenario, words, exploration, attempt, told } = known
  if (request.kind === 'compare') {
    const { earlier } = request
    const then = await exploredFor(earlier)
    return compareAttempts(debrief(then.scenario, earlier, then.exploration, words), told)
  }
  const before = replay(scenario, attempt).moments[request.index]?.before
  return before && whatIf(scenario, before, request.event, exploration, words)
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { id, request } = data
  answer(request).then(
    (found) => tell({ kind: 'answer', id, answer: found }),
    (error: unknown) =>
      tell({ kind: 'failed', id, why: error instanceof Error ? error.message : String(error) }),
  )
})
