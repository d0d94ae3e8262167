import { Vector3, type Camera } from 'three'

const view = new Vector3()

/** Where on screen something is drawn. */
export interface ScreenPlace {
  /** Pixels from the left and the top. */
  x: number
  y: number
  /** Not in view: x and y are at the edge nearest to it. */
  isOutside: boolean
}

/** The part of the screen, in pixels, in which labels may stand. */
export interface Frame {
  width: number
  height: number
  top: number
  bottom: number
  side: number
}

/** Projects a point of the room into a frame; what lies outside or behind is put at the nearest edge. Allocates nothing. */
export function project(point: Vector3, camera: Camera, frame: Frame, out: ScreenPlace): void {
  view.copy(point).applyMatrix4(camera.matrixWorldInverse)
  const isBehind = view.z > -0.05
  const { x, y } = view
  view.applyMatrix4(camera.projectionMatrix)
  const minX = frame.side
  const maxX = frame.width - frame.side
  const minY = frame.top
  const maxY = frame.height - frame.bottom
  if (isBehind) {
    out.isOutside = true
    out.x = x < 0 ? minX : maxX
    out.y = Math.min(maxY, Math.max(minY, frame.height / 2 - y * 60))
    return
  }
  const px = (view.x * 0.5 + 0.5) * frame.width
  const py = (0.5 - view.y * 0.5) * frame.height
  out.x = Math.min(maxX, Math.max(minX, px))
  out.y = Math.min(maxY, Math.max(minY, py))
  out.isOutside = px < 0 || px > frame.width || py < 0 || py > frame.height
}
