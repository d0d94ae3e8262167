import type { Attempt } from '#attempt'
import { levelOf } from '#scenario'
import type { Session } from './types.ts'

/** The event that the best play would take where an attempt stands; nothing at an ending. May reject. */
export type Advise = (attempt: Attempt) => Promise<string | undefined>

/**
 * At the guided level, keeps the state's `hint` up to date; at the others asks for nothing. Where there is no advice
 * the shift is played without.
 *
 * @returns what ends it
 */
export function watchHints({ store }: Session, advise: Advise): () => void {
  let asked: Attempt | undefined
  const look = () => {
    const { attempt, scenario, phase, hint } = store.getState()
    if (attempt === asked) return
    asked = attempt
    if (hint !== undefined) store.setState({ hint: undefined })
    if (levelOf(scenario) !== 'guided' || phase === 'ended') return
    void tell(attempt)
  }
  const tell = async (attempt: Attempt) => {
    const event = await advise(attempt).catch(() => undefined)
    if (asked !== attempt) return
    const offered = store.getState().affordances.find((one) => one.event === event)
    store.setState({ hint: offered?.decision })
  }
  look()
  return store.subscribe(look)
}
