import { MathUtils, type Object3D } from 'three'
import type { FloorPoint } from '../floor/polygon.ts'
import type { Stance } from './stance.ts'
import type { Tick } from '../tick.ts'

/** Metres that somebody walks in a second. */
export const SPEED = 1.15
const TURN = 6
/** A turn on the spot: how eagerly it is made up, how soon its speed is reached, and that speed in radians a second. */
const STEPPING = { eager: 5, soon: 14, fastest: 2.6 }

/** Takes somebody along a route and turns them at its end. */
export interface Walker {
  /** How they stand at their spot; `facing` may be set, for a while. */
  stance: Stance
  /** Sets out along a route (corners, the end last); `facing` is how they stand afterwards. */
  follow(route: readonly FloorPoint[], facing: number): void
  /** Puts them somewhere at once. */
  stand(at: FloorPoint, facing: number): void
  /** Has them stand differently at their spot, for good. */
  settle(facing: number): void
  /** How fast they turn on the spot, 0 (not at all) to 1. */
  stepping(): number
  /** Seconds until arrival. */
  remaining(): number
  isWalking(): boolean
  /** Moves on; answers whether anything moved. Allocates nothing. */
  update(tick: Tick): boolean
}

/** A walker for an object whose front is +z; yaws are those of the site file (0 looks along -z). */
export function createWalker(object: Object3D): Walker {
  let route: readonly FloorPoint[] = []
  let corner = 0
  // Fields, not variables: see gaze.ts.
  const stance = { home: 0.1, facing: 0.1 }
  const now = { speed: 0.1, reached: 0.1 }
  stop(0)
  return {
    stance,
    follow(next, facing) {
      stop(facing)
      route = next
    },
    stand([x, z], facing) {
      stop(facing)
      object.position.set(x, 0, z)
      object.rotation.y = facing + Math.PI
    },
    settle(facing) {
      if (facing !== stance.home) stance.home = stance.facing = facing
    },
    stepping: () => (corner < route.length ? 0 : Math.min(1, Math.abs(now.speed) / STEPPING.fastest)),
    remaining() {
      let length = 0
      let x = object.position.x
      let z = object.position.z
      for (let i = corner; i < route.length; i++) {
        length += Math.hypot(route[i]![0] - x, route[i]![1] - z)
        x = route[i]![0]
        z = route[i]![1]
      }
      return length / SPEED
    },
    isWalking: () => corner < route.length,
    update(tick) {
      const next = route[corner]
      if (!next && now.reached === stance.facing) return false
      const { seconds } = tick
      let wanted = stance.facing + Math.PI
      let moved = false
      if (next) {
        const dx = next[0] - object.position.x
        const dz = next[1] - object.position.z
        const distance = Math.sqrt(dx * dx + dz * dz)
        const stride = SPEED * seconds
        if (distance <= stride) {
          object.position.x = next[0]
          object.position.z = next[1]
          corner++
        } else {
          object.position.x += (dx / distance) * stride
          object.position.z += (dz / distance) * stride
          wanted = Math.atan2(dx, dz)
        }
        moved = true
      }
      const turn = Math.atan2(Math.sin(wanted - object.rotation.y), Math.cos(wanted - object.rotation.y))
      if (next) now.speed = 0
      else if (Math.abs(turn) < 0.001) {
        now.speed = 0
        now.reached = stance.facing
        return moved
      }
      object.rotation.y += next ? turn * (1 - Math.exp(-TURN * seconds)) : onTheSpot(turn, seconds)
      return true
    },
  }

  function stop(facing: number): void {
    route = []
    corner = 0
    stance.home = facing
    stance.facing = facing
    now.speed = 0
    now.reached = NaN
  }

  /** Sets off softly, steps round at a steady speed, and never beyond what is left. */
  function onTheSpot(left: number, seconds: number): number {
    const { eager, soon, fastest } = STEPPING
    now.speed = MathUtils.damp(now.speed, MathUtils.clamp(left * eager, -fastest, fastest), soon, seconds)
    const most = Math.abs(left)
    return MathUtils.clamp(now.speed * seconds, -most, most)
  }
}

/** The turn from one yaw to another by the shorter way, -π to π. */
export function shortestTurn(from: number, to: number): number {
  return MathUtils.euclideanModulo(to - from + Math.PI, Math.PI * 2) - Math.PI
}
