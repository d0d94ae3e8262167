import { playThrough, readPlaythroughs, readScenario, stageOf } from '#scenario'
import { CAFE_VIEWS } from '#kit'
import { PerspectiveCamera } from 'three'
import { createRenderer, createWorld } from '../../src/stage/world.ts'

/*
 * Draws the café from its named views, empty or at a moment of a playthrough, with the stage's own world. The
 * script that takes the pictures drives it.
 */

declare global {
  interface Window {
    /** Draws one view; `decisions` < 0 shows the empty room. Resolves when it stands on the canvas. */
    drawView: (view: string, decisions: number) => Promise<void>
    viewNames: readonly string[]
  }
}

/** Seconds of idle motion before the picture, so that nobody stands in a rest pose. */
const SETTLE_STEPS = 45

const text = async (name: string): Promise<string> => (await fetch(`/scenarios/cafe-opening/${name}`)).text()

const opened = readScenario(await text('scenario.json'))
if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
const { scenario } = opened
const plays = readPlaythroughs(await text('playthroughs.json'))
if (!plays.ok) throw new Error('The playthroughs cannot be read.')
const [best] = Object.values(plays.value)
const { steps } = playThrough(scenario, best?.decisions ?? [])

const canvas = document.querySelector('canvas') ?? document.createElement('canvas')
const renderer = createRenderer(canvas)
renderer.setSize(innerWidth, innerHeight)
const camera = new PerspectiveCamera(60, innerWidth / innerHeight, 0.05, 60)
const world = await createWorld(scenario)
await world.furnish(() => Promise.resolve())

const emptyStage = (stage: ReturnType<typeof stageOf>): typeof stage => ({
  ...stage,
  people: Object.fromEntries(
    Object.entries(stage.people).map(([name, person]) => [name, { ...person, at: 'away' }]),
  ),
})

window.viewNames = CAFE_VIEWS.map(({ name }) => name)
window.drawView = async (name, decisions) => {
  const view = CAFE_VIEWS.find((one) => one.name === name)
  const moment = steps[Math.max(0, Math.min(decisions, steps.length - 1))]
  if (!view || !moment) throw new Error(`There is no view "${name}".`)
  const stage = stageOf(scenario, moment.snapshot)
  world.eyes.set(...view.position)
  world.show(decisions < 0 ? emptyStage(stage) : stage, true)
  for (let i = 0; i < SETTLE_STEPS; i++) world.update({ seconds: 1 / 30 })
  camera.position.set(...view.position)
  camera.lookAt(...view.target)
  world.scene.updateMatrixWorld(true)
  renderer.render(world.scene, camera)
}
document.body.dataset['ready'] = 'true'
