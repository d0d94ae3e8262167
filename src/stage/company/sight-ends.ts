import { Ray, Vector3 } from 'three'
import { MOST_MEMBERS, type Slot } from '#class'
import { emptyBody, type TargetBody } from '../targets/bodies.ts'
import { enters } from '../targets/pick.ts'
import type { PointedAt } from '../targets/targets.ts'
import type { World } from '../world.ts'
import { POSE, type Poses } from './poses.ts'
import { createRoomCells, type RoomCells } from './room-cells.ts'

/** Looks that are followed to where they end in one frame, and triangles of the room that are learnt in one. */
export const LOOKS_PER_FRAME = 8
const TRIANGLES_PER_FRAME = 3000
/** Metres that a look reaches until it is known where it ends. */
const UNKNOWN = 3
/** Nobody looks at a body that they stand in. */
const OWN_BODY = 0.2

const ray = new Ray()
const end = new Vector3()

/** Where looks meet the room, its people and things. Live only: one number for each member, and nothing of it is kept. */
export interface SightEnds {
  /** Begins a frame. */
  begin(): void
  /**
   * Puts `out` where a member's look ends.
   * @param middle of the spot that looks are counted from
   */
  of(slot: Slot, middle: readonly [number, number, number], out: Vector3): void
  /** Whether it became known in this frame where a look ends. */
  hasLearnt(): boolean
}

/** Where the looks of these poses end in a world; it learns the room's shape when it is first asked. */
export function createSightEnds(world: World, { now, moved }: Poses): SightEnds {
  const reach = new Float64Array(MOST_MEMBERS).fill(UNKNOWN)
  const bodies: TargetBody[] = []
  const targets: PointedAt[] = []
  let cells: RoomCells | undefined
  let isLearnt = false
  let left = 0
  let present = 0
  return {
    begin() {
      left = LOOKS_PER_FRAME
      present = 0
    },
    of(slot, middle, out) {
      const at = slot * POSE
      const nod = now[at + 4]!
      const yaw = now[at + 3]!
      ray.origin.set(middle[0] + now[at]!, middle[1] + now[at + 1]!, middle[2] + now[at + 2]!)
      ray.direction.set(-Math.sin(yaw) * Math.cos(nod), Math.sin(nod), -Math.cos(yaw) * Math.cos(nod))
      if (moved[slot] === 1 && left > 0) {
        learn()
        if (isLearnt) {
          left--
          moved[slot] = 0
          measure(slot)
        }
      }
      out.copy(ray.direction).multiplyScalar(reach[slot]!).add(ray.origin)
    },
    hasLearnt: () => isLearnt && left < LOOKS_PER_FRAME,
  }

  /** A piece of the room's shape a frame, so that none is late for it. */
  function learn(): void {
    if (isLearnt || left < LOOKS_PER_FRAME) return
    cells ??= createRoomCells(world.room, world.site)
    isLearnt = cells.fill(TRIANGLES_PER_FRAME)
    if (!isLearnt) left = 0
  }

  function measure(slot: Slot): void {
    if (!cells) return
    if (present === 0) gather()
    cells.meet(ray, end)
    reach[slot] = end.distanceTo(ray.origin)
    for (let i = 0; i < present; i++) {
      const far = enters(ray, bodies[i]!)
      if (far > OWN_BODY && far < reach[slot]) reach[slot] = far
    }
  }

  /** Where people and things are in this frame. */
  function gather(): void {
    if (targets.length !== world.cast.actors.size + world.props.all.size) {
      targets.length = 0
      for (const name of world.cast.actors.keys()) targets.push({ kind: 'person', name })
      for (const name of world.props.all.keys()) targets.push({ kind: 'thing', name })
    }
    for (let i = 0; i < targets.length; i++) {
      if (present === bodies.length) bodies.push(emptyBody())
      if (world.bodyOf(targets[i]!, bodies[present]!)) present++
    }
  }
}
