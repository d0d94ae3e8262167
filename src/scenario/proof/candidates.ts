import type { TreeState, TreeTransition } from './tree.ts'

/** For one state alone: the transitions that each event (by number) may take, best match first. */
export type Candidates = ReadonlyMap<number, readonly TreeTransition[]>

/**
 * Matches descriptors to events as XState does: the exact descriptor first, then partial
 * wildcards ("take.*") from the longest to the shortest.
 */
export function matchEvents(events: readonly string[]): (state: TreeState) => Candidates {
  const exact = new Map(events.map((event, index) => [event, index]))
  const below = new Map<string, number[]>()
  for (const [index, event] of events.entries()) {
    const tokens = event.split('.')
    for (let length = 1; length <= tokens.length; length++) {
      const prefix = tokens.slice(0, length).join('.')
      const list = below.get(prefix)
      if (list) list.push(index)
      else below.set(prefix, [index])
    }
  }
  return (state) => {
    const found = new Map<number, TreeTransition[]>()
    const note = (event: number, transitions: readonly TreeTransition[]) => {
      const list = found.get(event)
      if (list) list.push(...transitions)
      else found.set(event, [...transitions])
    }
    const wildcards: string[] = []
    for (const [descriptor, transitions] of state.on) {
      const event = exact.get(descriptor)
      if (event !== undefined) note(event, transitions)
      else if (descriptor.endsWith('.*')) wildcards.push(descriptor)
    }
    wildcards.sort((a, b) => b.length - a.length)
    for (const wildcard of wildcards) {
      for (const event of below.get(wildcard.slice(0, -2)) ?? []) {
        note(event, state.on.get(wildcard) ?? [])
      }
    }
    return found
  }
}
