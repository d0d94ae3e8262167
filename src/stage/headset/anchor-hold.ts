import type { WebXRManager } from 'three'

/** Ties something to the real room by an anchor of the device, so that it stays when the device learns more of it. */
export interface AnchorHold {
  /** Takes this anchor in place of the one before; where it does not come, nothing is held. */
  take(coming: Promise<XRAnchor> | undefined): void
  /** Where the anchor is now, in the device's space; undefined without one, or while the device has lost it. */
  pose(): XRPose | undefined
  /** Whether the device keeps an anchor. */
  isHeld(): boolean
}

/** A hold for the session that this manager draws; ends with it. */
export function createAnchorHold(xr: WebXRManager): AnchorHold {
  let anchor: XRAnchor | undefined
  /** Counts what was asked for: an anchor may come when it is no longer wanted. */
  let times = 0
  return {
    take(coming) {
      // Without one, things stay where the device thinks that they were put.
      wait(coming).catch(() => undefined)
    },
    pose() {
      const space = xr.getReferenceSpace()
      const frame = xr.getFrame() as XRFrame | undefined
      return anchor && space && frame ? frame.getPose(anchor.anchorSpace, space) : undefined
    },
    isHeld: () => anchor !== undefined,
  }

  async function wait(coming: Promise<XRAnchor> | undefined): Promise<void> {
    const time = ++times
    anchor?.delete()
    anchor = undefined
    const made = await coming
    if (time === times) anchor = made
    else made?.delete()
  }
}
