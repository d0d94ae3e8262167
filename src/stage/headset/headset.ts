import type { XRStore } from '@react-three/xr'
import { Color, Object3D, type Camera, type Group } from 'three'
import type { StoreApi } from 'zustand/vanilla'
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
import { createFloorPlay } from './floor-play.ts'
import type { FloorUi } from './floor-ui.ts'
import { createHands } from './hands.ts'
import { createHitBoxes } from './hit-boxes.ts'
import { createScanner } from './scanner.ts'
import { NO_SHEETS, placingSheets, sheetsFor } from './sheets.ts'
import { taskSetOf } from './task-set.ts'
import { createTeller } from './tell.ts'
import { createTraveller, type Traveller } from './traveller.ts'
import { createVeil } from './veil.ts'
import type { XrMode } from './xr-store.ts'

/** What surrounds the wearer during a break. */
const CALM = new Color(0xb9c7bd)
/** Frames until the device has said where the head is. */
const ARRIVAL_FRAMES = 3
const LONGEST_STEP = 0.25
/** Where what is held is seen, before the eyes, if no hand is tracked: of a wearer, and on a phone's small picture. */
const CHEST: Record<'worn' | 'held', readonly [number, number, number]> = {
  worn: [0.16, -0.34, -0.5],
  held: [0.07, -0.13, -0.5],
}

/** The stage as the wearer of a headset plays it. */
export interface Headset {
  /**
   * A session has begun. Comes to where the learner stands on screen, or looks for a real floor for the piece of the
   * room that the task needs.
   */
  begin(mode: XrMode, xr: XRSession): void
  /** The session is over: back to the screen. */
  end(): void
  /** One frame. Allocates nothing unless something has changed. */
  frame(seconds: number): void
  /** Turns by a step: 1 left, -1 right. */
  turn(direction: 1 | -1): void
  /** A press, of whatever kind: of a one-button switch, or a tap on the floor. */
  press(): void
  /** Does what a button of a panel does, see `createCommands`. */
  obey(command: string): void
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
  floorUi: StoreApi<FloorUi>
}

/** Makes a stage playable in a headset. */
export function createHeadset(parts: HeadsetParts): Headset {
  const { stage, session, origin, camera, floorUi } = parts
  const { world, director, renderer, mixer } = stage
  const { ui } = director
  const scanner = createScanner()
  const chest = new Object3D()
  camera.add(chest)
  const veil = createVeil()
  const traveller = createTraveller(origin, camera, veil)
  const onFloor = createFloorPlay(stage, origin, camera, floorUi)
  const { placer } = onFloor
  let ground: Traveller = traveller
  const hands = createHands(renderer, chest, world)
  const hitBoxes = createHitBoxes(world, director, pressTarget, isHolding)
  const floor = createFloor(world.site, ([x, z]) => {
    if (!scanner.isOn && isOpen(world.grid, x, z)) travel([x, z])
  })
  const board = createBoard(
    world,
    camera,
    () => ground.yaw(),
    (id) => {
      if (!scanner.isOn) choose(id)
    },
  )
  const obey = createCommands(
    { ...parts, onExit: () => (isLeaving = true) },
    { ground: () => ground, placeAhead: placer.placeAhead, board, scanner },
  )
  const tell = createTeller(stage, origin)
  const arrows = createCaptionArrows(stage, camera)
  const framed = emptyBody()
  const tick: Tick = { seconds: 0.1 }
  let offers: readonly string[] = []
  /** The hand that holds what is held. */
  let holding: XRHandedness = 'none'
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

  return { begin, end, frame, turn: (direction) => ground.snap(direction), press, obey, dispose }

  function begin(mode: XrMode, xr: XRSession): void {
    isPresenting = true
    isLeaving = false
    arrivingIn = ARRIVAL_FRAMES
    stage.setPresenting(true, camera)
    origin.add(hands.group)
    world.scene.add(hitBoxes.group, board.group)
    const isHandheld = xr.interactionMode === 'screen-space'
    chest.position.fromArray(CHEST[isHandheld ? 'held' : 'worn'])
    board.fit(isHandheld)
    holding = settings.getState().hand === 'left' ? 'left' : 'right'
    const piece =
      mode === 'immersive-ar'
        ? taskSetOf(world.site, Object.keys(session.store.getState().scenario.header.things))
        : undefined
    hitBoxes.setRoaming(!piece)
    ground = piece ? placer : traveller
    if (piece) onFloor.begin(xr, piece)
    else beginInRoom()
    mixer.wake()
    stale()
  }

  function beginInRoom(): void {
    veil.fade = 1
    world.scene.add(veil.mesh, floor)
    const isUnderWay = () => arrivingIn > 0 || traveller.isUnderWay()
    stage.company?.wear({ travel, isUnderWay }, camera, hands)
    director.travel = (name) => {
      const spot = world.site.spots[name]
      if (spot) travel([spot.position[0], spot.position[2]], spot.facing)
    }
  }

  function end(): void {
    if (!isPresenting) return
    isPresenting = false
    director.travel = undefined
    stage.company?.wear(undefined, world.rig.camera)
    hands.hide()
    for (const object of [veil.mesh, hitBoxes.group, floor, board.group, hands.group])
      object.removeFromParent()
    rest(false)
    const [x, z] = [world.eyes.x, world.eyes.z]
    const yaw = ground.yaw()
    if (ground === placer) onFloor.end()
    world.rig.stand([x, z], yaw)
    ui.setState({ places: {} })
    stage.setPresenting(false)
    if (!isLeaving) session.pause()
    world.highlight.frame(undefined)
  }

  function travel(to: readonly [number, number], yaw?: number): void {
    ground.travel(to, yaw)
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
    placer.spare()
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
    if (ground === placer) placer.tap()
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
    if (ground.update(tick)) board.follow()
    if (ground === placer && onFloor.watch()) stale()
    hands.update()
    world.handSource = hands.holderOf(holding)
    // Until the wearer stands where they are to be, people would turn to where nobody is, and then stay so.
    if (arrivingIn === 0 && !ground.isUnderWay()) camera.getWorldPosition(world.eyes)
    stage.advance(tick)
    hitBoxes.update()
    if (arrows.update() || isStale) refresh()
    if (board.update(tick)) tell.panels(board.panels)
    tell.origin(ground.isUnderWay())
    if (scanner.update(tick, offers)) offer()
    frameTarget()
  }

  function refresh(): void {
    isStale = false
    const state = session.store.getState()
    const { language, captions } = settings.getState()
    const shown = {
      captions: stage.captions.shown.getState(),
      arrows: arrows.now,
      pointed: arrows.pointedLine(session),
    }
    const t = makeT(language)
    const sheets = onFloor.isPlacing()
      ? placingSheets(placer.hasFloor(), t)
      : sheetsFor(state, ui.getState(), shown, t, ground === placer)
    board.show(floorUi.getState().isOverlaid ? NO_SHEETS : sheets, captions.size)
    board.giveWay(ui.getState().targets)
    rest(onFloor.isPlacing() || sheets.pause.length > 0)
    offers = listOffers()
    tell.panels(board.panels)
  }

  /** Takes the room away and brings it back. */
  function rest(isResting: boolean): void {
    world.inside.visible = !isResting
    world.scene.background = isResting && ground === traveller ? CALM : null
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
