import { Group, Matrix4, Quaternion, Vector3, type Object3D } from 'three'
import type { Site, ThingOnStage } from '#scenario'
import type { Batch } from '../batch/batch.ts'
import type { ContactShadows } from '../light/contact-shadows.ts'
import { followLight, PROBE_FLOATS } from '../light/probes.ts'
import { nameInFile } from '../load/model.ts'
import type { Tick } from '../tick.ts'
import { createBody } from './body.ts'
import { arc, easeInOut } from './ease.ts'

const GLIDE_SECONDS = 0.45

const UP = new Vector3(0, 1, 0)
const toPosition = new Vector3()
const offset = new Vector3()
const toTurn = new Quaternion()
const holder = new Matrix4()
const unused = new Vector3()

/** A thing on stage, with or without a body of its own in `things.glb`. */
export interface Prop {
  id: string
  root: Group
  size: Vector3
  /** The middle of the thing now; kept up to date. */
  middle: Vector3
  /** Whether it is in the room at all. */
  isThere(): boolean
  isHeld(): boolean
  /**
   * Puts it where the stage says, gliding unless `atOnce`. `hand` is what holds it when it is in hand or with
   * a person; its frame is read anew every frame.
   */
  show(thing: ThingOnStage, hand: Object3D | undefined, atOnce: boolean): void
  /** Follows the hand or the glide. Allocates nothing. */
  update(tick: Tick): void
}

/** Makes a thing of the site; `body` is its node of `things.glb`, used up by this. */
export function createProp(
  id: string,
  site: Site,
  body: Object3D | undefined,
  shadows: ContactShadows,
  batch: Batch,
): Prop {
  const { home, size: measured, grip: given } = site.things[id]!
  const size = new Vector3(...measured)
  const gripped = new Vector3(...(given ?? [0, size.y / 2, 0]))
  const root = new Group()
  const probe = new Float32Array(PROBE_FLOATS)
  const looks = body ? looksOf(body) : new Map<string, Object3D>()
  if (body) root.add(body.removeFromParent())
  const drawn = createBody(root, batch)
  const shade = new Vector3(size.x * 1.25, 1, size.z * 1.25)
  const shadow = body ? shadows.claim() : -1
  const start = new Vector3()
  const startTurn = new Quaternion()
  const rest = new Vector3()
  const restTurn = new Quaternion()
  let isAway = false
  let isHanging = false
  let hand: Object3D | undefined
  const now = { gliding: 1.1 }
  const middle = new Vector3()
  const half = new Vector3(0, size.y / 2, 0)
  const light = followLight(site.probes, probe)

  return {
    id,
    root,
    size,
    middle,
    isThere: () => !isAway,
    isHeld: () => hand !== undefined,
    show(thing, holding, atOnce) {
      for (const [look, object] of looks) object.visible = look === (thing.look ?? looks.keys().next().value)
      const place = site.places[thing.at === 'home' ? home : thing.at]
      const wasAway = isAway
      const moved =
        holding !== hand || (place !== undefined && rest.distanceTo(offset.fromArray(place.position)) > 0.001)
      isAway = thing.at === 'away' || (holding === undefined && place === undefined)
      root.visible = !isAway
      drawn.show()
      hand = isAway ? undefined : holding
      if (place) {
        rest.fromArray(place.position)
        restTurn.setFromAxisAngle(UP, place.yaw)
        isHanging = place.hangs === true
      }
      if (!moved && wasAway === isAway) return
      start.copy(root.position)
      startTurn.copy(root.quaternion)
      now.gliding = atOnce || wasAway || isAway ? 1 - Number.EPSILON : 0
    },
    update(tick) {
      if (isAway) {
        if (shadow >= 0 && now.gliding < 1) shadows.hide(shadow)
        now.gliding = 1
        return
      }
      if (!hand && now.gliding >= 1) return
      now.gliding = Math.min(1, now.gliding + tick.seconds / GLIDE_SECONDS)
      toPosition.copy(rest)
      toTurn.copy(restTurn)
      if (hand) {
        hand.updateWorldMatrix(true, false)
        holder.copy(hand.matrixWorld).decompose(toPosition, toTurn, unused)
        toPosition.sub(offset.copy(gripped).applyQuaternion(toTurn))
      }
      if (now.gliding < 1) {
        const t = easeInOut(now.gliding)
        root.position.lerpVectors(start, toPosition, t)
        root.position.y += arc(now.gliding) * 0.12
        root.quaternion.slerpQuaternions(startTurn, toTurn, t)
      } else {
        root.position.copy(toPosition)
        root.quaternion.copy(toTurn)
      }
      middle.copy(half).applyQuaternion(root.quaternion).add(root.position)
      drawn.stand()
      const isResting = !hand && now.gliding >= 1
      const isLitAnew = light(middle)
      if (isLitAnew) drawn.light(probe)
      if ((!isLitAnew && !isResting) || shadow < 0) return
      if (isResting && !isHanging) shadows.place(shadow, root.position, shade)
      else shadows.hide(shadow)
    },
  }
}

/** Stands a body at the root of its thing; answers its looks by name. */
function looksOf(body: Object3D): Map<string, Object3D> {
  body.position.set(0, 0, 0)
  body.quaternion.identity()
  const prefix = `${nameInFile(body)}.`
  const looks = new Map<string, Object3D>()
  for (const child of body.children) {
    const name = nameInFile(child)
    if (name.startsWith(prefix)) looks.set(name.slice(prefix.length), child)
  }
  return looks
}
