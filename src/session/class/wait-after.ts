/** Most of what cuts a class off is over in seconds: so often a device tries before it leaves more and more time. */
const SOON = { firstMs: 300, longestMs: 1000, tries: 10 }
const LONGEST_WAIT_MS = 8000

/** How long a device waits at most after so many tries, in milliseconds. */
export function waitAfter(tries: number): number {
  const { firstMs, longestMs } = SOON
  if (tries < SOON.tries) return Math.min(longestMs, firstMs * 2 ** tries)
  return Math.min(LONGEST_WAIT_MS, longestMs * 2 ** (tries - SOON.tries + 1))
}
