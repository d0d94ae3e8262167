import { Sphere, Vector3, type Object3D, type SkinnedMesh } from 'three'
import type { Batch, Member } from '../batch/batch.ts'
import { followBones, type Bones } from '../batch/bones.ts'
import { BONE_CELL, SHAPE_CELL, SHAPES } from '../batch/layout.ts'
import { colourOf } from '../load/model.ts'
import type { FarPart } from './far.ts'

/** Radius of what a body takes up in any pose, wide enough for a waving arm and for who lies down, and its middle. */
const REACH = 1.3
const MIDDLE = new Vector3(0, 0.9, 0)

/** What of somebody is drawn. */
export interface Body {
  parts: readonly FarPart[]
  /** Is in the room, or not, where the root is. Allocates nothing. */
  stand(isHere: boolean): void
  /** Whether the last picture showed it. */
  isSeen(): boolean
  /** Takes on the pose of the bones and the face. Allocates nothing. */
  pose(): void
  /** Takes on the light of where it is. Allocates nothing. */
  light(probe: Float32Array): void
}

interface Part extends FarPart {
  member: Member
  bones: Bones
  shapes: readonly number[]
}

/** Brings somebody's meshes into the batch. */
export function createBody(root: Object3D, meshes: readonly SkinnedMesh[], batch: Batch): Body {
  const parts = meshes.map((mesh): Part => {
    const member = batch.add(mesh.geometry, mesh.skeleton.bones.length)
    member.sphere = new Sphere(new Vector3(), REACH)
    batch.paint(member, colourOf(mesh), true)
    return {
      geometry: mesh.geometry,
      member,
      bones: followBones(root, mesh.skeleton),
      shapes: mesh.morphTargetInfluences ?? [],
    }
  })
  return {
    parts,
    stand(isHere) {
      for (let i = 0; i < parts.length; i++) {
        const { member } = parts[i]!
        member.isShown = isHere
        member.sphere.center.addVectors(root.position, MIDDLE)
      }
    },
    isSeen() {
      for (let i = 0; i < parts.length; i++) if (parts[i]!.member.isSeen) return true
      return false
    },
    pose() {
      const { numbers } = batch.table
      for (let i = 0; i < parts.length; i++) {
        const { member, bones, shapes } = parts[i]!
        bones.write(numbers, (member.first + BONE_CELL) * 4)
        const face = (member.first + SHAPE_CELL) * 4
        for (let j = 0; j < shapes.length && j < SHAPES; j++) numbers[face + j] = shapes[j]!
      }
      batch.table.send()
    },
    light(probe) {
      for (let i = 0; i < parts.length; i++) batch.light(parts[i]!.member, probe)
    },
  }
}
