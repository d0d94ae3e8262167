import { PerspectiveCamera, Vector3 } from 'three'
import { createStore } from 'zustand/vanilla'
import { afterEach, expect, test } from 'vitest'
import type { Scenario } from '#scenario'
import { settings } from '#session'
import type { Company, CompanyState } from '../../src/stage/company/company.ts'
import { edgeArrow } from '../../src/stage/company/pointed-arrow.ts'
import { createPointed } from '../../src/stage/company/pointed.ts'
import { createCaptionArrows } from '../../src/stage/headset/caption-arrows.ts'
import type { OpenStage } from '../../src/stage/open-stage.ts'
import type { TargetBody } from '../../src/stage/targets/bodies.ts'
import type { PointedAt } from '../../src/stage/targets/targets.ts'
import type { World } from '../../src/stage/world.ts'

const FRAME = { width: 800, height: 600, top: 70, bottom: 24, side: 24 }
const TICK = { seconds: 1 / 30 }
const header = { people: { asha: { name: 'Asha' } }, things: { globe: {}, sign: {} }, spots: { hall: {} } }

const inRoom: Record<string, Vector3> = { asha: new Vector3(0, 0.9, -3), globe: new Vector3(4, 1.2, 3) }
const world = {
  props: { all: new Map([['globe', {}]]) },
  site: { spots: { hall: { position: [1, 0, 1] } }, places: { sign: { position: [0, 2, -4] } } },
  bodyOf({ kind, name }: PointedAt, body: TargetBody) {
    const middle = kind === 'spot' ? new Vector3(1, 0.025, 1) : inRoom[name]
    if (!middle) return false
    body.middle.copy(middle)
    body.anchor.copy(middle)
    body.size.set(0.4, middle.y * 2, 0.4)
    return true
  },
}

const pointing = (pointed?: string) => {
  const store = createStore<CompanyState>(() => ({
    carried: 0,
    slot: 0,
    companions: [],
    showsGaze: false,
    showsHands: false,
    pointed,
  }))
  const company: Company = { store, looks: new Map(), look: () => undefined }
  return { store, ...createPointed(company, world as unknown as World, { header } as unknown as Scenario) }
}

afterEach(() => settings.setState({ reducedMotion: false }))

test.each([
  ['asha', 'person'],
  ['globe', 'thing'],
  ['sign', 'thing'],
  ['hall', 'spot'],
])('%s is found as a %s and marked', (name, kind) => {
  const { update, now, mesh } = pointing(name)
  expect(update(TICK)).toBe(true)
  expect(mesh.visible).toBe(true)
  expect(now()?.at).toEqual({ kind, name })
})

test('nothing is marked where nobody points, or at what is not in the room', () => {
  for (const name of [undefined, 'nobody']) {
    const { update, now, mesh } = pointing(name)
    expect(update(TICK)).toBe(false)
    expect(mesh.visible).toBe(false)
    expect(now()).toBeUndefined()
  }
})

test('the marker moves while it stands, goes with what is pointed at, and is still where motion is reduced', () => {
  const { store, update, mesh } = pointing('asha')
  update(TICK)
  expect(update(TICK)).toBe(true)
  settings.setState({ reducedMotion: true })
  update(TICK)
  expect(update(TICK)).toBe(false)
  store.setState({ pointed: undefined })
  expect(update(TICK)).toBe(true)
  expect(mesh.visible).toBe(false)
})

const looking = (yaw: number, pitch = 0): PerspectiveCamera => {
  const camera = new PerspectiveCamera(60, FRAME.width / FRAME.height)
  camera.rotation.set(pitch, yaw, 0, 'YXZ')
  camera.updateMatrixWorld()
  return camera
}

test.each([
  ['in view', 0, 0, undefined],
  ['to the right', Math.PI / 2, 0, { side: 'right', arrow: '→' }],
  ['to the left', -Math.PI / 2, 0, { side: 'left', arrow: '←' }],
  ['over the view', 0, -1, { side: 'left', arrow: '↑' }],
  ['under the view', 0, 1, { side: 'left', arrow: '↓' }],
])('what is pointed at %s has this arrow at the edge: %#', (_, yaw, pitch, arrow) => {
  expect(edgeArrow(new Vector3(-0.01, 0, -3), looking(yaw, pitch), FRAME)).toEqual(arrow)
})

test('what is behind has its arrow on the side that is nearer', () => {
  expect(edgeArrow(new Vector3(0.4, 0, 3), looking(0), FRAME)).toEqual({ side: 'right', arrow: '↓' })
  expect(edgeArrow(new Vector3(-0.4, 0, 3), looking(0), FRAME)).toEqual({ side: 'left', arrow: '↓' })
})

test('on a narrow screen what is ahead but out of view has an arrow too', () => {
  const camera = looking(0)
  camera.aspect = 0.4
  camera.updateProjectionMatrix()
  const narrow = { ...FRAME, width: 240 }
  expect(edgeArrow(new Vector3(1, 0, -2), camera, narrow)).toEqual({ side: 'right', arrow: '→' })
})

test('in the headset the arrow stands with the captions, and goes when the wearer has turned', () => {
  const pointed = pointing('globe')
  pointed.update(TICK)
  const captions = { shown: { getState: () => [] } }
  const stage = { captions, world: { cast: { actors: new Map() } }, company: { pointed: pointed.now } }
  const session = { store: { getState: () => ({ scenario: { header }, words: { line: (text: string) => text, language: 'en' } }) } } // prettier-ignore
  const camera = looking(0)
  const arrows = createCaptionArrows(stage as unknown as OpenStage, camera)
  expect(arrows.update()).toBe(true)
  expect(arrows.pointedLine(session as unknown as Parameters<typeof arrows.pointedLine>[0])).toBe('→ Globe')
  camera.rotation.y = -2.2
  camera.updateMatrixWorld()
  expect(arrows.update()).toBe(true)
  expect(arrows.pointed).toBe('')
})
