import { PerspectiveCamera, Vector3 } from 'three'
import { readScenario } from '#scenario'
import scenarioText from '../../scenarios/cafe-opening/scenario.json?raw'
import { createRenderer, createWorld } from '../../src/stage/world.ts'

/*
 * Draws what is seen all round from a spot of the café without its people, as six faces. `test/shots/panorama.ts` makes
 * the pictures of the example in photo-sites/ of them.
 */

declare global {
  interface Window {
    /** The picture of one face as a data address; `at` in metres. */
    drawFace: (
      at: readonly [number, number, number],
      towards: readonly number[],
      up: readonly number[],
    ) => string
  }
}

const read = readScenario(scenarioText)
if (!read.ok) throw new Error('The café cannot be read.')
const empty = { ...read.scenario, header: { ...read.scenario.header, people: {} } }
const canvas = document.querySelector('canvas') ?? document.createElement('canvas')
const renderer = createRenderer(canvas)
renderer.setPixelRatio(1)
renderer.setSize(innerWidth, innerHeight)
const world = await createWorld(empty)
await world.furnish(() => Promise.resolve())
const things = Object.fromEntries(Object.keys(world.site.things).map((thing) => [thing, { at: 'home' }]))
world.show({ scene: [], people: {}, things, tasks: [] } as never, true)
for (let i = 0; i < 5; i++) world.update({ seconds: 1 / 30 })
const camera = new PerspectiveCamera(90, 1, 0.05, 60)

window.drawFace = (at, towards, up) => {
  camera.position.set(...at)
  camera.up.fromArray(up)
  camera.lookAt(new Vector3().fromArray(towards).add(camera.position))
  world.scene.updateMatrixWorld(true)
  renderer.render(world.scene, camera)
  // Read in the same turn as it is drawn: WebGL forgets its picture after that.
  return canvas.toDataURL('image/png')
}
document.body.dataset['ready'] = 'true'
