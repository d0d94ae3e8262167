import { playThrough, readPlaythroughs, readScenario, stageOf, type Scenario } from '#scenario'
import { SITE_VIEWS } from '#kit'
import { PerspectiveCamera } from 'three'
import { loadSite } from '../../src/stage/load/site.ts'
import { createRenderer, createWorld } from '../../src/stage/world.ts'

/*
 * Draws the site that the address names (`?site=cafe`) from its named views, empty or at a moment of the first
 * playthrough of the scenario that happens there, with the stage's own world. The script that takes the pictures
 * drives it.
 */

declare global {
  interface Window {
    /** Draws one view; `part` of the playthrough (0..1), < 0 for the empty room. Resolves when it stands on the canvas. */
    drawView: (view: string, part: number) => Promise<void>
    viewNames: readonly string[]
    /** Whether a scenario happens here, so that there are people to show. */
    hasPeople: boolean
    /** Draw calls and triangles of the last picture. */
    cost: () => { calls: number; triangles: number }
  }
}

/** Seconds of idle motion before the picture, so that nobody stands in a rest pose. */
const SETTLE_STEPS = 45

const siteName = new URLSearchParams(location.search).get('site') ?? 'cafe'
const views = SITE_VIEWS[siteName] ?? []
const files = import.meta.glob<string>('/scenarios/*/{scenario,playthroughs}.json', {
  query: '?raw',
  import: 'default',
})

const opened: { scenario: Scenario; folder: string }[] = []
for (const [path, read] of Object.entries(files)) {
  if (!path.endsWith('/scenario.json')) continue
  const reading = readScenario(await read())
  if (reading.ok) opened.push({ scenario: reading.scenario, folder: path.slice(0, path.lastIndexOf('/')) })
}
const here = opened.find(({ scenario }) => scenario.header.site.name === siteName)
const site = await loadSite(siteName)
const scenario = furnished((here ?? opened[0])?.scenario)
const plays = here && readPlaythroughs((await files[`${here.folder}/playthroughs.json`]?.()) ?? '{}')
const [best] = plays?.ok ? Object.values(plays.value) : []
const { steps } = playThrough(scenario, best?.decisions ?? [])

/** The scenario with every thing of the site; of another site's scenario nothing else is left. */
function furnished(base: Scenario | undefined): Scenario {
  if (!base) throw new Error('There is no scenario that can be read.')
  const things = Object.fromEntries(Object.keys(site.things).map((thing) => [thing, { name: thing }]))
  const header = here
    ? { ...base.header, things: { ...things, ...base.header.things } }
    : { ...base.header, site: { ...base.header.site, name: siteName }, people: {}, things }
  return { ...base, header: header as Scenario['header'] }
}

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
  things: here
    ? stage.things
    : Object.fromEntries(Object.keys(site.things).map((thing) => [thing, { at: 'home' }])),
})

window.viewNames = views.map(({ name }) => name)
window.hasPeople = best !== undefined
window.cost = () => ({ calls: renderer.info.render.calls, triangles: renderer.info.render.triangles })
window.drawView = async (name, part) => {
  const view = views.find((one) => one.name === name)
  const moment = steps[Math.round(Math.max(0, part) * (steps.length - 1))]
  if (!view || !moment) throw new Error(`There is no view "${name}".`)
  const stage = stageOf(scenario, moment.snapshot)
  world.eyes.set(...view.position)
  world.show(part < 0 ? emptyStage(stage) : stage, true)
  for (let i = 0; i < SETTLE_STEPS; i++) world.update({ seconds: 1 / 30 })
  camera.position.set(...view.position)
  camera.lookAt(...view.target)
  world.scene.updateMatrixWorld(true)
  renderer.render(world.scene, camera)
}
document.body.dataset['ready'] = 'true'
