import { Box3, Group, Matrix4, Quaternion, Vector3, type Mesh, type Object3D } from 'three'
import type { Site, ThingOnStage } from '#scenario'
import type { Batch } from '../batch/batch.ts'
import type { ContactShadows } from '../light/contact-shadows.ts'
import { followLight, PROBE_FLOATS } from '../light/probes.ts'
import { nameInFile } from '../load/model.ts'
import type { Held } from '../people/hands.ts'
import type { Tick } from '../tick.ts'
import { createBody } from './body.ts'
import { arc, easeInOut } from './ease.ts'

const GLIDE_SECONDS = 0.45
/** A thing is carried in two hands when it is this wide, and this high or deep; metres. */
const WIDE = 0.33
const THICK = 0.22
/** What is held so near its top, as a share of its height, hangs from one hand or stands below it. */
const BY_THE_TOP = 0.6

const UP = new Vector3(0, 1, 0)
const toPosition = new Vector3()
const offset = new Vector3()
const toTurn = new Quaternion()
const unused = new Vector3()
const part = new Box3()
const inside = new Matrix4()

/** A thing on stage, with or without a body of its own in `things.glb`. */
export interface Prop extends Held {
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
  const from = new Vector3()
  const to = new Vector3()
  const isWide =
    size.x > WIDE &&
    Math.max(size.y, size.z) > THICK &&
    gripped.y < size.y * BY_THE_TOP &&
    given !== undefined
  const box = new Box3(new Vector3(-size.x / 2, 0, -size.z / 2), new Vector3(size.x / 2, size.y, size.z / 2))
  const extent = box.clone()
  /** The middle of its underside, where two hands carry it. */
  const foot = new Vector3()
  let isCarried = false
  /** Where the hand was when the thing last moved with it. */
  const handWas = new Matrix4()
  const light = followLight(site.probes, probe)

  return {
    id,
    root,
    size,
    middle,
    get holder() {
      return hand
    },
    isWide,
    extent,
    gripped,
    from,
    to,
    isThere: () => !isAway,
    isHeld: () => hand !== undefined,
    isGliding: () => now.gliding < 1 - Number.EPSILON,
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
      isCarried = isWide && hand !== undefined && thing.at !== 'hand'
      if (isCarried) measure()
      handWas.elements[0] = NaN
      if (place) {
        rest.fromArray(place.position)
        restTurn.setFromAxisAngle(UP, place.yaw)
        isHanging = place.hangs === true
      }
      if (!moved && wasAway === isAway) return
      start.copy(root.position)
      startTurn.copy(root.quaternion)
      from.copy(gripped).applyQuaternion(startTurn).add(start)
      now.gliding = atOnce || wasAway || isAway ? 1 - Number.EPSILON : 0
    },
    update(tick) {
      if (isAway) {
        if (shadow >= 0 && now.gliding < 1) shadows.hide(shadow)
        now.gliding = 1
        return
      }
      const isThere = now.gliding >= 1
      if (!hand && isThere) return
      now.gliding = Math.min(1, now.gliding + tick.seconds / GLIDE_SECONDS)
      toPosition.copy(rest)
      toTurn.copy(restTurn)
      if (hand) {
        hand.updateWorldMatrix(true, false)
        // Between two beats a hand is still, and the picture may be too.
        if (isThere && handWas.equals(hand.matrixWorld)) return
        handWas.copy(hand.matrixWorld).decompose(toPosition, toTurn, unused)
        toPosition.sub(offset.copy(isCarried ? foot : gripped).applyQuaternion(toTurn))
      }
      to.copy(gripped).applyQuaternion(toTurn).add(toPosition)
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

  /** Finds out what it fills as it looks now: the box of the site's file is there to be hit, and larger. */
  function measure(): void {
    extent.makeEmpty()
    root.updateWorldMatrix(true, true)
    inside.copy(root.matrixWorld).invert()
    root.traverseVisible((object) => {
      const { geometry } = object as Partial<Mesh>
      if (!geometry) return
      if (!geometry.boundingBox) geometry.computeBoundingBox()
      part.copy(geometry.boundingBox!).applyMatrix4(object.matrixWorld).applyMatrix4(inside)
      extent.union(part)
    })
    // What has no body, or could not be loaded, fills the box at least.
    if (extent.isEmpty()) extent.copy(box)
    extent.getCenter(foot).y = extent.min.y
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
