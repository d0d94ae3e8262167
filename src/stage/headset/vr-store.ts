import { createXRStore, type XRStore } from '@react-three/xr'
import type { Settings } from '#session'
import { assetUrl } from '../load/model.ts'

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

/**
 * The headset's store: immersive VR only, nothing asked of the device that a shift does not need (no room
 * mesh, planes, anchors), 72 Hz where offered, controller layouts from our own address.
 */
export function createVrStore(hand: Settings['hand']): XRStore {
  const only = <O>(options: O) =>
    hand === 'either' ? options : { default: options, [hand === 'left' ? 'right' : 'left']: false }
  return createXRStore({
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
  })
}
