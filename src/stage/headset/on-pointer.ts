import type { EventDispatcher, Object3D } from 'three'

/** What a headset's pointer says when it touches something. */
export interface PointerHit {
  uv?: { x: number; y: number } | undefined
  point: { x: number; y: number; z: number }
  /** State of the hand, controller or gaze that points. */
  pointerState?: unknown
}

/** Listens to the headset's pointers; they speak to plain three.js objects by events that its types do not know. */
export function onPointer(
  object: Object3D,
  listeners: Partial<
    Record<'click' | 'pointerenter' | 'pointermove' | 'pointerleave', (hit: PointerHit) => void>
  >,
): void {
  const dispatcher = object as unknown as EventDispatcher<Record<string, PointerHit>>
  for (const [type, listener] of Object.entries(listeners)) dispatcher.addEventListener(type, listener)
}
