import {
  BufferAttribute,
  CapsuleGeometry,
  Color,
  Mesh,
  MeshBasicMaterial,
  Quaternion,
  SphereGeometry,
  Vector3,
  type BufferGeometry,
  type Object3D,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Site } from '#scenario'
import { litMaterial } from '../light/lit-material.ts'
import { followLight } from '../light/probes.ts'

/** Nobody's skin: whose hand it is, is the learner's own affair. */
export const OWN_HAND = 0x86a8a4
const SLEEVE = 0xe9dfcb

/** A joint in the frame of what is held, in metres: x to the right, y up, z to the eyes. */
type Joint = readonly [number, number, number]

const WRIST: Joint = [0.052, -0.062, 0.078]
const ELBOW: Joint = [0.15, -0.3, 0.36]
const CUFF: Joint = [0.066, -0.098, 0.12]
/** Knuckles, then how far up each finger lies: they close round what stands upright in the hand. */
const FINGERS = [0.028, 0.006, -0.016, -0.037].map((up): readonly Joint[] => [
  WRIST,
  [0.044, up, 0.006],
  [0.03, up - 0.002, -0.034],
  [-0.004, up - 0.006, -0.044],
  [-0.028, up - 0.008, -0.026],
])
const THUMB: readonly Joint[] = [WRIST, [0.046, -0.018, 0.05], [0.026, 0.012, 0.046], [-0.004, 0.024, 0.034]]

/** The learner's own hand on screen, closed round what is held. */
export interface OwnHand {
  /** Makes it; before that there is nothing to show. Not needed until something is held. */
  make(): void
  /** Shows it or takes it away. */
  show(isHolding: boolean): void
  /** Keeps it in the light of where it is. Allocates nothing. */
  update(): void
}

/** The hand in the frame in which held things lie. */
export function createOwnHand(frame: Object3D, probes: Site['probes']): OwnHand {
  const { material, probe } = litMaterial(new MeshBasicMaterial(), true)
  let mesh: Mesh | undefined
  let isShown = false
  const at = new Vector3()
  const light = followLight(probes, probe)
  return {
    make() {
      mesh = new Mesh(handGeometry(), material)
      mesh.visible = isShown
      frame.add(mesh)
    },
    show(isHolding) {
      isShown = isHolding
      if (mesh) mesh.visible = isHolding
    },
    update() {
      if (!isShown) return
      light(at.setFromMatrixPosition(frame.matrixWorld))
    },
  }
}

function handGeometry(): BufferGeometry {
  const rods = [...FINGERS, THUMB].flatMap((joints, finger) =>
    joints.slice(1).map((joint, i) => {
      const radius = i === 0 ? 0.0155 : finger === FINGERS.length ? 0.0115 : 0.0102 - i * 0.0006
      return rod(joints[i]!, joint, radius, OWN_HAND)
    }),
  )
  const palm = new SphereGeometry(1, 14, 10).scale(0.02, 0.05, 0.047).translate(0.047, -0.018, 0.038)
  return mergeGeometries([
    ...rods,
    paint(palm, OWN_HAND),
    rod(WRIST, CUFF, 0.024, OWN_HAND),
    rod(CUFF, ELBOW, 0.034, SLEEVE),
  ])
}

/** A rod with round ends from one joint to another. */
function rod(from: Joint, to: Joint, radius: number, colour: number): BufferGeometry {
  const start = new Vector3(...from)
  const along = new Vector3(...to).sub(start)
  const length = along.length()
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), along.clone().normalize())
  return paint(
    new CapsuleGeometry(radius, length, 3, 10)
      .applyQuaternion(turn)
      .translate(...start.addScaledVector(along, 0.5).toArray()),
    colour,
  )
}

function paint(geometry: BufferGeometry, colour: number): BufferGeometry {
  const { r, g, b } = new Color(colour)
  const { count } = geometry.getAttribute('position')
  const colours = new Float32Array(count * 3)
  for (let i = 0; i < colours.length; i += 3) colours.set([r, g, b], i)
  return geometry.setAttribute('color', new BufferAttribute(colours, 3))
}
