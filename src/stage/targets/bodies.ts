import { Quaternion, Vector3 } from 'three'
import type { Site } from '#scenario'
import type { Cast } from '../people/cast.ts'
import { isResting } from '../people/stance.ts'
import type { Props } from '../things/props.ts'
import type { PointedAt } from './targets.ts'

/** The box that a target fills in the room. */
export interface TargetBody {
  middle: Vector3
  turn: Quaternion
  size: Vector3
  /** Where a label hangs: not over a face. */
  anchor: Vector3
}

/** Shoulders and chest: a wider box would catch what is pointed at beside them. */
const PERSON = new Vector3(0.48, 0, 0.34)
const SPOT = new Vector3(0.7, 0.05, 0.7)
/** Metres from the eyes down to the chest, of who stands and of who sits or lies back. */
const STANDING = 0.45
const LYING = 0.25
/** Small things can be hit a little beside them. */
const SMALLEST = new Vector3(0.14, 0.14, 0.14)

/** A body to be filled by `bodyOf`. */
export function emptyBody(): TargetBody {
  return { middle: new Vector3(), turn: new Quaternion(), size: new Vector3(), anchor: new Vector3() }
}

/** Fills in where a target is now; answers false if it is not in the room. Allocates nothing. */
export function bodyOf(target: PointedAt, cast: Cast, props: Props, site: Site, out: TargetBody): boolean {
  if (target.kind === 'person') {
    const actor = cast.actors.get(target.name)
    if (!actor?.root.visible) return false
    const height = actor.eyes.y + 0.12
    out.middle.copy(actor.root.position).y = height / 2
    out.turn.copy(actor.root.quaternion)
    out.size.copy(PERSON).y = height
    out.anchor.copy(out.middle).lerp(actor.eyes, 0.5).y =
      actor.eyes.y - (isResting(actor.doing) ? LYING : STANDING)
    return true
  }
  if (target.kind === 'spot') {
    const spot = site.spots[target.name]
    if (!spot) return false
    out.middle.fromArray(spot.position).y = SPOT.y / 2
    out.turn.identity()
    out.size.copy(SPOT)
    out.anchor.copy(out.middle)
    return true
  }
  const prop = props.all.get(target.name)
  if (!prop?.isThere()) return false
  out.middle.copy(prop.middle)
  out.turn.copy(prop.root.quaternion)
  out.size.copy(prop.size).max(SMALLEST)
  out.anchor.copy(prop.middle)
  return true
}
