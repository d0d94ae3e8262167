import { Matrix4, Quaternion, Vector3, type WebXRManager } from 'three'

/** Where the device's own look meets a real surface, in the device's space. */
export interface Hit {
  /** What was found; an anchor can be made of it only within its own frame. */
  result: XRHitTestResult
  position: Vector3
  /** Which way the surface looks. */
  normal: Vector3
  turn: Quaternion
}

/** Finds real surfaces in the middle of the view. */
export interface HitTest {
  /** Whether the device finds surfaces at all; undefined until it has said so. */
  isThere(): boolean | undefined
  /** The nearest surface that suits, in this frame; the same object each time. */
  look(suits?: (hit: Hit) => boolean): Hit | undefined
  dispose(): void
}

const matrix = new Matrix4()
const size = new Vector3()

/** A hit test for a session, drawn by this manager. Devices without one answer that they find nothing. */
export function createHitTest(session: XRSession, xr: WebXRManager): HitTest {
  let source: XRHitTestSource | undefined
  let isThere: boolean | undefined
  let isGone = false
  const hit = { position: new Vector3(), normal: new Vector3(), turn: new Quaternion() } as Hit
  const ask = async () => {
    const viewer = await session.requestReferenceSpace('viewer')
    const found = await session.requestHitTestSource?.({ space: viewer })
    if (isGone) found?.cancel()
    else source = found
    isThere = found !== undefined
  }
  ask().catch(() => (isThere = false))
  return {
    isThere: () => isThere,
    look(suits) {
      const space = xr.getReferenceSpace()
      const frame = xr.getFrame() as XRFrame | undefined
      if (!source || !space || !frame) return undefined
      const results = frame.getHitTestResults(source)
      for (let i = 0; i < results.length; i++) {
        const pose = results[i]!.getPose(space)
        if (!pose) continue
        hit.result = results[i]!
        matrix.fromArray(pose.transform.matrix).decompose(hit.position, hit.turn, size)
        hit.normal.set(0, 1, 0).applyQuaternion(hit.turn)
        if (!suits || suits(hit)) return hit
      }
      return undefined
    },
    dispose() {
      isGone = true
      source?.cancel()
      source = undefined
    },
  }
}
