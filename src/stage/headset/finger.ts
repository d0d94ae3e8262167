import { Matrix4, Raycaster, Vector3, type Object3D, type WebXRManager } from 'three'
import type { Panel } from './panel.ts'

/** Taps, pinches and triggers of a session, as rays into its space. */
export interface Finger {
  /** Keeps in mind where inputs point in this frame: some are gone by the time they say that they pressed. */
  watch(): void
  dispose(): void
}

const matrix = new Matrix4()
const caster = new Raycaster()
const along = new Vector3()

/** Presses the buttons of panels of a session; a press that meets none of them goes to `onMiss`. */
export function createFinger(
  session: XRSession,
  xr: WebXRManager,
  panels: readonly Panel[],
  onMiss: () => void,
): Finger {
  const seen = new Map<XRInputSource, Float32Array>()
  session.addEventListener('select', press)
  return {
    watch() {
      const space = xr.getReferenceSpace()
      const frame = xr.getFrame() as XRFrame | undefined
      if (!space || !frame) return
      for (const source of session.inputSources) {
        const pose = frame.getPose(source.targetRaySpace, space)
        if (pose) seen.set(source, pose.transform.matrix)
      }
    },
    dispose: () => session.removeEventListener('select', press),
  }

  function press({ frame, inputSource }: XRInputSourceEvent): void {
    const ray = rayOf(frame, inputSource) ?? seen.get(inputSource)
    if (!ray) return onMiss()
    matrix.fromArray(ray)
    caster.ray.origin.setFromMatrixPosition(matrix)
    caster.ray.direction.copy(along.set(0, 0, -1).transformDirection(matrix))
    const meshes: Object3D[] = panels.filter(({ mesh }) => isShown(mesh)).map(({ mesh }) => mesh)
    const [hit] = caster.intersectObjects(meshes, false)
    const panel = panels.find(({ mesh }) => mesh === hit?.object)
    if (panel && hit?.uv) panel.press(hit.uv)
    else onMiss()
  }

  /** Undefined where a browser does not let a frame be read that is over. */
  function rayOf(frame: XRFrame, { targetRaySpace }: XRInputSource): Float32Array | undefined {
    const space = xr.getReferenceSpace()
    try {
      return space ? frame.getPose(targetRaySpace, space)?.transform.matrix : undefined
    } catch {
      return undefined
    }
  }
}

function isShown(object: Object3D): boolean {
  return object.visible && (object.parent === null || isShown(object.parent))
}
