import type { Camera, WebGLRenderer } from 'three'
import { settings, type Session } from '#session'
import type { CompanyView } from './company/company-view.ts'
import type { Company } from './company/company.ts'
import { createDirector, type Director } from './director.ts'
import { createCaptionQueue, type CaptionQueue } from './overlay/caption-queue.ts'
import { createLabels, type Labels } from './overlay/labels.ts'
import { createMixer, type Mixer } from './sound/mixer.ts'
import type { Tick } from './tick.ts'
import { takeRoom } from './room.ts'
import { createPointer } from './view/pointer.ts'
import type { World } from './world.ts'

/** A stage that is drawn and reacts. */
export interface OpenStage {
  /** The page's element around it all. */
  box: HTMLElement
  canvas: HTMLCanvasElement
  renderer: WebGLRenderer
  world: World
  director: Director
  labels: Labels
  captions: CaptionQueue
  mixer: Mixer
  /** What is seen of a class, where one is in the room. */
  company: CompanyView | undefined
  /** Moves people, things and cues on and reports; the headset's own loop calls this instead of the page's. */
  advance(tick: Tick): void
  /** The page's loop rests while the headset draws. */
  setPresenting(isPresenting: boolean, head?: Camera): void
  /** Panels have changed: labels give way to them with the next frame. */
  panelsChanged(): void
}

/** Steps longer than this (a hidden tab, a stall) count as this long. */
const LONGEST_STEP = 0.25
const REPORT_SECONDS = 1
const LABEL_SECONDS = 0.1
/** How long people and things may take before the room is shown without them. */
const EMPTY_ROOM_AFTER_MS = 1500
/** A room that took this long came over a slow line: nobody waits in front of it for more. */
const LONG_MS = 3000

/**
 * Opens the stage of a session in a box, until `signal` aborts: draws the room as soon as it is there (`onOpen`),
 * then people and things. Rejects with `NoWebGl` where the browser cannot draw, and when the site cannot be loaded.
 * @param together those who are in it together, if anybody
 */
export async function openStage(
  box: HTMLElement,
  session: Session,
  signal: AbortSignal,
  onOpen: (stage: OpenStage) => void,
  together?: Company,
): Promise<OpenStage> {
  const asked = performance.now()
  // What is said while the room loads is still to be read when it is there.
  const captions = createCaptionQueue(session)
  const [room, parts] = await Promise.all([
    takeRoom(session.store.getState().scenario),
    together && import('./company/company-view.ts'),
  ]).catch((problem: unknown) => {
    captions.dispose()
    throw problem
  })
  const { canvas, renderer, world } = room
  const mixer = createMixer(settings.getState(), world.site.ambience)
  const director = createDirector(session, world, mixer, together !== undefined)
  const company = together && parts?.createCompanyView(box, world, session, together)
  const labels = createLabels(world)
  const pointer = createPointer(box, canvas, world, director, session, mixer)
  let isPresenting = false
  let request = 0
  // Fields, not variables: see gaze.ts.
  const clock = { last: 0.1, reportIn: REPORT_SECONDS + 0.1, labelsIn: 0.1 }
  const tick: Tick = { seconds: 0.1 }
  let ears: Camera = world.rig.camera

  const reported = { calls: 0, triangles: 0 }
  let isFurnished = false
  let isWhole = false
  let isComplete = false

  const stage: OpenStage = {
    box,
    canvas,
    renderer,
    world,
    director,
    labels,
    captions,
    mixer,
    company,
    advance,
    setPresenting,
    panelsChanged,
  }
  const watcher = new ResizeObserver(resize)
  const offSettings = settings.subscribe(mixer.apply)
  signal.addEventListener('abort', dispose, { once: true })
  if (signal.aborted) {
    dispose()
    return stage
  }
  box.prepend(canvas)
  watcher.observe(box)
  resize()
  // Whoever comes back may meet others than those of the beginning.
  const furnishing = Promise.all([room.furnished, world.cast.load()]).then(furnished)
  const coming = furnishing.then(() => room.refined).then(() => void (isWhole = true))
  // A fast connection shows everything at once; over a slow one the room comes first.
  const patience = performance.now() - asked > LONG_MS ? 0 : EMPTY_ROOM_AFTER_MS
  await Promise.race([coming, new Promise((pass) => setTimeout(pass, patience))])
  if (signal.aborted) return stage
  draw(performance.now())
  onOpen(stage)
  await coming
  return stage

  function resize(): void {
    const { clientWidth: width, clientHeight: height } = box
    if (width === 0 || height === 0) return
    // The headset sees to the picture; the page may lie over it all the same.
    if (!isPresenting) {
      renderer.setSize(width, height)
      world.rig.resize(width, height)
    }
    labels.resize(width, height)
    panelsChanged()
  }

  function furnished(): void {
    isFurnished = true
    if (!signal.aborted) director.furnished()
  }

  function draw(now: number): void {
    request = requestAnimationFrame(draw)
    if (isPresenting) return
    tick.seconds = Math.min((now - clock.last) / 1000, LONGEST_STEP)
    clock.last = now
    const hasMoved = world.rig.update(tick)
    world.eyes.copy(world.rig.camera.position)
    advance(tick)
    pointer.update()
    if (hasMoved) placeLabels()
    // The empty room stands still: time is better spent on filling it. Nor is the same picture drawn twice.
    const hasNews = company?.takeNews() === true
    const isLast = isWhole && !isComplete
    if (!hasMoved && !isLast && !(isFurnished && (hasNews || world.hasChanged()))) return
    renderer.render(world.scene, world.rig.camera)
    if (isLast) complete()
  }

  /** The room has been seen with all that is in it now: tests and the bench wait for this. */
  function complete(): void {
    isComplete = true
    performance.mark('first-site-frame')
    box.dataset['furnished'] = 'true'
    world.complete()
  }

  function panelsChanged(): void {
    labels.measure(box)
    clock.labelsIn = 0
  }

  function placeLabels(): void {
    clock.labelsIn = LABEL_SECONDS
    if (isPresenting) labels.tellPlaces()
    else labels.place(world.rig.camera)
  }

  function advance(passed: Tick): void {
    // Whoever put on the headset before all had come sees it there.
    if (isPresenting && isWhole && !isComplete) complete()
    director.update(passed)
    captions.advance(passed)
    world.update(passed)
    company?.update(passed)
    clock.labelsIn -= passed.seconds
    if (clock.labelsIn <= 0) placeLabels()
    clock.reportIn -= passed.seconds
    if (clock.reportIn > 0) return
    clock.reportIn = REPORT_SECONDS
    // Counted by the last frame; in the headset for both eyes together.
    const { calls, triangles } = renderer.info.render
    if (calls !== reported.calls) box.dataset['drawCalls'] = String((reported.calls = calls))
    if (triangles !== reported.triangles) box.dataset['triangles'] = String((reported.triangles = triangles))
    mixer.hear(world.eyes, ears.quaternion)
  }

  function setPresenting(presenting: boolean, head: Camera = world.rig.camera): void {
    isPresenting = presenting
    // The headset brings its own hands, panels and origin.
    world.scene.matrixWorldAutoUpdate = presenting
    world.cast.isSmooth = presenting
    ears = head
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
    company?.dispose()
    director.dispose()
    captions.dispose()
    mixer.dispose()
    room.dispose()
  }
}
