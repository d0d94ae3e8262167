import { Matrix4, Quaternion, Vector3, type Camera, type Object3D } from 'three'
import { settings } from '#session'
import type { FloorPoint } from '../floor/polygon.ts'
import type { Tick } from '../tick.ts'
import { EYE_HEIGHT } from '../view/rig.ts'
import type { Veil } from './veil.ts'

const FADE_SECONDS = 0.18
const SNAP = Math.PI / 6

const local = new Matrix4()
const headAt = new Vector3()
const headTurn = new Quaternion()
const ahead = new Vector3()
const scale = new Vector3()

/** Carries the wearer through the room. The view moves only by what they do, and always behind a veil. */
export interface Traveller {
  /** Goes somewhere behind a fade; `yaw` is how they stand there, absent: as before. */
  travel(to: FloorPoint, yaw?: number): void
  /** Turns by a fixed step: 1 left, -1 right. */
  snap(direction: 1 | -1): void
  /** Puts the wearer's eyes at the height chosen in the settings, where they stand now. */
  recentre(): void
  /** Where the wearer looks, as yaw in the room. */
  yaw(): number
  /** Whether a journey has been asked for and its end is not reached. */
  isUnderWay(): boolean
  /** Moves on; answers whether a journey has just ended. Allocates nothing. */
  update(tick: Tick): boolean
}

/** A traveller for the origin of the headset's space. `head` is the headset's camera. */
export function createTraveller(origin: Object3D, head: Camera, veil: Veil): Traveller {
  let goal: { to: FloorPoint; yaw: number | undefined } | undefined
  let rim = 0
  return {
    travel(to, yaw) {
      goal = { to, yaw }
    },
    snap(direction) {
      const yaw = yawInRoom() + direction * SNAP
      head.getWorldPosition(ahead)
      stand([ahead.x, ahead.z], yaw)
      rim = settings.getState().vignette ? 1 : 0
    },
    recentre() {
      head.getWorldPosition(ahead)
      stand([ahead.x, ahead.z], yawInRoom())
    },
    yaw: yawInRoom,
    isUnderWay: () => goal !== undefined,
    update({ seconds }) {
      rim = Math.max(0, rim - seconds * 3)
      veil.fade = Math.min(1, Math.max(0, veil.fade + ((goal ? 1 : -1) * seconds) / FADE_SECONDS))
      const there = veil.fade === 1 ? goal : undefined
      if (there) {
        stand(there.to, there.yaw ?? yawInRoom())
        goal = undefined
      }
      veil.rim = rim
      veil.update()
      head.getWorldPosition(veil.mesh.position)
      return there !== undefined
    },
  }

  function readHead(): void {
    origin.updateMatrixWorld()
    local.copy(origin.matrixWorld).invert().multiply(head.matrixWorld).decompose(headAt, headTurn, scale)
  }

  function yawInOrigin(): number {
    ahead.set(0, 0, -1).applyQuaternion(headTurn)
    return Math.atan2(-ahead.x, -ahead.z)
  }

  function yawInRoom(): number {
    readHead()
    return yawInOrigin() + origin.rotation.y
  }

  /** Moves the origin so that the head comes to a point of the floor, looking along a yaw. */
  function stand([x, z]: FloorPoint, yaw: number): void {
    readHead()
    const turn = yaw - yawInOrigin()
    const cos = Math.cos(turn)
    const sin = Math.sin(turn)
    const { seated, heightOffset } = settings.getState()
    const lift = seated ? EYE_HEIGHT - headAt.y : 0
    origin.rotation.y = turn
    origin.position.set(
      x - headAt.x * cos - headAt.z * sin,
      lift + heightOffset,
      z + headAt.x * sin - headAt.z * cos,
    )
    origin.updateMatrixWorld()
  }
}
