import { Matrix4, Vector3, type Object3D } from 'three'
import type { Site } from '#scenario'
import { settings } from '#session'
import type { Batch, Member } from '../batch/batch.ts'
import { followLight, PROBE_FLOATS } from '../light/probes.ts'
import { handGeometry, handLook } from './hand-shape.ts'

/** Metres from where things are held to the end of the sleeve. */
const REACH = 0.6
const WHITE = { r: 1, g: 1, b: 1 }

/** A hand of the learner's own, closed round what is held. */
export interface OwnHand {
  /** Makes it as the settings say; before that there is nothing to show. Not needed until something is held. */
  make(): void
  /** Shows it or takes it away. */
  show(isHolding: boolean): void
  /** Keeps it in the light of where it is. Allocates nothing. */
  update(): void
}

/** Which hand it is, and how much of the sleeve is there. */
interface HandShape {
  side: 'left' | 'right'
  arm: 'cuff' | 'forearm'
}

/** The hand in the frame in which held things lie. */
export function createOwnHand(
  frame: Object3D,
  probes: Site['probes'],
  batch: Batch,
  { side, arm }: HandShape = { side: 'right', arm: 'forearm' },
): OwnHand {
  const probe = new Float32Array(PROBE_FLOATS)
  let member: Member | undefined
  let isShown = false
  const at = new Vector3()
  /** Where it was put last. */
  const was = new Matrix4().makeScale(0, 0, 0)
  const light = followLight(probes, probe)
  return {
    make() {
      if (member) return
      member = batch.add(handGeometry(handLook(settings.getState(), side), side, arm), 1)
      member.isShown = isShown
      member.sphere.radius = REACH
      batch.paint(member, WHITE, true)
      batch.light(member, probe)
    },
    show(isHolding) {
      isShown = isHolding
      if (member) member.isShown = isHolding
    },
    update() {
      if (!isShown || !member || was.equals(frame.matrixWorld)) return
      was.copy(frame.matrixWorld)
      if (light(at.setFromMatrixPosition(was))) batch.light(member, probe)
      batch.place(member, 0, was)
      member.sphere.center.copy(at)
    },
  }
}
