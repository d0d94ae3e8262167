import { Vector3, type Mesh, type Vector3Like } from 'three'

/** Metres round a panel that count as hidden too: hands point from lower down than eyes see. */
const MARGIN = 0.14

const eye = new Vector3()
const seen = new Vector3()

/** Whether a flat panel (a unit square, scaled and placed) hides a point from an eye. Allocates nothing. */
export function hides(panel: Mesh, from: Vector3Like, point: Vector3Like): boolean {
  panel.worldToLocal(eye.copy(from))
  panel.worldToLocal(seen.copy(point))
  const depth = eye.z - seen.z
  const share = depth === 0 ? Infinity : eye.z / depth
  if (share <= 0 || share >= 1) return false
  const x = eye.x + (seen.x - eye.x) * share
  const y = eye.y + (seen.y - eye.y) * share
  return Math.abs(x) < 0.5 + MARGIN / panel.scale.x && Math.abs(y) < 0.5 + MARGIN / panel.scale.y
}
