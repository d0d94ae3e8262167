import type { Action } from '../schema/action.ts'

/** Numbers every distinct sequence of visible actions (marks, cues, reflections); 0 is "nothing". */
export interface Outcomes {
  of: (actions: readonly Action[]) => number
  join: (first: number, second: number) => number
  /** The actions of an outcome in order. */
  read: (outcome: number) => readonly Action[]
  count: () => number
}

/** Starts an empty numbering. Two actions are the same when they are the same object of the file. */
export function numberOutcomes(): Outcomes {
  const numbers = new Map<Action, number>()
  const sequences: (readonly Action[])[] = [[]]
  const known = new Map<string, number>([['', 0]])
  const joined = new Map<number, number>()

  function of(actions: readonly Action[]): number {
    const key = actions.map((action) => {
      const number = numbers.get(action) ?? numbers.size
      numbers.set(action, number)
      return number
    })
    const text = key.join()
    const found = known.get(text)
    if (found !== undefined) return found
    known.set(text, sequences.length)
    return sequences.push(actions) - 1
  }

  return {
    of,
    join(first, second) {
      if (first === 0) return second
      if (second === 0) return first
      const pair = first * 0x4000000 + second
      let outcome = joined.get(pair)
      if (outcome === undefined) {
        outcome = of([...(sequences[first] ?? []), ...(sequences[second] ?? [])])
        joined.set(pair, outcome)
      }
      return outcome
    },
    read: (outcome) => sequences[outcome] ?? [],
    count: () => sequences.length,
  }
}
