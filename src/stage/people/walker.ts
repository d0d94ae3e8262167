import { MathUtils, type Object3D } from 'three'
import type { FloorPoint } from '../floor/polygon.ts'

const SPEED = 1.15
const TURN = 6

/** Takes somebody along a route and turns them at its end. */
export interface Walker {
  /** Sets out along a route (corners, the end last); `facing` is how they stand afterwards. */
  follow(route: readonly FloorPoint[], facing: number): void
  /** Puts them somewhere at once. */
  stand(at: FloorPoint, facing: number): void
  /** Turns on the spot. */
  face(yaw: number): void
  /** Seconds until arrival. */
  remaining(): number
  isWalking(): boolean
  /** Moves on; answers whether anything moved. Allocates nothing. */
  update(seconds: number): boolean
}

/** A walker for an object whose front is +z; yaws are those of the site file (0 looks along -z). */
export function createWalker(object: Object3D): Walker {
  let route: readonly FloorPoint[] = []
  let corner = 0
  let yaw = 0
  return {
    follow(next, facing) {
      route = next
      corner = 0
      yaw = facing + Math.PI
    },
    stand([x, z], facing) {
      route = []
      corner = 0
      yaw = facing + Math.PI
      object.position.set(x, 0, z)
      object.rotation.y = yaw
    },
    face(to) {
      yaw = to + Math.PI
    },
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
    update(seconds) {
      const next = route[corner]
      let wanted = yaw
      let moved = false
      if (next) {
        const dx = next[0] - object.position.x
        const dz = next[1] - object.position.z
        const distance = Math.hypot(dx, dz)
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
      const turn = shortestTurn(object.rotation.y, wanted)
      if (Math.abs(turn) < 0.001) return moved
      object.rotation.y += turn * (1 - Math.exp(-TURN * seconds))
      return true
    },
  }
}

/** The turn from one yaw to another by the shorter way, -π to π. */
export function shortestTurn(from: number, to: number): number {
  return MathUtils.euclideanModulo(to - from + Math.PI, Math.PI * 2) - Math.PI
}
