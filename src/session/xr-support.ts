/** Whether this browser can open a headset: `blocked` where the page stands in a frame that may not ask. */
export type XrSupport = 'yes' | 'no' | 'blocked'

/**
 * Asks the browser for a headset's own space, or (`immersive-ar`) for things in the real room. Never rejects: a
 * learning platform's frame throws a SecurityError at this. A device that says yes may still refuse a session.
 */
export async function xrSupport(mode: 'immersive-vr' | 'immersive-ar' = 'immersive-vr'): Promise<XrSupport> {
  if (typeof navigator === 'undefined' || !navigator.xr) return 'no'
  try {
    return (await navigator.xr.isSessionSupported(mode)) ? 'yes' : 'no'
  } catch (problem) {
    return problem instanceof DOMException && problem.name === 'SecurityError' ? 'blocked' : 'no'
  }
}
