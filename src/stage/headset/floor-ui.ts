import { createStore, type StoreApi } from 'zustand/vanilla'

/** What the page says while a piece of the room is put on a real floor. */
export interface FloorUi {
  /** `off`: not on a floor. `looking`: no floor is seen yet. `found`: a tap puts it there. `placed`: it stands. */
  step: 'off' | 'looking' | 'found' | 'placed'
  /** The page lies over the camera's picture, as on phones: its buttons stand for the panels. */
  isOverlaid: boolean
}

/** What the page says, before anything is put anywhere. */
export function createFloorUi(): StoreApi<FloorUi> {
  return createStore<FloorUi>(() => ({ step: 'off', isOverlaid: false }))
}

/** Whether the page lies over the camera's picture in a session. */
export function isOverlaid(session: XRSession): boolean {
  // Elsewhere than on a screen the page would hang before the eyes, where panels stand in the room instead.
  return session.domOverlayState?.type === 'screen'
}
