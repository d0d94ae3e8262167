/** Numbers that look drawn by lot and are the same for the same seed. */
export interface Chance {
  /** Evenly between two numbers. */
  between: (low: number, high: number) => number
  /** One of a list. */
  of: <T>(list: readonly [T, ...T[]] | readonly T[]) => T
  /** True so often out of one time. */
  isBelow: (share: number) => boolean
  /** Around 0, standard deviation 1. */
  normal: () => number
  /** A list in another order. */
  shuffled: <T>(list: readonly T[]) => T[]
}

/** @param seed any whole number; mulberry32 of Tommy Ettinger (public domain) turns it into numbers. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + (high - low) * next()
  return {
    between,
    of: <T>(list: readonly T[]) => {
      const picked = list[Math.floor(next() * list.length)]
      if (picked === undefined) throw new Error('Nothing to choose from.')
      return picked
    },
    isBelow: (share) => next() < share,
    normal: () => Math.sqrt(-2 * Math.log(next() + 1e-9)) * Math.cos(2 * Math.PI * next()),
    shuffled: (list) =>
      list
        .map((one) => ({ one, at: next() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one),
  }
}
