import type { Document, Node } from '@gltf-transform/core'
import { GRIP_OFFSET, TRAY_POINT } from '../grips.ts'
import { BONES, type BoneName, SIDES } from '../names.ts'
import { restHandOffset, restHandTurn } from '../motion/reach.ts'
import type { RestingPose } from '../motion/sample.ts'
import { boneOf, type Skeleton } from '../sculpt/skeleton.ts'
import { subtract, type Vec3 } from '../sculpt/vec.ts'

/**
 * The skeleton as nodes under one root that carries the person's scale, resting in the given pose, with
 * the empty nodes `leftGrip`, `rightGrip` and `tray` for what is held (at real size: their scale undoes
 * the root's).
 */
export function writeBones(
  document: Document,
  name: string,
  skeleton: Skeleton,
  scale: number,
  resting: RestingPose | null,
): { root: Node; nodes: Map<BoneName, Node> } {
  const root = document.createNode(name).setScale([scale, scale, scale])
  const nodes = new Map<BoneName, Node>()
  for (const bone of BONES) {
    const { at, parent } = boneOf(skeleton, bone)
    const offset: Vec3 = parent === null ? at : subtract(at, boneOf(skeleton, parent).at)
    const node = document.createNode(bone).setTranslation([...offset])
    const turn = resting?.turns.get(bone)
    if (turn) node.setRotation(turn.toArray())
    if (bone === 'hips' && resting) node.setTranslation(resting.hips.toArray())
    const above = parent === null ? root : nodes.get(parent)
    above?.addChild(node)
    nodes.set(bone, node)
  }
  const real = 1 / scale
  for (const side of SIDES)
    nodes
      .get(`${side}Hand`)
      ?.addChild(
        document
          .createNode(`${side}Grip`)
          .setTranslation(restHandOffset(side, GRIP_OFFSET).toArray())
          .setRotation(restHandTurn(side).toArray())
          .setScale([real, real, real]),
      )
  root.addChild(
    document
      .createNode('tray')
      .setTranslation([...TRAY_POINT])
      .setScale([real, real, real]),
  )
  return { root, nodes }
}
