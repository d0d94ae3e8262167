import { Matrix4, Quaternion, Vector3, type Camera, type Mesh, type Object3D, type WebXRManager } from 'three'
import { createFloorAnchor } from './floor-anchor.ts'
import { createHitTest, type Hit, type HitTest } from './hit-test.ts'
import { ahead, isOnFloor, originFor, type Point, type Standing } from './placing.ts'
import { createReticle } from './reticle.ts'
import type { Traveller } from './traveller.ts'

/** How far before the wearer something is put where the device finds no floor. */
export const BEFORE_YOU = 1.2
/** Frames for which a tap waits: it may turn out to be the press of a button. */
const TAP_FRAMES = 3
/** Frames until the device has said where it is. */
const ARRIVAL_FRAMES = 3

const local = new Matrix4()
const headAt = new Vector3()
const headTurn = new Quaternion()
const size = new Vector3()
const look = new Vector3()

/** Puts a piece of the room on the real floor. Once it stands the wearer walks round it on their own feet. */
export interface Placer extends Traveller {
  /** Lies where it would be put; belongs into the origin. */
  reticle: Mesh
  /** Whether a floor is seen where the device looks. */
  hasFloor(): boolean
  /** A session begins: looks for a floor to put something on. */
  begin(session: XRSession, standing: Standing): void
  /** Puts it where the ring lies, unless the tap was the press of a button: see `spare`. */
  tap(): void
  /** The last tap has pressed something else. */
  spare(): void
  /** Puts it before the wearer, without looking for a floor. */
  placeAhead(): void
  end(): void
}

/** A placer for the origin of the device's space. `head` is the device's camera. */
export function createPlacer(origin: Object3D, head: Camera, xr: WebXRManager): Placer {
  const reticle = createReticle()
  const anchor = createFloorAnchor(origin, xr)
  let standing: Standing | undefined
  let hits: HitTest | undefined
  let isLooking = false
  let tapIn = -1
  let frames = 0
  let hasPlaced = false
  const suits = ({ normal, position }: Hit) => isOnFloor(normal.y, position.y, headAt.y)
  return {
    reticle,
    hasFloor: () => reticle.visible,
    begin(session, next) {
      standing = next
      hits = createHitTest(session, xr)
      lookAnew()
    },
    tap: () => void (tapIn = isLooking ? TAP_FRAMES : -1),
    spare: () => void (tapIn = -1),
    placeAhead,
    end() {
      hits?.dispose()
      hits = undefined
      anchor.lift()
      isLooking = reticle.visible = false
      reticle.removeFromParent()
    },
    // Nobody is carried through a real room.
    travel: () => undefined,
    snap: () => undefined,
    recentre: lookAnew,
    yaw() {
      readHead()
      return yawInOrigin() + origin.rotation.y
    },
    isUnderWay: () => isLooking,
    update({ seconds }) {
      if (isLooking && hits) {
        aim(hits)
        // A device that cannot look for floors is not waited for.
        if (++frames > ARRIVAL_FRAMES && hits.isThere() === false) placeAhead()
      } else anchor.follow(seconds)
      const wasPlaced = hasPlaced
      hasPlaced = false
      return wasPlaced
    },
  }

  function lookAnew(): void {
    isLooking = true
    frames = 0
    tapIn = -1
  }

  function placeAhead(): void {
    readHead()
    place(ahead(headAt, yawInOrigin(), BEFORE_YOU, 0))
  }

  function aim(hitTest: HitTest): void {
    readHead()
    const hit = hitTest.look(suits)
    reticle.visible = hit !== undefined
    if (hit) {
      reticle.position.copy(hit.position)
      reticle.quaternion.copy(hit.turn)
    }
    if (tapIn > 0 && --tapIn === 0 && hit) place(hit.position, hit.result)
  }

  function place(point: Point, hit?: XRHitTestResult): void {
    if (!standing) return
    const { x, y, z, yaw } = originFor(standing, point, headAt, yawInOrigin())
    origin.position.set(x, y, z)
    origin.rotation.y = yaw
    origin.updateMatrixWorld()
    anchor.drop(point, hit)
    isLooking = reticle.visible = false
    tapIn = -1
    hasPlaced = true
  }

  function readHead(): void {
    origin.updateMatrixWorld()
    local.copy(origin.matrixWorld).invert().multiply(head.matrixWorld).decompose(headAt, headTurn, size)
  }

  function yawInOrigin(): number {
    look.set(0, 0, -1).applyQuaternion(headTurn)
    return Math.atan2(-look.x, -look.z)
  }
}
