/** A stream of numbers that is the same for the same seed: 0 up to 1, and a bell curve of width one. */
export interface Random {
  next(): number
  normal(): number
  between(from: number, to: number): number
}

/** A seeded stream: mulberry32, and Box and Muller's bell curve. */
export function seeded(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    normal: () => Math.sqrt(-2 * Math.log(next() + 1e-9)) * Math.cos(2 * Math.PI * next()),
    between: (from, to) => from + next() * (to - from),
  }
}
