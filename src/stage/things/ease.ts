/** Slow at both ends: 0 to 1 for 0 to 1. */
export function easeInOut(t: number): number {
  return t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - 2 * t)
}

/** Height of the little arc that a hand makes when it carries something over, 0 at both ends, 1 in the middle. */
export function arc(t: number): number {
  return t <= 0 || t >= 1 ? 0 : 4 * t * (1 - t)
}
