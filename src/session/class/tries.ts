import type { ClassState, Command } from '#class'

type Decide = Extract<Command, { do: 'decide' }>

/** How often a decision is tried again that others of the crew were quicker than. */
const MOST_TRIES = 3

/** What a member of a crew wants done until it is, or cannot be done any more. */
export interface Tries {
  begin(command: Decide): void
  /** Looks, once everything that was said is answered, what came of it; does it again where it still can be done. */
  settle(state: ClassState, slot: number, offered: readonly Command[]): void
}

/**
 * Several decide at once, and each decision is meant for one moment: who comes second is asked nothing, as long as what
 * they wanted can still be done.
 *
 * @param send does a command
 * @param onLate it cannot be done any more
 */
export function createTries(send: (command: Decide) => void, onLate: () => void): Tries {
  let wanted: { command: Decide; left: number } | undefined
  return {
    begin(command) {
      wanted = { command, left: MOST_TRIES }
      send(command)
    },
    settle({ line, crew }, slot, offered) {
      if (!wanted) return
      const { command, left } = wanted
      const isDone = line.some(
        ({ decision }, index) =>
          index >= command.after &&
          decision === command.event &&
          [slot, null].includes(crew?.doneBy[index] ?? null),
      )
      const again = offered.find((one): one is Decide => one.do === 'decide' && one.event === command.event)
      if (isDone || left === 0 || !again) {
        wanted = undefined
        if (!isDone) onLate()
        return
      }
      wanted = { command: again, left: left - 1 }
      send(again)
    },
  }
}
