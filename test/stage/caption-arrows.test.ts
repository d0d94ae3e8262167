import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { createCaptionArrows } from '../../src/stage/headset/caption-arrows.ts'
import type { OpenStage } from '../../src/stage/open-stage.ts'

test('captions point to who speaks out of view, and to nobody else', () => {
  const camera = new PerspectiveCamera()
  const at = (x: number, z: number) => ({ eyes: new Vector3(x, 0, z), root: { visible: true } })
  const actors = new Map([
    ['ahead', at(0, -2)],
    ['left', at(-2, 0)],
    ['behind', at(0, 2)],
  ])
  let shown = ['ahead', 'left', 'behind', 'learner', undefined].map((by) => ({ by }))
  const captions = { shown: { getState: () => shown } }
  const arrows = createCaptionArrows(
    { captions, world: { cast: { actors } } } as unknown as OpenStage,
    camera,
  )
  expect(arrows.update()).toBe(true)
  expect(arrows.now).toEqual(['', '←', '↓', '', ''])
  expect(arrows.update()).toBe(false)
  camera.rotation.y = Math.PI / 2
  camera.updateMatrixWorld()
  expect(arrows.update()).toBe(true)
  expect(arrows.now.slice(0, 2)).toEqual(['→', ''])
  shown = []
  expect(arrows.update()).toBe(true)
  expect(arrows.now).toEqual([])
})
