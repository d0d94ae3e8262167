import type { Object3D, WebGLRenderer } from 'three'
import { start, stageOf, type Scenario } from '#scenario'
import { createRenderer, createWorld, type World } from './world.ts'

/** A world with what draws it, before a session plays in it. */
export interface Room {
  canvas: HTMLCanvasElement
  renderer: WebGLRenderer
  world: World
  /** Resolves when people and things of the scenario's beginning are there and ready to be drawn. */
  furnished: Promise<void>
  /** Resolves when the room is there with all that is in it, or what comes last will not come. */
  refined: Promise<void>
  dispose(): void
}

/** The one room that was begun and is not taken yet. */
let begun: { scenario: Scenario; room: Promise<Room> } | undefined

/** Begins to make a scenario's room while its session is still being opened; whoever opens the stage takes it. */
export function prepareRoom(scenario: Scenario): void {
  if (begun?.scenario.header === scenario.header) return
  letGo()
  const room = openRoom(scenario)
  // What is wrong with it is told when it is taken.
  room.catch(() => undefined)
  begun = { scenario, room }
}

/**
 * The room of a scenario, the one that was begun where there is one. Rejects with `NoWebGl` where the browser
 * cannot draw, and when the site cannot be loaded.
 */
export function takeRoom(scenario: Scenario): Promise<Room> {
  // However it is dealt, it is the same place with the same people and things.
  if (begun?.scenario.header !== scenario.header) letGo()
  const room = begun?.room ?? openRoom(scenario)
  begun = undefined
  return room
}

function letGo(): void {
  begun?.room.then(({ dispose }) => dispose()).catch(() => undefined)
  begun = undefined
}

async function openRoom(scenario: Scenario): Promise<Room> {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  const renderer = tryRenderer(canvas)
  let world: World
  try {
    world = await createWorld(scenario)
  } catch (problem) {
    renderer.dispose()
    throw problem
  }
  world.show(stageOf(scenario, start(scenario).snapshot), true)
  const furnished = world.furnish(prepare).then(() => askPrograms(renderer))
  // A room without its details is a room all the same.
  const refined = furnished.then(world.refine).catch(() => undefined)
  return { canvas, renderer, world, furnished, refined, dispose }

  async function prepare(object: Object3D): Promise<void> {
    const { scene, rig } = world
    await renderer.compileAsync(object, rig.camera, scene)
  }

  function dispose(): void {
    world.dispose()
    renderer.dispose()
    canvas.remove()
  }
}

/**
 * Asks each shader for its inputs now. Between the drawings of the first frame each of these questions would wait
 * for all that was drawn before.
 */
function askPrograms({ info }: WebGLRenderer): void {
  for (const program of info.programs ?? []) {
    program.getUniforms()
    program.getAttributes()
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
