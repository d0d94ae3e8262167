import { compareAttempts, debrief, replay, whatIf, type Attempt, type Debrief } from '#attempt'
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

let explored: { id: string; exploration: Exploration } | undefined
let known: Known | undefined

const tell = (message: Told) => postMessage(message)

async function explorationOf(scenario: Scenario): Promise<Exploration> {
  if (explored?.id === scenario.id) return explored.exploration
  const work = exploring(scenario, { maxSeconds: MOST_SECONDS })
  let slice = work.next()
  while (!slice.done) {
    if (slice.value) tell({ kind: 'progress', states: slice.value.states })
    slice = work.next()
  }
  explored = { id: scenario.id, exploration: slice.value }
  return slice.value
}

async function answer(request: Request): Promise<Answers[keyof Answers]> {
  if (request.kind === 'debrief') {
    const loaded = await loadScenario(request.scenario)
    if (!loaded.ok) throw new Error(loaded.trouble.kind)
    const { scenario } = loaded
    const words = await loadWords(scenario, request.language)
    const exploration = await explorationOf(scenario)
    const { attempt } = request
    const told = debrief(scenario, attempt, exploration, words)
    known = { scenario, words, exploration, attempt, told }
    return told
  }
  if (!known) throw new Error('no debrief yet')
  const { scenario, words, exploration, attempt, told } = known
  if (request.kind === 'compare') {
    return compareAttempts(debrief(scenario, request.earlier, exploration, words), told)
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
