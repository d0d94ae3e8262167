import { Group, SkinnedMesh, Vector3, type AnimationClip, type Bone, type Object3D } from 'three'
import type { PersonOnStage, Site } from '#scenario'
import type { Batch } from '../batch/batch.ts'
import type { FloorPoint } from '../floor/polygon.ts'
import type { ContactShadows } from '../light/contact-shadows.ts'
import { followLight, PROBE_FLOATS } from '../light/probes.ts'
import { meshesOf } from '../load/model.ts'
import type { Tick } from '../tick.ts'
import { createBody } from './body.ts'
import { createFace, type Face } from './face.ts'
import { makeFarLook, type Crowd, type FarLook } from './far.ts'
import { createGaze, gazeBones } from './gaze.ts'
import { createHands, type Hands } from './hands.ts'
import { createMotion } from './motion.ts'
import { isResting, mayTurn, turnTowards } from './stance.ts'
import { createWalker, SPEED, type Walker } from './walker.ts'

const USUAL_VOICE = 165
/** Who is out of view moves this seldom: nobody sees it, but they must not be far behind when somebody does. */
const UNSEEN_SECONDS = 0.2
/** Metres within which the work of hands is seen in every detail: little more than an arm's length. */
const NEAR_WORK = 1.2
const GESTURE_LOOK_SECONDS = 2.5
/** Gestures that leave the hands alone. */
const OF_THE_HEAD: ReadonlySet<string> = new Set(['nod', 'shakeHead'])
/** Height at which the light of a person is measured, and width of the dark under them. */
const CHEST = 1.2
const FEET = new Vector3(0.62, 1, 0.62)
/** Metres a second for which `walk` is made on a person as tall as the model, see kit/people/grips.ts. */
const CLIP_SPEED = 1

/** A person on stage: body, face, gaze and walk. */
export interface Actor {
  id: string
  root: Object3D
  /** Where the eyes are; kept up to date. */
  eyes: Vector3
  /** What they hold, and how. */
  hands: Hands
  /** Basic pitch of the voice in hertz. */
  voice: number
  walker: Walker
  face: Face
  doing: PersonOnStage['doing']
  /** What they look at while nothing special happens; undefined leaves the eyes to their work. */
  looksAt: Vector3 | undefined
  gesture(name: string): void
  /** Looks at something for a while, then back; turns the body too where head and eyes do not reach. */
  glance(at: Vector3, seconds?: number): void
  /** Forgets what they glance at: they set out. */
  release(): void
  /** Prepares to be drawn with fewer triangles when far away; before that, all are drawn. */
  prepareFar(): Promise<void>
  /** Moves on, seen from somewhere, among others. Allocates nothing. */
  update(tick: Tick, seenFrom: Vector3, crowd: Crowd): void
}

/** Makes an actor from a person's model (used up by this) and the clips it moves by. */
export function createActor(
  id: string,
  model: Object3D,
  clips: readonly AnimationClip[],
  probes: Site['probes'],
  shadows: ContactShadows,
  batch: Batch,
): Actor {
  const root = new Group()
  root.add(model)
  const bones = new Map<string, Bone>()
  model.traverse((object) => {
    if (!(object as Bone).isBone) return
    bones.set(object.name, object as Bone)
    // One that keeps no angles: nobody asks for them, and three would work them out anew with every turn.
    Object.defineProperty(object, 'quaternion', { value: object.quaternion.clone() })
  })
  const meshes = meshesOf(model)
  const probe = new Float32Array(PROBE_FLOATS)
  const now = { glanceLeft: 0.1 }
  /** Time that has passed since they were last seen to, and since the body last moved. */
  const passed: Tick = { seconds: 0.1 }
  const still: Tick = { seconds: 0.1 }
  const body = createBody(
    root,
    meshes.filter((mesh) => mesh instanceof SkinnedMesh),
    batch,
  )
  const gaze = createGaze(gazeBones(root, bones))
  const size = (bones.get('hips') ?? model).getWorldScale(new Vector3()).y
  // Feet that go faster or slower than the floor below them would slide.
  const motion = createMotion(model, clips, SPEED / (CLIP_SPEED * size))
  const hands = createHands(root, bones, size)
  const face = createFace(meshes)
  const walker = createWalker(root)
  const spot = shadows.claim()
  const sight = bones.get('leftEye') ?? bones.get('head')
  const eyeHeight = sight?.getWorldPosition(new Vector3()).y ?? 1.55
  const chest = new Vector3()
  const light = followLight(probes, probe)
  let lit = false
  let isAtEase = false
  let wasThere = false
  let far: FarLook | undefined
  let glanceTarget: Vector3 | undefined
  const actor: Actor = {
    id,
    root,
    eyes: new Vector3(0, eyeHeight, 0),
    hands,
    voice: voiceOf(meshes),
    walker,
    face,
    doing: 'idle',
    looksAt: undefined,
    gesture(name) {
      motion.gesture(name)
      const clip = OF_THE_HEAD.has(name) ? undefined : clips.find((one) => one.name === name)
      if (clip) hands.leave(clip.duration)
    },
    glance(at, seconds = GESTURE_LOOK_SECONDS) {
      now.glanceLeft = at === glanceTarget ? Math.max(now.glanceLeft, seconds) : seconds
      glanceTarget = at
    },
    release() {
      now.glanceLeft = 0
    },
    async prepareFar() {
      far ??= await makeFarLook(body.parts)
    },
    update(tick, seenFrom, crowd) {
      passed.seconds += tick.seconds
      if (isAtEase && !crowd.isBeat) return
      now.glanceLeft -= passed.seconds
      const target = now.glanceLeft > 0 ? glanceTarget : actor.looksAt
      const walking = walker.isWalking()
      const loop = walking ? 'walk' : face.isSpeaking() && actor.doing === 'idle' ? 'talk' : actor.doing
      motion.loop(loop)
      if (!walking) {
        if (target && mayTurn(actor.doing)) turnTowards(walker.stance, root.position, target)
        else walker.stance.facing = walker.stance.home
      }
      motion.step(walker.stepping())
      isAtEase = !walker.update(passed)
      if (!isAtEase || !lit || wasThere !== root.visible) {
        lit = true
        wasThere = root.visible
        chest.copy(root.position).y = CHEST
        if (light(chest)) body.light(probe)
        if (root.visible) shadows.place(spot, root.position, FEET)
        else shadows.hide(spot)
      }
      if (!walking && sight && isResting(actor.doing)) sight.getWorldPosition(actor.eyes)
      else actor.eyes.copy(root.position).y = eyeHeight
      body.stand(root.visible)
      if (root.visible) still.seconds += passed.seconds
      passed.seconds = 0
      if (!root.visible) return
      far?.see(actor.eyes.distanceTo(seenFrom), crowd)
      const isSeen = body.isSeen()
      if (!isSeen && still.seconds < UNSEEN_SECONDS) return
      motion.update(still)
      face.update(still)
      gaze.update(still, walking ? undefined : target)
      hands.update(still, loop)
      body.pose()
      still.seconds = 0
      if (!isSeen) return
      const isNear = actor.eyes.distanceToSquared(seenFrom) < NEAR_WORK * NEAR_WORK
      if (face.isSpeaking() || hands.isMoving() || !motion.isCalm(isNear)) isAtEase = false
    },
  }
  return actor
}

/** What the person's file says of the voice; something in the middle where it says nothing. */
function voiceOf(meshes: readonly Object3D[]): number {
  const pitch: unknown = meshes[0]?.userData['voice']
  return typeof pitch === 'number' ? pitch : USUAL_VOICE
}

/** The floor under an actor. */
export function floorOf(actor: Actor): FloorPoint {
  return [actor.root.position.x, actor.root.position.z]
}
