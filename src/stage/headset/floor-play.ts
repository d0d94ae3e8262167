import { Vector3, type Camera, type Group } from 'three'
import type { StoreApi } from 'zustand/vanilla'
import type { OpenStage } from '../open-stage.ts'
import { isOverlaid, type FloorUi } from './floor-ui.ts'
import { createPlacer, type Placer } from './placer.ts'
import type { TaskSet } from './task-set.ts'

const size = new Vector3()

/** Play on a real floor: a piece of the room stands there, and the rest of the room is away. */
export interface FloorPlay {
  placer: Placer
  ui: StoreApi<FloorUi>
  /** Whether the floor is still looked for. */
  isPlacing(): boolean
  begin(xr: XRSession, piece: TaskSet): void
  end(): void
  /**
   * Says how far the search for a floor has come, and where on the page things are that lie before the camera.
   * Answers whether there is news. Allocates nothing unless there is.
   */
  watch(): boolean
}

/** Play on the floor for a stage, seen by the device's camera; `origin` is where the device's space begins. */
export function createFloorPlay(
  { renderer, world, director, labels }: OpenStage,
  origin: Group,
  camera: Camera,
  ui: StoreApi<FloorUi>,
): FloorPlay {
  const placer = createPlacer(origin, camera, renderer.xr)
  return {
    placer,
    ui,
    isPlacing: () => placer.isUnderWay(),
    begin(xr, piece) {
      renderer.localClippingEnabled = true
      world.showPiece(piece)
      origin.add(placer.reticle)
      placer.begin(xr, piece)
      director.travel = () => undefined
      ui.setState({ step: 'looking', isOverlaid: isOverlaid(xr) })
    },
    end() {
      placer.end()
      renderer.localClippingEnabled = false
      world.showPiece(undefined)
      ui.setState({ step: 'off', isOverlaid: false })
    },
    watch() {
      const before = ui.getState()
      if (before.isOverlaid) {
        // What the page says of where things are, it says as the screen's own camera sees them.
        camera.matrixWorld.decompose(world.rig.camera.position, world.rig.camera.quaternion, size)
        labels.place(camera)
      }
      const step = !placer.isUnderWay() ? 'placed' : placer.hasFloor() ? 'found' : 'looking'
      if (step === before.step) return false
      ui.setState({ step })
      return true
    },
  }
}
