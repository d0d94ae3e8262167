import { BoxGeometry, InstancedMesh, Matrix4, MeshBasicMaterial, Quaternion, Vector3 } from 'three'
import type { TargetBody } from './bodies.ts'

const BARS = 24
const THICK = 0.012

const bar = new Matrix4()
const at = new Vector3()
const length = new Vector3()
const upright = new Quaternion()

/** Corner brackets round one target: form, not colour, says what is meant. Drawn over everything, in one call. */
export interface Highlight {
  mesh: InstancedMesh
  /** Frames a body, or nothing. Allocates nothing unless another size is framed. */
  frame(body: TargetBody | undefined): void
}

/** Makes the brackets; `changed` is told when they come, go or move. */
export function createHighlight(changed: () => void): Highlight {
  const material = new MeshBasicMaterial({ color: 0xfff4d6, depthTest: false, transparent: true })
  const mesh = new InstancedMesh(new BoxGeometry(1, 1, 1), material, BARS)
  const framed = new Vector3(NaN)
  mesh.frustumCulled = false
  mesh.renderOrder = 10
  mesh.visible = false
  return {
    mesh,
    frame(body) {
      const isThere = body !== undefined
      if (isThere !== mesh.visible || (body && !mesh.position.equals(body.middle))) changed()
      mesh.visible = isThere
      if (!body) return
      mesh.position.copy(body.middle)
      mesh.quaternion.copy(body.turn)
      mesh.updateMatrixWorld()
      if (framed.equals(body.size)) return
      framed.copy(body.size)
      layBars(mesh, body.size)
    },
  }
}

/** Lays three bars into each corner of a box. */
function layBars(mesh: InstancedMesh, size: Vector3): void {
  let index = 0
  for (let corner = 0; corner < 8; corner++) {
    for (let axis = 0; axis < 3; axis++) {
      for (let other = 0; other < 3; other++) {
        const half = size.getComponent(other) / 2 + 0.025
        const side = (corner >> other) & 1 ? 1 : -1
        const long = other === axis ? Math.min(0.14, half * 0.5) : THICK
        length.setComponent(other, long)
        at.setComponent(other, side * (half - (other === axis ? long / 2 : 0)))
      }
      mesh.setMatrixAt(index++, bar.compose(at, upright, length))
    }
  }
  mesh.instanceMatrix.needsUpdate = true
}
