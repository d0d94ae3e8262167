import { createRoot, extend } from '@react-three/fiber'
import { BoxGeometry, Group, Mesh, PlaneGeometry } from 'three'
import { settings, type Session } from '#session'
import type { OpenStage } from '../open-stage.ts'
import type { HeadsetExits } from './commands.ts'
import { HeadsetScene } from './HeadsetScene.tsx'
import { createVrStore } from './vr-store.ts'

/** A headset that can be entered. */
export interface HeadsetDoor {
  /** Enters; call from a press, since browsers ask for one. Rejects if the device refuses. */
  enter(): Promise<void>
  /** Lets go of everything, and of the picture's context with it: only together with the stage. */
  close(): void
}

extend({ BoxGeometry, Group, Mesh, PlaneGeometry })

/**
 * Makes ready what the headset needs over the picture that is already drawn. Close the door when the stage is
 * disposed, not before: that takes the picture's context along.
 */
export async function openHeadset(
  stage: OpenStage,
  session: Session,
  exits: HeadsetExits,
): Promise<HeadsetDoor> {
  const { canvas, renderer, world } = stage
  const store = createVrStore(settings.getState().hand)
  const root = createRoot(canvas)
  await root.configure({
    gl: renderer,
    scene: world.scene,
    camera: world.rig.camera,
    frameloop: 'demand',
    flat: true,
    dpr: renderer.getPixelRatio(),
    size: { width: canvas.clientWidth, height: canvas.clientHeight, top: 0, left: 0 },
  })
  const parts = { stage, session, store, ...exits }
  await new Promise<void>((ready) => root.render(<HeadsetScene parts={parts} onReady={ready} />))
  return {
    async enter() {
      await store.enterVR()
    },
    close() {
      root.unmount()
      store.destroy()
    },
  }
}
