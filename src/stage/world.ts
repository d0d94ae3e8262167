import { Group, NoToneMapping, Object3D, Scene, SRGBColorSpace, Vector3, WebGLRenderer } from 'three'
import type { Scenario, Site, Stage } from '#scenario'
import { createBatch, type Batch } from './batch/batch.ts'
import { layGrid, type FloorGrid } from './floor/grid.ts'
import type { TaskSet } from './headset/task-set.ts'
import { contactShadows } from './light/contact-shadows.ts'
import { cutSite } from './load/cut-site.ts'
import { dressSite } from './load/dress-site.ts'
import { mergeSite } from './load/merge-site.ts'
import { disposeModel, loadAhead, loadModel, meshesOf } from './load/model.ts'
import { addDetails, disposeDetails, loadDetails } from './load/site-details.ts'
import { loadSite, siteUrl } from './load/site.ts'
import { createCast, type Cast } from './people/cast.ts'
import { createPhotos, type Photos } from './photo/photos.ts'
import { bodyOf, type TargetBody } from './targets/bodies.ts'
import { createHighlight, type Highlight } from './targets/highlight.ts'
import { createSpotMarks, type SpotMarks } from './targets/spot-marks.ts'
import type { PointedAt } from './targets/targets.ts'
import { createProps, type Props } from './things/props.ts'
import type { Tick } from './tick.ts'
import { createOwnHand } from './view/own-hand.ts'
import { createRig, type Rig } from './view/rig.ts'

/** Contact shadows at most: all things and people of a shift. */
const SHADOWS = 64

/** The room with everything in it. Plain three.js; React stands around it, not inside. */
export interface World {
  scene: Scene
  /** Everything of the room; hidden while the wearer of a headset takes a break. */
  inside: Object3D
  /** The baked room by itself, or the pictures that stand for it, without things and people. */
  room: Object3D
  /** The pictures all round, where the site is made of them. */
  photos: Photos | undefined
  site: Site
  grid: FloorGrid
  rig: Rig
  cast: Cast
  /** What draws all people and things. */
  batch: Batch
  /** Empty until `furnish` has loaded them. */
  props: Props
  highlight: Highlight
  spotMarks: SpotMarks
  /** Where the learner's eyes are, on screen or in the headset. */
  eyes: Vector3
  /** Whose frame the thing in the learner's hand follows; the headset puts its own hand here. */
  handSource: Object3D
  /**
   * Loads things and people and puts them in; the room can be drawn before. `prepare` makes what it gets ready to
   * be drawn: first the room by itself, then with all that came in.
   */
  furnish(prepare: (object: Object3D) => Promise<unknown>): Promise<void>
  /** Puts in the finer pieces of the room and its pictures in full, which come last; rejects if they do not come. */
  refine(): Promise<void>
  /**
   * Brings what is not seen at first: whoever comes later, the learner's own hand, and the room in one piece,
   * which costs less to draw.
   */
  complete(): void
  /** Puts everything where the stage says; at once, or moving there. */
  show(stage: Stage, atOnce: boolean): void
  /** Shows a piece of the room by itself, as a set on a real floor; undefined: all of it again. */
  showPiece(piece: TaskSet | undefined): void
  /** Fills in where a target is; false if it is not there, or belongs to a picture that is not seen. */
  bodyOf(target: PointedAt, out: TargetBody): boolean
  /** The same, also of what another picture shows. */
  bodyAnywhere(target: PointedAt, out: TargetBody): boolean
  /** Moves everything on. Allocates nothing. */
  update(tick: Tick): void
  /** Whether a picture would show anything new since the last one, seen from the same place. */
  hasChanged(): boolean
  dispose(): void
}

/** A renderer on a canvas; throws where the browser has no WebGL 2. */
export function createRenderer(canvas: HTMLCanvasElement): WebGLRenderer {
  const renderer = new WebGLRenderer({ canvas, antialias: true, powerPreference: 'high-performance' })
  renderer.outputColorSpace = SRGBColorSpace
  renderer.toneMapping = NoToneMapping
  // Asking each shader for its errors would wait until it is compiled.
  renderer.debug.checkShaderErrors = import.meta.env.DEV
  // Asked now, while nothing is drawn that the answer would wait for.
  renderer.capabilities.getMaxAnisotropy()
  renderer.setPixelRatio(Math.min(devicePixelRatio, 2))
  return renderer
}

/** Loads the room of a scenario; people and things come with `furnish`. */
export async function createWorld(scenario: Scenario): Promise<World> {
  const { name, type } = scenario.header.site
  const [site, built] = await Promise.all([
    loadSite(name),
    type === 'built' ? loadModel(siteUrl(name, 'site.glb')) : undefined,
  ])
  const photos = built ? undefined : await createPhotos(site)
  const room: Object3D = built?.scene ?? photos?.room ?? new Group()
  const scene = new Scene()
  if (built) dressSite(room)
  const grid = layGrid(site)
  const rig = createRig(grid)
  const shadows = contactShadows(SHADOWS)
  const batch = createBatch()
  const highlight = createHighlight(() => (isNew = true))
  const spotMarks = createSpotMarks(Object.keys(site.spots).length, (spot) =>
    photos ? photos.way(spot) : site.spots[spot]?.position,
  )
  const holder = new Object3D()
  holder.matrixWorldAutoUpdate = false
  const ownHand = createOwnHand(rig.hand, site.probes, batch)
  const inside = new Group()
  inside.add(room, batch.mesh, shadows.mesh, spotMarks.mesh)
  scene.add(inside, highlight.mesh, rig.camera)
  // On screen nothing in it moves but the camera and the brackets, which see to themselves.
  scene.updateMatrixWorld(true)
  scene.matrixWorldAutoUpdate = false
  scene.onBeforeRender = (renderer, _scene, camera) => {
    isNew = false
    photos?.setPresenting(renderer.xr.isPresenting)
    batch.see(renderer, camera)
  }
  const eyes = new Vector3()
  const cast = createCast(scenario, { batch, site, grid, shadows, eyes, whereIs, comeOrGone })
  let shown: Stage | undefined
  let piece: TaskSet | undefined
  const { spots, places } = site
  let isHolding = false
  /** Something looks different of which the batch's table does not tell. */
  let isNew = true
  let isDisposed = false
  let ready: ((object: Object3D) => Promise<unknown>) | undefined
  const world: World = {
    scene,
    inside,
    room,
    photos,
    site,
    grid,
    rig,
    cast,
    batch,
    props: { all: new Map(), show: () => undefined, update: () => undefined },
    highlight,
    spotMarks,
    eyes,
    handSource: rig.hand,
    async furnish(prepare) {
      ready = prepare
      const things = photos
        ? Promise.resolve(new Group())
        : loadModel(siteUrl(name, 'things.glb')).then(
            (gltf) => gltf.scene,
            () => new Group(),
          )
      cast.fetch()
      await prepare(inside)
      world.props = createProps(site, await things, batch, shadows, {
        learnersHand: () => holder,
        personsHand(person, thing) {
          const actor = cast.actors.get(person)
          return actor?.root.visible ? actor.hands.take(thing) : undefined
        },
      })
      await cast.load()
      // On a slow line people come first; while they are made ready, the line is free.
      if (site.detailsGlb) void loadAhead([siteUrl(name, site.detailsGlb)])
      if (shown) world.show(shown, true)
      await prepare(inside)
      if (shown) world.show(shown, true)
    },
    async refine() {
      if (!site.detailsGlb) return
      const details = await loadDetails(siteUrl(name, site.detailsGlb))
      if (isDisposed) return disposeDetails(details)
      addDetails(room, details)
      isNew = true
    },
    complete() {
      cast.loadOthers()
      ownHand.make()
      // A room that cannot be joined is drawn as it came.
      if (photos) photos.loadOthers()
      else joinSite().catch(() => undefined)
    },
    show(stage, atOnce) {
      shown = stage
      isNew = true
      isHolding = Object.values(stage.things).some(({ at }) => at === 'hand')
      // First those who hold things, then the things.
      // Nobody walks through a picture.
      cast.show(stage, atOnce || photos !== undefined)
      world.props.show(stage, atOnce, piece?.things)
    },
    showPiece(next) {
      piece = next
      site.spots = next?.spots ?? spots
      site.places = next?.places ?? places
      cutSite(room, next)
      if (shown) world.show(shown, true)
    },
    bodyOf: (target, out) =>
      photos && target.kind === 'spot'
        ? photos.bodyOfWay(target.name, out)
        : world.bodyAnywhere(target, out) && photos?.holds(out.middle) !== false,
    bodyAnywhere: (target, out) => bodyOf(target, cast, world.props, site, out),
    update(tick) {
      if (photos?.update(tick, eyes)) spotMarks.refresh()
      if (photos?.takeNews()) isNew = true
      holder.matrixWorld.copy(world.handSource.matrixWorld)
      ownHand.show(isHolding && world.handSource === rig.hand)
      ownHand.update()
      cast.update(tick)
      world.props.update(tick)
    },
    hasChanged: () => isNew || cast.isBeat() || batch.table.isWritten(),
    dispose() {
      isDisposed = true
      cast.dispose()
      photos?.dispose()
      disposeModel(scene)
      batch.dispose()
    },
  }
  return world

  async function joinSite(): Promise<void> {
    const merged = mergeSite(room)
    if (!merged) return
    await ready?.(merged.whole)
    if (isDisposed) return disposeModel(merged.whole)
    for (const part of merged.parts) {
      part.removeFromParent()
      part.geometry.dispose()
      for (const material of [part.material].flat()) material.dispose()
    }
    // All of it knows where it stands; nodes between would only be walked through for each picture.
    const glass = meshesOf(room)
    room.clear().add(merged.whole, ...glass)
    cutSite(room, piece)
  }

  function comeOrGone(): void {
    if (shown) world.props.show(shown, true, piece?.things)
  }

  function whereIs(who: string): Vector3 | undefined {
    const actor = cast.actors.get(who)
    if (actor) return actor.eyes
    const prop = world.props.all.get(who)
    if (prop) return prop.middle
    const spot = site.spots[who]
    return spot && new Vector3(spot.position[0], 1.2, spot.position[2])
  }
}
