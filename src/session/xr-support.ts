/** Whether this browser can open a headset: `blocked` where the page stands in a frame that may not ask. */
export type XrSupport = 'yes' | 'no' | 'blocked'

/** Asks the browser for immersive VR. Never rejects: a learning platform's frame throws a SecurityError at this. */
export async function xrSupport(): Promise<XrSupport> {
  if (typeof navigator === 'undefined' || !navigator.xr) return 'no'
  try {
    return (await navigator.xr.isSessionSupported('immersive-vr')) ? 'yes' : 'no'
  } catch (problem) {
    return problem instanceof DOMException && problem.name === 'SecurityError' ? 'blocked' : 'no'
  }
}
