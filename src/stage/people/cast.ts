import type { AnimationClip, Group, Vector3 } from 'three'
import type { Cue, PersonOnStage, Scenario, Site, Stage } from '#scenario'
import type { Batch } from '../batch/batch.ts'
import type { FloorGrid } from '../floor/grid.ts'
import type { FloorPoint } from '../floor/polygon.ts'
import { findRoute } from '../floor/route.ts'
import type { ContactShadows } from '../light/contact-shadows.ts'
import { assetUrl, loadAhead, loadModel } from '../load/model.ts'
import type { Tick } from '../tick.ts'
import { createActor, floorOf, type Actor } from './actor.ts'
import { createCrowd } from './far.ts'
import { mouthsOf } from './visemes.ts'

const CLIPS = 'people/clips.glb'
/** Looking on after the last word, before turning back. */
const LINGER_SECONDS = 3
/** Whoever has said something to the learner waits for what they do. */
const WAIT_SECONDS = 20
/** An answer begins well within this, also after somebody else's line. */
const ANSWER_SECONDS = 6

/** Seconds between two beats at least: every second picture of 60 a second. */
const BEAT_SECONDS = 0.024

/** Everybody on stage. */
export interface Cast {
  actors: ReadonlyMap<string, Actor>
  /** Loads those who are missing, puts each where the stage says; at once, or walking there. */
  show(stage: Stage, atOnce: boolean): void
  /** Plays a cue's gesture and moves the mouth for its words. `text`: the words in the learner's language. */
  perform(cue: Cue, text: string | undefined): void
  /** The learner speaks or gives something to somebody, who turns to them until they answer. */
  attend(person: string): void
  /** Begins to fetch whoever is on stage, without putting them in. */
  fetch(): void
  /** Resolves when everybody who is on stage is there. */
  load(): Promise<void>
  /** Loads everybody else, and prepares all to be seen from afar. */
  loadOthers(): void
  /** Whether every update moves everybody, as in a headset, where each picture is another anyway. */
  isSmooth: boolean
  /** Whether the last update was one of those in which everybody moves, whoever only breathes too. */
  isBeat(): boolean
  update(tick: Tick): void
  dispose(): void
}

/** What the cast needs to know of the room. */
export interface CastRoom {
  batch: Batch
  site: Site
  grid: FloorGrid
  shadows: ContactShadows
  /** Where the learner's eyes are; kept up to date by the stage. */
  eyes: Vector3
  /** The middle of a thing, spot or person, or undefined. */
  whereIs(name: string): Vector3 | undefined
  /** Somebody has come who could not be shown before, or is out of the door: what they hold goes with them. */
  comeOrGone(): void
}

type Person = [id: string, person: Scenario['header']['people'][string]]

/** Gathers the people of a scenario. */
export function createCast(scenario: Scenario, room: CastRoom): Cast {
  const { batch, site, grid, shadows, eyes } = room
  const actors = new Map<string, Actor>()
  const list: Actor[] = []
  const crowd = createCrowd()
  const asked = new Map<string, Promise<void>>()
  let shown: Stage | undefined
  let isDisposed = false
  let clips: Promise<readonly AnimationClip[]> | undefined
  const door: FloorPoint = floorOfSpot(site, 'byDoor') ?? floorOfSpot(site, site.start) ?? [0, 0]

  const beat = { in: 0.1 }

  const cast: Cast = {
    actors,
    isSmooth: false,
    show,
    perform,
    attend,
    fetch,
    load,
    loadOthers,
    isBeat: () => crowd.isBeat,
    update,
    dispose,
  }
  return cast

  function present(): Person[] {
    return Object.entries(scenario.header.people).filter(([id]) => shown?.people[id]?.at !== 'away')
  }

  function fetch(): void {
    void loadAhead([CLIPS, ...present().map(([, { look }]) => `people/${look}.glb`)].map(assetUrl))
  }

  async function load(): Promise<void> {
    await Promise.all(present().map(ask))
  }

  function loadOthers(): void {
    // Whoever cannot be loaded is heard and read all the same, and whoever cannot be simplified is drawn in full.
    for (const one of Object.entries(scenario.header.people))
      ask(one)
        .then(() => actors.get(one[0])?.prepareFar())
        .catch(() => undefined)
  }

  /** Brings somebody who was not brought before. */
  function ask(person: Person): Promise<void> {
    const [id] = person
    const coming = asked.get(id) ?? bring(person)
    asked.set(id, coming)
    return coming
  }

  async function bring([id, { look }]: Person): Promise<void> {
    // A person's own file may bring better clips of the same name.
    clips ??= loadModel(assetUrl(CLIPS)).then(
      (gltf) => gltf.animations,
      (): AnimationClip[] => [],
    )
    const gltf = await loadModel(assetUrl(`people/${look}.glb`))
    if (!isDisposed) enter(id, gltf.scene, [...(await clips), ...gltf.animations])
  }

  function enter(id: string, model: Group, moves: readonly AnimationClip[]): void {
    const actor = createActor(id, model, moves, site.probes, shadows, batch)
    actors.set(id, actor)
    list.push(actor)
    actor.root.visible = false
    if (shown?.people[id]) place(actor, shown.people[id], true)
    room.comeOrGone()
  }

  function show(stage: Stage, atOnce: boolean): void {
    shown = stage
    for (const [id, actor] of actors) if (stage.people[id]) place(actor, stage.people[id], atOnce)
  }

  function place(actor: Actor, person: PersonOnStage, atOnce: boolean): void {
    actor.doing = person.doing
    actor.face.mood = person.mood
    actor.looksAt =
      person.looking === 'learner'
        ? eyes
        : person.looking === undefined
          ? undefined
          : room.whereIs(person.looking)
    if (person.at === 'away') {
      if (atOnce || !actor.root.visible) actor.root.visible = false
      else actor.walker.follow(findRoute(grid, floorOf(actor), door), 0)
      return
    }
    const spot = site.spots[person.at] ?? {
      position: site.places[person.at]?.position ?? [0, 0, 0],
      facing: 0,
    }
    const [x, , z] = spot.position
    const [hereX, hereZ] = floorOf(actor)
    const isThere = actor.root.visible && Math.hypot(hereX - x, hereZ - z) <= 0.05
    // Whoever stays is left as they stand, also at once: they may be talking with somebody.
    if (isThere && !actor.walker.isWalking()) actor.walker.settle(spot.facing)
    else {
      actor.release()
      if (atOnce) actor.walker.stand([x, z], spot.facing)
      else setOut(actor, [x, z], spot.facing)
    }
    actor.root.visible = true
  }

  function setOut(actor: Actor, to: FloorPoint, facing: number): void {
    if (!actor.root.visible) actor.walker.stand(door, facing)
    actor.walker.follow([...findRoute(grid, floorOf(actor), to).slice(0, -1), to], facing)
  }

  function perform(cue: Cue, text: string | undefined): void {
    const actor = cue.by === undefined ? undefined : actors.get(cue.by)
    if (!actor?.root.visible) return
    if (cue.gesture !== undefined) actor.gesture(cue.gesture)
    const track = text === undefined ? undefined : mouthsOf(text)
    if (track) actor.face.speak(track)
    const listener = cue.to === undefined ? undefined : actors.get(cue.to)
    const after = listener ? LINGER_SECONDS : WAIT_SECONDS
    actor.glance(listener?.eyes ?? eyes, (track?.length ?? 1) + after)
  }

  function attend(person: string): void {
    actors.get(person)?.glance(eyes, ANSWER_SECONDS)
  }

  function update(tick: Tick): void {
    crowd.clear()
    beat.in -= tick.seconds
    // Whoever asks for no time at all wants everybody where they are to be.
    crowd.isBeat = cast.isSmooth || tick.seconds === 0 || beat.in <= 0
    if (beat.in <= 0) beat.in = BEAT_SECONDS
    for (let i = 0; i < list.length; i++) {
      const actor = list[i]!
      if (actor.root.visible) crowd.add(actor.eyes.distanceTo(eyes))
    }
    for (let i = 0; i < list.length; i++) {
      const actor = list[i]!
      actor.update(tick, eyes, crowd)
      if (actor.root.visible && shown?.people[actor.id]?.at === 'away' && !actor.walker.isWalking()) {
        actor.root.visible = false
        room.comeOrGone()
      }
    }
  }

  function dispose(): void {
    isDisposed = true
  }
}

function floorOfSpot(site: Site, name: string): FloorPoint | undefined {
  const position = site.spots[name]?.position
  return position && [position[0], position[2]]
}
