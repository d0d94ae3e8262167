import { BoxGeometry, InstancedMesh, Matrix4, MeshBasicMaterial, Quaternion, Vector3 } from 'three'
import type { TargetBody } from './bodies.ts'

const BARS = 24
const THICK = 0.012

const bar = new Matrix4()
const at = new Vector3()
const size = new Vector3()
const turn = new Quaternion()

/** Corner brackets round one target: form, not colour, says what is meant. Drawn over everything, in one call. */
export interface Highlight {
  mesh: InstancedMesh
  /** Frames a body, or nothing. */
  frame(body: TargetBody | undefined): void
}

/** Makes the brackets. */
export function createHighlight(): Highlight {
  const material = new MeshBasicMaterial({ color: 0xfff4d6, depthTest: false, transparent: true })
  const mesh = new InstancedMesh(new BoxGeometry(1, 1, 1), material, BARS)
  mesh.frustumCulled = false
  mesh.renderOrder = 10
  mesh.visible = false
  return {
    mesh,
    frame(body) {
      mesh.visible = body !== undefined
      if (!body) return
      let index = 0
      for (let corner = 0; corner < 8; corner++) {
        for (let axis = 0; axis < 3; axis++) {
          for (let other = 0; other < 3; other++) {
            const half = body.size.getComponent(other) / 2 + 0.025
            const side = (corner >> other) & 1 ? 1 : -1
            const length = other === axis ? Math.min(0.14, half * 0.5) : THICK
            size.setComponent(other, length)
            at.setComponent(other, side * (half - (other === axis ? length / 2 : 0)))
          }
          at.applyQuaternion(body.turn).add(body.middle)
          mesh.setMatrixAt(index++, bar.compose(at, turn.copy(body.turn), size))
        }
      }
      mesh.instanceMatrix.needsUpdate = true
    },
  }
}
