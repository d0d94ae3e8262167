import { MathUtils, Object3D, PerspectiveCamera } from 'three'
import { isOpen, type FloorGrid } from '../floor/grid.ts'
import type { FloorPoint } from '../floor/polygon.ts'
import { shortestTurn } from '../people/walker.ts'
import type { Tick } from '../tick.ts'

/** Height of a standing learner's eyes. */
export const EYE_HEIGHT = 1.6

const WALK_SPEED = 2
const MAX_PITCH = 1.25
/** How far above the middle of a narrow screen its view is centred, as a part of its height. */
const MOST_LIFT = 0.14
/** Where a thing in hand is seen: right, below and before the eyes. */
const HAND = { x: 0.27, y: -0.19, z: -0.6 }

/** The learner's eyes on screen, and the hand below them. Moves only by what the learner does. */
export interface Rig {
  camera: PerspectiveCamera
  /** Holds what is in hand; lies in the camera's frame. */
  hand: Object3D
  yaw: number
  pitch: number
  /** Steps forward and to the right, -1 to 1, while a key is held. */
  push: { forward: number; right: number }
  /** Turns per second, -1 to 1, while a key is held. */
  turning: { yaw: number; pitch: number }
  turn(yaw: number, pitch: number): void
  /** Walks along a route and then, if asked to, turns. */
  walk(route: readonly FloorPoint[], then?: { yaw: number; pitch: number }): void
  /** Stands somewhere at once. */
  stand(at: FloorPoint, yaw: number, pitch?: number): void
  lookTo(yaw: number, pitch: number): void
  /** Looks there at once; not counted as the learner's own move. */
  aimAt(yaw: number, pitch: number): void
  /** On a walk, or turning to where it led. */
  isMoving(): boolean
  /** How often the learner has turned or stepped by hand; only grows. */
  ownMoves(): number
  /** Radians from the middle of the view to its side. */
  halfWidth(): number
  /** Fits the view to a screen of this shape. */
  resize(width: number, height: number): void
  /** Moves on; answers whether the view has changed. Allocates nothing. */
  update(tick: Tick): boolean
}

/** The learner's eyes over a floor. */
export function createRig(grid: FloorGrid): Rig {
  const camera = new PerspectiveCamera(60, 1, 0.05, 60)
  camera.rotation.order = 'YXZ'
  const hand = new Object3D()
  hand.position.set(HAND.x, HAND.y, HAND.z)
  camera.add(hand)
  let route: readonly FloorPoint[] = []
  let corner = 0
  let goal: { yaw: number; pitch: number } | undefined
  let changed = true
  let moves = 0
  const turned: [number, number, number] = [0.1, 0.1, 0]
  const rig: Rig = {
    camera,
    hand,
    yaw: 0,
    pitch: 0,
    push: { forward: 0, right: 0 },
    turning: { yaw: 0, pitch: 0 },
    turn(yaw, pitch) {
      moves++
      goal = undefined
      rig.yaw += yaw
      rig.pitch += pitch
      aim()
    },
    walk(next, then) {
      route = next
      corner = 0
      goal = then
    },
    stand([x, z], yaw, pitch = -0.08) {
      route = []
      goal = undefined
      camera.position.set(x, EYE_HEIGHT, z)
      rig.yaw = yaw
      rig.pitch = pitch
      aim()
    },
    lookTo(yaw, pitch) {
      goal = { yaw, pitch }
    },
    aimAt(yaw, pitch) {
      rig.yaw = yaw
      rig.pitch = pitch
      aim()
    },
    isMoving: () => corner < route.length || goal !== undefined,
    ownMoves: () => moves,
    halfWidth: () => Math.atan(Math.tan(MathUtils.degToRad(camera.fov) / 2) * camera.aspect),
    resize(width, height) {
      camera.aspect = width / height
      // A tall screen keeps at least this much of the room from left to right.
      const across = 2 * Math.atan(Math.tan(MathUtils.degToRad(29)) / camera.aspect)
      camera.fov = MathUtils.clamp(MathUtils.radToDeg(across), 55, 82)
      // On a tall screen captions and answers take the lower part: what is looked at stands above its middle.
      const lift = MathUtils.mapLinear(MathUtils.clamp(camera.aspect, 0.5, 0.9), 0.5, 0.9, MOST_LIFT, 0)
      camera.setViewOffset(width, height, 0, height * lift, width, height)
      changed = true
    },
    update({ seconds }) {
      if (rig.turning.yaw !== 0 || rig.turning.pitch !== 0) {
        moves++
        goal = undefined
        rig.yaw += rig.turning.yaw * 1.6 * seconds
        rig.pitch += rig.turning.pitch * 1.1 * seconds
        aim()
      }
      if (rig.push.forward !== 0 || rig.push.right !== 0) {
        moves++
        route = []
        goal = undefined
        const stride = WALK_SPEED * seconds
        const ahead = rig.push.forward * stride
        const aside = rig.push.right * stride
        slide(
          -Math.sin(rig.yaw) * ahead + Math.cos(rig.yaw) * aside,
          -Math.cos(rig.yaw) * ahead - Math.sin(rig.yaw) * aside,
        )
      }
      if (corner < route.length) follow(WALK_SPEED * seconds)
      else if (goal) settle(goal, seconds)
      const answer = changed
      changed = false
      return answer
    },
  }
  return rig

  function aim(): void {
    rig.pitch = MathUtils.clamp(rig.pitch, -MAX_PITCH, MAX_PITCH)
    turned[0] = rig.pitch
    turned[1] = rig.yaw
    camera.rotation.fromArray(turned)
    camera.updateMatrixWorld()
    changed = true
  }

  /** Steps as far as the floor allows, along a wall if need be. */
  function slide(dx: number, dz: number): void {
    const { position } = camera
    const wasOpen = isOpen(grid, position.x, position.z)
    if (!wasOpen || isOpen(grid, position.x + dx, position.z)) position.x += dx
    if (!wasOpen || isOpen(grid, position.x, position.z + dz)) position.z += dz
    camera.updateMatrixWorld()
    changed = true
  }

  function follow(stride: number): void {
    const { position } = camera
    const next = route[corner]!
    const dx = next[0] - position.x
    const dz = next[1] - position.z
    const distance = Math.hypot(dx, dz)
    const share = distance <= stride ? 1 : stride / distance
    position.x += dx * share
    position.z += dz * share
    if (share === 1) corner++
    camera.updateMatrixWorld()
    changed = true
  }

  function settle(to: { yaw: number; pitch: number }, seconds: number): void {
    const turn = shortestTurn(rig.yaw, to.yaw)
    const tilt = to.pitch - rig.pitch
    const share = 1 - Math.exp(-7 * seconds)
    rig.yaw += turn * share
    rig.pitch += tilt * share
    aim()
    if (Math.abs(turn) + Math.abs(tilt) < 0.01) goal = undefined
  }
}
