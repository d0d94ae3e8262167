import { createXRStore, type XRStore } from '@react-three/xr'
import type { Settings } from '#session'
import { assetUrl } from '../load/model.ts'

/** In a headset's own space, or with a piece of the room on the real floor. */
export type XrMode = 'immersive-vr' | 'immersive-ar'

/** A press of any length counts: slow hands, slow frames. */
const PATIENT = { clickThresholdMs: Infinity } as const
/** Panels are drawn over the room, and pointers over panels. */
const OVER_PANELS = { rayModel: { renderOrder: 31 }, cursorModel: { renderOrder: 30 } } as const

/** What one hand can do: point, touch, grab. Bodies are drawn by us, so no models are fetched. */
const CONTROLLER = {
  model: false,
  rayPointer: { ...PATIENT, ...OVER_PANELS },
  grabPointer: { ...PATIENT, cursorModel: false },
} as const
const HAND = { ...CONTROLLER, touchPointer: { ...PATIENT, cursorModel: false } } as const

/** A store, and how to enter by it. */
export interface XrEntry {
  store: XRStore
  /** Asks the device for a session; rejects where it refuses. */
  enter(mode: XrMode): Promise<void>
}

/**
 * The store of headset and floor: nothing asked of the device that a shift does not need (no room mesh, no planes, a
 * look for the floor, and a hold on it, only where something is to stand there), 72 Hz where offered, controller layouts from our own
 * address. `overlay` is shown over the camera's picture where the device can: on phones.
 */
export function createXrStore(hand: Settings['hand'], overlay: HTMLElement): XrEntry {
  const only = <O>(options: O) =>
    hand === 'either' ? options : { default: options, [hand === 'left' ? 'right' : 'left']: false }
  const onFloor: XRSessionInit = {
    requiredFeatures: ['local-floor'],
    optionalFeatures: ['hit-test', 'anchors', 'hand-tracking', 'dom-overlay'],
    domOverlay: { root: overlay },
  }
  // Read anew each time somebody enters.
  const options: NonNullable<Parameters<typeof createXRStore>[0]> = {
    emulate: false,
    offerSession: false,
    enterGrantedSession: ['immersive-vr'],
    baseAssetPath: assetUrl('xr-profiles/'),
    frameRate: (rates) => (Array.from(rates).includes(72) ? 72 : false),
    foveation: 0.5,
    meshDetection: false,
    planeDetection: false,
    anchors: false,
    hitTest: false,
    domOverlay: false,
    layers: false,
    controller: only(CONTROLLER),
    hand: only(HAND),
    transientPointer: { ...PATIENT, cursorModel: { renderOrder: 30 } },
    screenInput: PATIENT,
    gaze: { ...PATIENT, cursorModel: { renderOrder: 30 } },
  }
  const store = createXRStore(options)
  return {
    store,
    async enter(mode) {
      if (mode === 'immersive-ar') options.customSessionInit = onFloor
      else delete options.customSessionInit
      await store.enterXR(mode)
    },
  }
}
