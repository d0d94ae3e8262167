import { Matrix4, MeshBasicMaterial, Sphere, type Mesh, type Object3D } from 'three'
import type { Batch, Member } from '../batch/batch.ts'
import { colourOf, meshesOf } from '../load/model.ts'

const at = new Matrix4()

/** What of a thing is drawn. */
export interface Body {
  /** Shows those looks of the thing that are visible now. */
  show(): void
  /** Is where the root is. Allocates nothing. */
  stand(): void
  /** Takes on the light of where it is. Allocates nothing. */
  light(probe: Float32Array): void
}

interface Part {
  mesh: Mesh
  member: Member
  /** From the thing's root to the mesh, and what the mesh takes up there. */
  place: Matrix4
  extent: Sphere
}

/** Brings all meshes below a root, which stands at its own origin, into the batch. */
export function createBody(root: Object3D, batch: Batch): Body {
  root.updateMatrixWorld(true)
  const parts = meshesOf(root).map((mesh): Part => {
    const { geometry } = mesh
    if (!geometry.boundingSphere) geometry.computeBoundingSphere()
    const extent = (geometry.boundingSphere ?? new Sphere()).clone().applyMatrix4(mesh.matrixWorld)
    const member = batch.add(geometry, 1)
    batch.paint(member, colourOf(mesh), !isOwnLight(mesh))
    return { mesh, member, place: mesh.matrixWorld.clone(), extent }
  })
  return {
    show() {
      for (const { mesh, member } of parts) member.isShown = isVisible(mesh, root)
    },
    stand() {
      root.updateMatrix()
      for (let i = 0; i < parts.length; i++) {
        const { member, place, extent } = parts[i]!
        batch.place(member, 0, at.multiplyMatrices(root.matrix, place))
        member.sphere.copy(extent).applyMatrix4(root.matrix)
      }
    },
    light(probe) {
      for (let i = 0; i < parts.length; i++) batch.light(parts[i]!.member, probe)
    },
  }
}

function isVisible(mesh: Object3D, root: Object3D): boolean {
  for (let object: Object3D | null = mesh; object; object = object === root ? null : object.parent) {
    if (!object.visible) return false
  }
  return true
}

function isOwnLight({ material }: Mesh): boolean {
  const [first] = [material].flat()
  return first instanceof MeshBasicMaterial && /^(glow|unlit)/.test(first.name)
}
