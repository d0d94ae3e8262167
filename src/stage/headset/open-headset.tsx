import { createRoot, extend } from '@react-three/fiber'
import { BoxGeometry, Group, Mesh, PlaneGeometry } from 'three'
import type { StoreApi } from 'zustand/vanilla'
import { settings, type Session } from '#session'
import type { OpenStage } from '../open-stage.ts'
import type { HeadsetExits } from './commands.ts'
import { createFloorUi, type FloorUi } from './floor-ui.ts'
import type { Headset } from './headset.ts'
import { HeadsetScene } from './HeadsetScene.tsx'
import { createXrStore, type XrMode } from './xr-store.ts'

/** A headset that can be entered, or a real floor that a piece of the room can be put on. */
export interface HeadsetDoor {
  /** Enters; call from a press, since browsers ask for one. Rejects if the device refuses. */
  enter(mode: XrMode): Promise<void>
  /** How far the room has come to stand on a real floor. */
  floor: StoreApi<FloorUi>
  /** Does what a button of a panel does: `command.<what>`. */
  obey(command: string): void
  /** Lets go of everything, and of the picture's context with it: only together with the stage. */
  close(): void
}

extend({ BoxGeometry, Group, Mesh, PlaneGeometry })

/** What of the page takes a press; the rest of it lets it through to the room. */
const PRESSABLE = 'button, a, input, select, textarea, label, dialog, .stage-panel'

/**
 * Makes ready what the headset needs over the picture that is already drawn. Close the door when the stage is
 * disposed, not before: that takes the picture's context along.
 */
export async function openHeadset(
  stage: OpenStage,
  session: Session,
  exits: HeadsetExits,
): Promise<HeadsetDoor> {
  const { canvas, renderer, world, box } = stage
  const overlay = box.closest<HTMLElement>('[data-page="shift"]') ?? box
  const { store, enter } = createXrStore(settings.getState().hand, overlay)
  const floor = createFloorUi()
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
  const parts = { stage, session, store, floorUi: floor, ...exits }
  const headset = await new Promise<Headset>((ready) =>
    root.render(<HeadsetScene parts={parts} onReady={ready} />),
  )
  // A finger on a button of the page means that button, and nothing of the room behind it.
  const keep = (event: Event) => {
    if (event.target instanceof Element && event.target.closest(PRESSABLE)) event.preventDefault()
  }
  overlay.addEventListener('beforexrselect', keep)
  const off = floor.subscribe(({ isOverlaid, step }) => {
    if (isOverlaid && step !== 'off') overlay.dataset['overlaid'] = 'true'
    else delete overlay.dataset['overlaid']
  })
  return {
    enter,
    floor,
    obey: (command) => headset.obey(command),
    close() {
      off()
      overlay.removeEventListener('beforexrselect', keep)
      delete overlay.dataset['overlaid']
      // Whoever leaves the page leaves the headset too.
      store
        .getState()
        .session?.end()
        .catch(() => undefined)
      root.unmount()
      store.destroy()
    },
  }
}
