import type { problemWords } from '../../src/scenario/problem-words.ts'
import type { ScenarioFile } from '#scenario'
import { dig } from './kiosk.ts'

/** A change to the kiosk that must be refused: with this code, at this place, with advice that says this. */
export interface Mistake {
  name: string
  code: keyof typeof problemWords
  path: string
  advice: string
  change: (file: ScenarioFile) => void
}

/** Keys of the kiosk's story. */
export const story = ['states', 'story'] as const
/** Keys of its first state. */
export const arrive = [...story, 'states', 'arrive'] as const
/** Where the decisions of that state stand. */
export const onArrive = '$.states.story.states.arrive.on'
/** Where the action that `action` adds stands. */
export const actionAt = `${onArrive}["say.leave"].actions[0]`

/** Gives the first state a decision. */
export const decision = (event: string, transition: unknown) => (file: ScenarioFile) => {
  dig(file, ...arrive, 'on')[event] = transition
}

/** Gives one of its decisions an action. */
export const action = (params: object) => decision('say.leave', { target: 'walkedOut', actions: [params] })
