import { MathUtils, type Vector3 } from 'three'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { lineOfPlay } from '#attempt'
import type { Affordance } from '#scenario'
import { settings, type Session, type SessionState } from '#session'
import { createCuePlayer } from './cue-player.ts'
import type { FloorPoint } from './floor/polygon.ts'
import { findRoute } from './floor/route.ts'
import { hasJumped, isDecided, isUnderWay } from './jump.ts'
import { floorOf } from './people/actor.ts'
import { shortestTurn } from './people/walker.ts'
import type { Mixer } from './sound/mixer.ts'
import { emptyBody } from './targets/bodies.ts'
import { pointedAt, targetsOf, type PointedAt, type Target } from './targets/targets.ts'
import type { Tick } from './tick.ts'
import { approach, approachPerson, reachOf } from './view/reach.ts'
import { createSpeakerTurn, takeIn } from './view/speaker-turn.ts'
import type { World } from './world.ts'

/** Radians to the side within which something is well in view. */
const IN_VIEW = 0.6
/** Radians up and down that the view is turned to something: whoever stared at floor or ceiling would see nothing else. */
const LOWEST = -0.75
const HIGHEST = 0.4

/** What the labels and menus over the stage show, beside the session's own state. */
export interface StageUi {
  targets: readonly Target[]
  /** The target that the pointer rests on. */
  hovered: string | undefined
  /** The target that has the keyboard's focus. */
  focused: string | undefined
  /** The target whose menu is open. */
  menu: string | undefined
  /** The headset shows the room; pointing on the screen rests. */
  isPresenting: boolean
  /** In the headset: where in the room each decision on a panel can be pressed, `x,y,z` in metres. */
  places: Readonly<Record<string, string>>
}

/** Carries decisions from stage to session, and what follows back to the stage. */
export interface Director {
  ui: StoreApi<StageUi>
  /** Does the one thing that can be done to a target, or opens its menu. */
  act(target: Target): void
  /** Makes a decision, walking there on screen if it is far away. */
  choose(affordance: Affordance): void
  /** Walks over the floor; no decision. */
  walkTo(point: FloorPoint): void
  /** In the headset: how to go to a spot instead of walking there on screen. */
  travel: ((spot: string) => void) | undefined
  /** Plays the cues that are due. */
  update(tick: Tick): void
  /**
   * People and things have come: whoever comes back to a shift under way stands by what was last done, and whoever
   * begins sees who greets them.
   */
  furnished(): void
  dispose(): void
}

interface Way {
  route: readonly FloorPoint[]
  view: { yaw: number; pitch: number }
}

/**
 * Directs a world by a session.
 * @param isCarried the learner stands where their class does, not where they did something last
 */
export function createDirector(session: Session, world: World, mixer: Mixer, isCarried = false): Director {
  const { store } = session
  const ui = createStore<StageUi>(() => ({
    targets: [],
    hovered: undefined,
    focused: undefined,
    menu: undefined,
    isPresenting: false,
    places: {},
  }))
  const body = emptyBody()
  const cues = createCuePlayer(session, world, mixer, whereDone)
  const speakerTurn = createSpeakerTurn(world.rig)
  let lastTarget: Target | undefined

  const director: Director = { ui, act, choose, walkTo, travel: undefined, update, furnished, dispose }

  stage(store.getState(), true)
  if (!isCarried) standWhereLeft()
  const off = store.subscribe((state, before) => {
    const isElsewhere = hasJumped(before, state)
    if (isElsewhere) {
      cues.clear()
      speakerTurn.cancel()
      lastTarget = undefined
    }
    if (isElsewhere || state.stage !== before.stage || state.affordances !== before.affordances)
      stage(state, isElsewhere)
    if (isElsewhere) takeUp(state)
    if (state.cues !== before.cues) takeCues(state, before)
  })
  return director

  function stage(state: SessionState, atOnce = world.props.all.size === 0): void {
    const isReduced = settings.getState().reducedMotion
    world.show(state.stage, atOnce || isReduced)
    const targets = targetsOf(state.affordances, state.stage)
    world.spotMarks.show(targets.filter(({ kind }) => kind === 'spot').map(({ name }) => name))
    const known = new Set(targets.map(({ id }) => id))
    const kept = (id: string | undefined) => (id !== undefined && known.has(id) ? id : undefined)
    const { hovered, focused, menu } = ui.getState()
    ui.setState({ targets, hovered: kept(hovered), focused: kept(focused), menu: kept(menu) })
  }

  function act(target: Target): void {
    if (!canAct()) return
    if (target.choices.length === 1) choose(target.choices[0]!)
    else ui.setState({ menu: target.id })
  }

  function choose(affordance: Affordance): void {
    if (!canAct()) return
    const { targets } = ui.getState()
    lastTarget = targets.find(({ choices }) => choices.includes(affordance)) ?? lastTarget
    ui.setState({ menu: undefined })
    speakerTurn.expect()
    void session.decide(affordance.event)
    if (affordance.person !== undefined) world.cast.attend(affordance.person)
    if (!director.travel) comeNear(affordance)
    else if (affordance.spot !== undefined) director.travel(affordance.spot)
  }

  function canAct(): boolean {
    const { phase, reflection } = store.getState()
    return phase === 'playing' && reflection === undefined
  }

  function comeNear(affordance: Affordance): void {
    const { rig, site, grid } = world
    const here: FloorPoint = [rig.camera.position.x, rig.camera.position.z]
    if (affordance.spot !== undefined) {
      const spot = site.spots[affordance.spot]
      if (spot)
        go([...findRoute(grid, here, [spot.position[0], spot.position[2]])], {
          yaw: spot.facing,
          pitch: -0.12,
        })
      return
    }
    if (!lastTarget?.choices.includes(affordance)) return
    const way = wayTo(lastTarget, affordance)
    if (way) go(way.route, way.view)
  }

  /** How to come near enough to do something to a target and see it; undefined where that needs no step or turn. */
  function wayTo(target: PointedAt, { verb }: Pick<Affordance, 'verb'>): Way | undefined {
    const { rig, site, grid } = world
    const here: FloorPoint = [rig.camera.position.x, rig.camera.position.z]
    if (!isStanding(target)) return undefined
    const reach = reachOf({ verb }, target.kind)
    const route = world.photos
      ? world.photos.routeTo(body.middle)
      : target.kind === 'person'
        ? approachPerson(site, grid, here, body.middle, reach, othersThan(target.name))
        : approach(site, grid, here, body.middle, reach)
    const end = route?.at(-1) ?? here
    const dx = body.middle.x - end[0]
    const dz = body.middle.z - end[1]
    const yaw = Math.atan2(-dx, -dz)
    // Near enough and in view: the learner's eyes stay where they are.
    if (!route && Math.abs(shortestTurn(rig.yaw, yaw)) < IN_VIEW) return undefined
    const pitch = Math.atan2(body.anchor.y - rig.camera.position.y, Math.hypot(dx, dz))
    return { route: route ?? [here], view: { yaw, pitch: MathUtils.clamp(pitch, LOWEST, HIGHEST) } }
  }

  /** Where everybody stands but one. */
  function othersThan(person: string): FloorPoint[] {
    return [...world.cast.actors.values()]
      .filter(({ id, root }) => id !== person && root.visible)
      .map((actor) => floorOf(actor))
  }

  function go(route: Way['route'], then: Way['view']): void {
    const end = route.at(-1)
    const isStepless = settings.getState().reducedMotion || (end && world.photos?.isElsewhere(end))
    if (isStepless && end) world.rig.stand(end, then.yaw, then.pitch)
    else world.rig.walk(route, then)
  }

  function walkTo(point: FloorPoint): void {
    const { rig, grid } = world
    speakerTurn.cancel()
    if (world.photos) return
    const route = findRoute(grid, [rig.camera.position.x, rig.camera.position.z], point)
    const end = route.at(-1)
    if (settings.getState().reducedMotion && end) rig.stand(end, rig.yaw, rig.pitch)
    else rig.walk(route)
  }

  /**
   * After a reload, a rewind or a new beginning: at the last spot that was chosen, or at the site's start, and from
   * there to what was last done something to, as if played here.
   */
  function standWhereLeft(): void {
    // What has only just been put somewhere does not know yet where it is.
    world.update({ seconds: 0 })
    const { attempt, scenario, stage: shown } = store.getState()
    const line = lineOfPlay(attempt.entries).map(({ decision }) => decision)
    const gone = line.findLastIndex((decision) => decision.startsWith('go.'))
    const { spots, start } = world.site
    const name = line[gone]?.slice(3) ?? start
    const spot = spots[name] ?? spots[start]
    if (spot) world.rig.stand([spot.position[0], spot.position[2]], spot.facing)
    director.travel?.(name)
    for (const decision of line.slice(gone + 1).toReversed()) {
      const done = scenario.vocabulary.find((one) => one.decision === decision)
      const target = done && pointedAt(done, shown)
      if (!target || !isStanding(target)) continue
      const way = wayTo(target, done)
      const end = way?.route.at(-1)
      if (way && end) world.rig.stand(end, way.view.yaw, way.view.pitch)
      return
    }
  }

  /** Whether a target is in the room, and in nobody's hand. */
  function isStanding(target: PointedAt): boolean {
    return world.bodyAnywhere(target, body) && world.props.all.get(target.name)?.isHeld() !== true
  }

  /** Where the learner did something last, or where they are. */
  function whereDone(): Vector3 {
    return lastTarget !== undefined && world.bodyOf(lastTarget, body) ? body.middle : world.eyes
  }

  function takeCues(state: SessionState, before: SessionState): void {
    const all = state.cues.map(({ cue }) => cue)
    const isAnswer = isDecided(before, state)
    cues.add(all, isAnswer)
    if (!isAnswer || director.travel) return
    const spoken = all.find(({ say, by }) => say !== undefined && by !== undefined)
    const speaker = spoken?.to === undefined ? world.cast.actors.get(spoken?.by ?? '') : undefined
    if (speaker) speakerTurn.from(speaker)
  }

  function update(tick: Tick): void {
    cues.update(tick)
    if (!director.travel) speakerTurn.update(tick)
  }

  function furnished(): void {
    if (world.rig.ownMoves() > 0 || lastTarget !== undefined) return
    const state = store.getState()
    if (isUnderWay(state) || !director.travel) takeUp(state)
  }

  /** Goes on where the learner left off; whoever begins is to see who greets them. */
  function takeUp(state: SessionState): void {
    if (isCarried) return
    standWhereLeft()
    if (director.travel || isUnderWay(state)) return
    for (const actor of world.cast.actors.values())
      if (actor.root.visible && actor.looksAt === world.eyes) return takeIn(actor, world.rig)
  }

  function dispose(): void {
    off()
    cues.clear()
  }
}
