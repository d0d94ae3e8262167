import { Scene, SRGBColorSpace, Vector3, WebGLRenderer, PerspectiveCamera } from 'three'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { createAnchorHold } from './anchor-hold.ts'
import { createCardStand } from './card-stand.ts'
import { createFinger } from './finger.ts'
import { isOverlaid } from './floor-ui.ts'
import { createHitTest, type Hit } from './hit-test.ts'
import { createPanel } from './panel.ts'
import type { Row } from './panel-layout.ts'
import { ahead } from './placing.ts'
import { createReticle } from './reticle.ts'

/** How far before the eyes the card is put where the device finds no surface. */
const BEFORE_YOU = 1.2
/** Where what to do is read before the card stands: low in the picture, and far enough to be small. */
const PROMPT = { width: 0.6, down: -0.34, away: -1.3 }

/** Frames after which the page is told anew where things are. */
const TELL_FRAMES = 6

/** How far the card has come. */
export type RoomCardStep = 'looking' | 'found' | 'placed'

/** What the page shows of a card in a room. */
export interface RoomCardUi {
  step: RoomCardStep
  /** The page lies over the camera's picture: its buttons stand for those in the room. */
  isOverlaid: boolean
  /** Where the card stands in the session's space, `x,y,z` in metres, for tests and for whoever watches along. */
  place: string
  /** Whether the device keeps it there by an anchor. */
  isAnchored: boolean
  /** Where buttons in the room are, by their ids. */
  buttons: Readonly<Record<string, string>>
}

/** A card for a room. */
export interface RoomCardParts {
  /** What the card says, and its buttons. */
  rows: readonly Row[]
  /** What to do, for each step, and the buttons below it; only seen where the page is not. */
  prompt: (step: 'looking' | 'found') => readonly Row[]
  letterFactor: number
  /** Lies over the camera's picture where the device can show it. */
  overlay: HTMLElement
  /** A button was pressed in the room. */
  onPress: (id: string) => void
  /** The session is over, whoever ended it. */
  onEnd: () => void
}

/** A card in a room. */
export interface RoomCard {
  ui: StoreApi<RoomCardUi>
  /** Puts it before the eyes, without looking for a surface. */
  placeAhead(): void
  end(): void
}

const UNPLACED: RoomCardUi = {
  step: 'looking',
  isOverlaid: false,
  place: '',
  isAnchored: false,
  buttons: {},
}

/**
 * Opens the camera's view of the room and lets a card be put into it by a tap, and moved by further taps. Call from a
 * press, since browsers ask for one. Rejects where the device refuses, whatever it said before.
 */
export async function openRoomCard(parts: RoomCardParts): Promise<RoomCard> {
  const { overlay, onEnd } = parts
  if (!navigator.xr) throw new Error('This browser has no WebXR.')
  const session = await navigator.xr.requestSession('immersive-ar', {
    requiredFeatures: ['hit-test'],
    optionalFeatures: ['anchors', 'dom-overlay', 'local-floor'],
    domOverlay: { root: overlay },
  })
  try {
    return await play(session, parts)
  } catch (problem) {
    // What cannot be drawn must not leave the device in a session without a picture.
    await session.end().catch(() => undefined)
    onEnd()
    throw problem
  }
}

async function play(session: XRSession, parts: RoomCardParts): Promise<RoomCard> {
  const { rows, prompt, letterFactor, onPress, onEnd } = parts
  const renderer = new WebGLRenderer({
    canvas: document.createElement('canvas'),
    alpha: true,
    antialias: true,
  })
  renderer.outputColorSpace = SRGBColorSpace
  const { xr } = renderer
  xr.enabled = true
  // Nothing is measured from the floor, so a device that does not know it serves as well.
  const hasFloor = await session.requestReferenceSpace('local-floor').then(
    () => true,
    () => false,
  )
  xr.setReferenceSpaceType(hasFloor ? 'local-floor' : 'local')
  const scene = new Scene()
  const camera = new PerspectiveCamera()
  const card = createCardStand(rows, letterFactor, onPress)
  const asking = createPanel(PROMPT.width, onPress)
  const reticle = createReticle()
  const anchor = createAnchorHold(xr)
  const hits = createHitTest(session, xr)
  const finger = createFinger(session, xr, [card.panel, asking], () => (isTapped = true))
  const eyes = new Vector3()
  const look = new Vector3()
  const middle = new Vector3()
  const ui = createStore<RoomCardUi>(() => ({ ...UNPLACED, isOverlaid: isOverlaid(session) }))
  let isTapped = false
  let tellIn = TELL_FRAMES
  asking.mesh.position.set(0, PROMPT.down, PROMPT.away)
  scene.add(card.group, reticle, camera)
  session.addEventListener('end', close)
  // Before the session, or the page's own pictures would be drawn beside the device's.
  renderer.setAnimationLoop(frame)
  await xr.setSession(session)
  xr.getCamera().add(asking.mesh)
  scene.add(xr.getCamera())
  show('looking')
  return { ui, placeAhead, end: () => void session.end().catch(() => undefined) }

  function frame(): void {
    if (!xr.isPresenting) return
    finger.watch()
    xr.getCamera().getWorldPosition(eyes)
    const hit = hits.look()
    reticle.visible = hit !== undefined
    if (hit) {
      reticle.position.copy(hit.position)
      reticle.quaternion.copy(hit.turn)
    }
    if (isTapped && hit) place(hit)
    isTapped = false
    follow()
    const { step } = ui.getState()
    if (step !== 'placed' && step !== (hit ? 'found' : 'looking')) show(hit ? 'found' : 'looking')
    renderer.render(scene, camera)
    if (--tellIn > 0) return
    tellIn = TELL_FRAMES
    tell()
  }

  function place({ position, normal, result }: Hit): void {
    card.stand(position, normal.y, eyes)
    anchor.take(result.createAnchor?.())
    show('placed')
  }

  function placeAhead(): void {
    xr.getCamera().getWorldDirection(look)
    card.stand(ahead(eyes, Math.atan2(-look.x, -look.z), BEFORE_YOU, eyes.y), 0, eyes)
    anchor.take(undefined)
    show('placed')
  }

  function follow(): void {
    const pose = anchor.pose()
    if (pose) card.group.position.copy(pose.transform.position)
  }

  function show(step: RoomCardStep): void {
    ui.setState({ step })
    const isRead = step !== 'placed' && !ui.getState().isOverlaid
    asking.setRows(isRead ? prompt(step) : [], letterFactor)
  }

  function tell(): void {
    const buttons: Record<string, string> = {}
    for (const panel of [asking, card.panel])
      for (const id of panel === card.panel && !card.group.visible ? [] : panel.buttons())
        if (panel.middleOf(id, middle)) buttons[id] = inMetres(middle)
    const now = {
      place: card.group.visible ? inMetres(card.group.position) : '',
      isAnchored: anchor.isHeld(),
      buttons,
    }
    const { place: was, isAnchored, buttons: before } = ui.getState()
    if (JSON.stringify(now) !== JSON.stringify({ place: was, isAnchored, buttons: before })) ui.setState(now)
  }

  function close(): void {
    renderer.setAnimationLoop(null)
    finger.dispose()
    hits.dispose()
    card.dispose()
    asking.dispose()
    renderer.dispose()
    onEnd()
  }
}

function inMetres(at: Vector3): string {
  return at
    .toArray()
    .map((n) => n.toFixed(3))
    .join(',')
}
