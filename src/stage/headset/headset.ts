import type { XRStore } from '@react-three/xr'
import { Color, Object3D, Vector3, type Camera, type Group } from 'three'
import { makeT, settings, type Session } from '#session'
import { isOpen } from '../floor/grid.ts'
import type { OpenStage } from '../open-stage.ts'
import { emptyBody } from '../targets/bodies.ts'
import type { Target } from '../targets/targets.ts'
import type { Tick } from '../tick.ts'
import { createBoard } from './board.ts'
import { createCaptionArrows } from './caption-arrows.ts'
import { createCommands, type HeadsetExits } from './commands.ts'
import { createFloor } from './floor.ts'
import { createHands } from './hands.ts'
import { createHitBoxes } from './hit-boxes.ts'
import { createScanner } from './scanner.ts'
import { sheetsFor } from './sheets.ts'
import { createTraveller } from './traveller.ts'
import { createVeil } from './veil.ts'

/** What surrounds the wearer during a break. */
const CALM = new Color(0xb9c7bd)
/** Frames until the device has said where the head is. */
const ARRIVAL_FRAMES = 3
const LONGEST_STEP = 0.25

/** The stage as the wearer of a headset plays it. */
export interface Headset {
  /** A session has begun: comes to where the learner stands on screen. */
  begin(): void
  /** The session is over: back to the screen. */
  end(): void
  /** One frame. Allocates nothing unless something has changed. */
  frame(seconds: number): void
  /** Turns by a step: 1 left, -1 right. */
  turn(direction: 1 | -1): void
  /** A press of a one-button switch, of whatever kind. */
  press(): void
  dispose(): void
}

/** What a headset is made of. */
export interface HeadsetParts extends HeadsetExits {
  stage: OpenStage
  session: Session
  store: XRStore
  /** Where the headset's space begins, and its eyes. */
  origin: Group
  camera: Camera
}

/** Makes a stage playable in a headset. */
export function createHeadset(parts: HeadsetParts): Headset {
  const { stage, session, origin, camera } = parts
  const { world, director, renderer, mixer } = stage
  const { ui } = director
  const scanner = createScanner()
  const chest = new Object3D()
  chest.position.set(0.16, -0.34, -0.5)
  camera.add(chest)
  const veil = createVeil()
  const traveller = createTraveller(origin, camera, veil)
  const hands = createHands(renderer, chest, world)
  const hitBoxes = createHitBoxes(world, director, pressTarget, isHolding)
  const floor = createFloor(world.site, ([x, z]) => {
    if (!scanner.isOn && isOpen(world.grid, x, z)) travel([x, z])
  })
  const board = createBoard(world, camera, traveller.yaw, (id) => {
    if (!scanner.isOn) choose(id)
  })
  const obey = createCommands({ ...parts, onExit: () => (isLeaving = true) }, { traveller, board, scanner })
  const arrows = createCaptionArrows(stage, camera)
  const framed = emptyBody()
  const tick: Tick = { seconds: 0.1 }
  const middle = new Vector3()
  let offers: readonly string[] = []
  /** The hand that holds what is held. */
  let holding: XRHandedness = 'none'
  const told = new Vector3()
  let toldYaw = NaN
  let isStale = true
  let isPresenting = false
  /** The wearer asked to go on elsewhere, rather than taking the headset off. */
  let isLeaving = false
  let arrivingIn = 0
  const stale = () => void (isStale = true)
  const offs = [
    session.store.subscribe(stale),
    ui.subscribe(stale),
    settings.subscribe(stale),
    stage.captions.shown.subscribe(stale),
  ]

  return { begin, end, frame, turn: traveller.snap, press, dispose }

  function begin(): void {
    isPresenting = true
    isLeaving = false
    arrivingIn = ARRIVAL_FRAMES
    veil.fade = 1
    stage.setPresenting(true, camera)
    origin.add(hands.group)
    world.scene.add(veil.mesh, hitBoxes.group, floor, board.group)
    holding = settings.getState().hand === 'left' ? 'left' : 'right'
    director.travel = (name) => {
      const spot = world.site.spots[name]
      if (spot) travel([spot.position[0], spot.position[2]], spot.facing)
    }
    mixer.wake()
    stale()
  }

  function end(): void {
    if (!isPresenting) return
    isPresenting = false
    director.travel = undefined
    hands.hide()
    for (const object of [veil.mesh, hitBoxes.group, floor, board.group, hands.group])
      object.removeFromParent()
    rest(false)
    const [x, z] = [world.eyes.x, world.eyes.z]
    world.rig.stand([x, z], traveller.yaw())
    ui.setState({ places: {} })
    stage.setPresenting(false)
    if (!isLeaving) session.pause()
    world.highlight.frame(undefined)
  }

  function travel(to: readonly [number, number], yaw?: number): void {
    traveller.travel(to, yaw)
  }

  function pressTarget(target: Target, pointer: unknown): void {
    if (scanner.isOn) return
    const { things } = session.store.getState().stage
    // What is held already stays where it is.
    if (!Object.values(things).some(({ at }) => at === 'hand')) holding = handOf(pointer)
    if (target.choices.length > 0) director.act(target)
    else if (target.kind === 'spot') director.travel?.(target.name)
    board.openMenu(ui.getState())
  }

  function isHolding({ kind, name }: Target, pointer: unknown): boolean {
    const isInHand = kind === 'thing' && session.store.getState().stage.things[name]?.at === 'hand'
    return isInHand && holding !== 'none' && handOf(pointer) === holding
  }

  /** Does what a panel's button or a scanned choice stands for. */
  function choose(id: string): void {
    const target = ui.getState().targets.find((one) => one.id === id)
    const affordance = session.store.getState().affordances.find(({ decision }) => decision === id)
    if (affordance) director.choose(affordance)
    else if (target) {
      director.act(target)
      board.openMenu(ui.getState())
    } else obey(id)
    stale()
  }

  function press(): void {
    const offered = scanner.offered()
    if (offered !== undefined) choose(offered)
  }

  function frame(elapsed: number): void {
    if (!isPresenting) return
    tick.seconds = Math.min(elapsed, LONGEST_STEP)
    if (arrivingIn > 0 && --arrivingIn === 0) {
      const { position } = world.rig.camera
      travel([position.x, position.z], world.rig.yaw)
    }
    if (traveller.update(tick)) board.follow()
    hands.update()
    world.handSource = hands.holderOf(holding)
    // Until the wearer stands where they are to be, people would turn to where nobody is, and then stay so.
    if (arrivingIn === 0 && !traveller.isUnderWay()) camera.getWorldPosition(world.eyes)
    stage.advance(tick)
    hitBoxes.update()
    if (arrows.update() || isStale) refresh()
    if (board.update(tick)) publish()
    tellOrigin()
    if (scanner.update(tick, offers)) offer()
    frameTarget()
  }

  function refresh(): void {
    isStale = false
    const state = session.store.getState()
    const { language, captions } = settings.getState()
    const shown = { captions: stage.captions.shown.getState(), arrows: arrows.now }
    const sheets = sheetsFor(state, ui.getState(), shown, makeT(language))
    board.show(sheets, captions.size)
    board.giveWay(ui.getState().targets)
    rest(sheets.pause.length > 0)
    offers = listOffers()
    publish()
  }

  /** Takes the room away and brings it back. */
  function rest(isResting: boolean): void {
    world.inside.visible = !isResting
    world.scene.background = isResting ? CALM : null
    hitBoxes.setEnabled(!isResting)
  }

  /** What a one-button switch goes through: the nearest question first, then what is in the room. */
  function listOffers(): string[] {
    const { pause, menu, talk, clipboard } = board.panels
    for (const panel of [pause, menu]) if (panel.mesh.visible) return [...panel.buttons()]
    const targets = ui.getState().targets.map(({ id }) => id)
    return [...new Set([...talk.buttons(), ...targets, ...clipboard.buttons()])]
  }

  function offer(): void {
    const offered = scanner.offered()
    for (const panel of Object.values(board.panels)) {
      panel.mean(panel.buttons().find((id) => id === offered))
    }
  }

  function frameTarget(): void {
    const { targets, menu, hovered } = ui.getState()
    const id = scanner.offered() ?? menu ?? hovered
    for (let i = 0; i < targets.length; i++) {
      if (targets[i]!.id === id && world.bodyOf(targets[i]!, framed)) return world.highlight.frame(framed)
    }
    world.highlight.frame(undefined)
  }

  /** Tells the page where the buttons of the panels are, for tests and for whoever watches along. */
  function publish(): void {
    const places: Record<string, string> = {}
    for (const panel of Object.values(board.panels)) {
      for (const id of panel.buttons()) {
        if (panel.middleOf(id, middle))
          places[id] = middle
            .toArray()
            .map((n) => n.toFixed(3))
            .join(',')
      }
    }
    if (JSON.stringify(places) !== JSON.stringify(ui.getState().places)) ui.setState({ places })
  }

  /**
   * Says on the page where the headset's space lies in the room, `x,y,z,yaw`, and nothing during a journey: tests
   * point at things by it.
   */
  function tellOrigin(): void {
    const { position, rotation } = origin
    if (traveller.isUnderWay()) {
      if (!Number.isNaN(toldYaw)) stage.box.removeAttribute('data-origin')
      toldYaw = NaN
      return
    }
    if (told.equals(position) && toldYaw === rotation.y) return
    told.copy(position)
    toldYaw = rotation.y
    stage.box.setAttribute(
      'data-origin',
      [...position.toArray(), rotation.y].map((n) => n.toFixed(4)).join(','),
    )
  }

  function dispose(): void {
    end()
    for (const off of offs) off()
    board.dispose()
    chest.removeFromParent()
  }
}

/** Which hand points; `none` for gaze and for pinches that are not followed. */
function handOf(pointer: unknown): XRHandedness {
  const { inputSource } = (pointer ?? {}) as { inputSource?: XRInputSource }
  return inputSource?.targetRayMode === 'tracked-pointer' ? inputSource.handedness : 'none'
}
