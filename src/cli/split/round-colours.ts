/** Steps finer than this part of a colour are seen by nobody: half of one step of a display. */
const BITS = 8
/** What `src/cli/bake/glb.ts` leaves of sixteen. */
const FINEST = 16
const MOST = 65535

/**
 * Rounds colours, kept linear in sixteen bits, to the same share of themselves: bright ones need no finer steps than
 * dark ones do. What is left packs into less. Black and white stay as they are.
 */
export function roundColours(colours: Uint16Array): Uint16Array {
  return colours.map((colour) => {
    if (colour === 0 || colour === MOST) return colour
    const step = Math.max(FINEST, 2 ** (Math.floor(Math.log2(colour)) + 1 - BITS))
    return Math.min(MOST, Math.round(colour / step) * step)
  })
}
