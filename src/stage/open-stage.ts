import type { WebGLRenderer } from 'three'
import { settings, type Session } from '#session'
import { createDirector, type Director } from './director.ts'
import { createLabels, type Labels } from './overlay/labels.ts'
import { createMixer, type Mixer } from './sound/mixer.ts'
import { createPointer } from './view/pointer.ts'
import { createRenderer, createWorld, type World } from './world.ts'

/** A stage that is drawn and reacts. */
export interface OpenStage {
  canvas: HTMLCanvasElement
  renderer: WebGLRenderer
  world: World
  director: Director
  labels: Labels
  mixer: Mixer
  /** Draws one frame; the headset's own loop calls this instead of the page's. */
  advance(seconds: number): void
  /** The page's loop rests while the headset draws. */
  setPresenting(isPresenting: boolean): void
  dispose(): void
}

/** Steps longer than this (a hidden tab, a stall) count as this long. */
const LONGEST_STEP = 0.1
const REPORT_SECONDS = 1

/**
 * Opens the stage of a session in a box: draws the room as soon as it is there (`onOpen`), then people and
 * things. Rejects with `NoWebGl` where the browser cannot draw, and when the site cannot be loaded.
 */
export async function openStage(
  box: HTMLElement,
  session: Session,
  signal: AbortSignal,
  onOpen: (stage: OpenStage) => void,
): Promise<OpenStage> {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  const renderer = tryRenderer(canvas)
  const world = await createWorld(session.store.getState().scenario).catch((problem: unknown) => {
    renderer.dispose()
    throw problem
  })
  const mixer = createMixer(settings.getState())
  const director = createDirector(session, world, mixer)
  const labels = createLabels(world)
  const pointer = createPointer(box, canvas, world, director, session, mixer)
  let isPresenting = false
  let last = 0
  let request = 0
  let sinceReport = REPORT_SECONDS
  let isLabelled = 0

  const stage: OpenStage = {
    canvas,
    renderer,
    world,
    director,
    labels,
    mixer,
    advance,
    setPresenting,
    dispose,
  }
  const watcher = new ResizeObserver(resize)
  const offSettings = settings.subscribe(mixer.apply)
  signal.addEventListener('abort', dispose)
  if (signal.aborted) {
    dispose()
    return stage
  }
  box.prepend(canvas)
  watcher.observe(box)
  resize()
  draw(performance.now())
  onOpen(stage)
  await world.furnish()
  box.dataset['furnished'] = 'true'
  return stage

  function resize(): void {
    const { clientWidth: width, clientHeight: height } = box
    if (width === 0 || height === 0 || isPresenting) return
    renderer.setSize(width, height, false)
    world.rig.resize(width, height)
    labels.resize(width, height)
  }

  function draw(now: number): void {
    request = requestAnimationFrame(draw)
    if (isPresenting) return
    const seconds = Math.min((now - last) / 1000, LONGEST_STEP)
    last = now
    const hasMoved = world.rig.update(seconds)
    world.eyes.copy(world.rig.camera.position)
    advance(seconds)
    pointer.update()
    renderer.render(world.scene, world.rig.camera)
    isLabelled -= seconds
    if (hasMoved || isLabelled <= 0) {
      isLabelled = 0.1
      labels.place(world.rig.camera)
    }
    report(seconds)
  }

  function advance(seconds: number): void {
    director.update(seconds)
    world.update(seconds)
  }

  function report(seconds: number): void {
    sinceReport += seconds
    if (sinceReport < REPORT_SECONDS) return
    sinceReport = 0
    box.dataset['drawCalls'] = String(renderer.info.render.calls)
    box.dataset['triangles'] = String(renderer.info.render.triangles)
    mixer.hear(world.eyes, world.rig.camera.quaternion)
  }

  function setPresenting(presenting: boolean): void {
    isPresenting = presenting
    director.ui.setState({ isPresenting: presenting, menu: undefined })
    if (!presenting) {
      world.handSource = world.rig.hand
      resize()
    }
  }

  function dispose(): void {
    cancelAnimationFrame(request)
    watcher.disconnect()
    offSettings()
    pointer.dispose()
    director.dispose()
    mixer.dispose()
    world.dispose()
    renderer.dispose()
    canvas.remove()
  }
}

function tryRenderer(canvas: HTMLCanvasElement): WebGLRenderer {
  try {
    return createRenderer(canvas)
  } catch (cause) {
    const problem = new Error('The stage needs WebGL 2, and this browser has none or has it switched off.', {
      cause,
    })
    problem.name = 'NoWebGl'
    throw problem
  }
}
