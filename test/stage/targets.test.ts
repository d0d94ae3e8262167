import { PerspectiveCamera, Quaternion, Ray, Vector3 } from 'three'
import { expect, test } from 'vitest'
import type { Affordance, Stage } from '#scenario'
import { directionOf } from '../../src/stage/overlay/direction.ts'
import { emptyBody } from '../../src/stage/targets/bodies.ts'
import { enters, pick } from '../../src/stage/targets/pick.ts'
import { project } from '../../src/stage/targets/project.ts'
import { pendingWaits, sayings, targetsOf } from '../../src/stage/targets/targets.ts'

const stage = { people: { amara: {} }, things: { oven: {}, tray: {} } } as unknown as Stage
const can = (decision: string, rest: Partial<Affordance>): Affordance => ({
  decision,
  event: decision,
  label: decision,
  verb: decision.split('.')[0] as Affordance['verb'],
  ...rest,
})
const list = [
  can('go.counter', { spot: 'counter' }),
  can('turnOn.oven', { thing: 'oven' }),
  can('put.tray.on.oven', { thing: 'tray', other: 'oven' }),
  can('use.tray.on.amara', { thing: 'tray', other: 'amara' }),
  can('say.hello', { say: 'hello', person: 'amara' }),
  can('wait.oven', { waitMs: 500 }),
]

test('what is used on something is found at what it is used on, people before things before spots', () => {
  const targets = targetsOf(list, stage)
  expect(targets.map(({ id }) => id)).toEqual(['person.amara', 'thing.oven', 'spot.counter'])
  expect(targets[0]!.choices.map(({ decision }) => decision)).toEqual(['use.tray.on.amara', 'say.hello'])
  expect(targets[1]!.choices.map(({ decision }) => decision)).toEqual(['turnOn.oven', 'put.tray.on.oven'])
})

test('every decision but a wait has exactly one target, and waits are listed apart', () => {
  const offered = targetsOf(list, stage).flatMap(({ choices }) => choices)
  expect(new Set(offered)).toEqual(new Set(list.filter(({ verb }) => verb !== 'wait')))
  expect(offered).toHaveLength(5)
  expect(pendingWaits(list).map(({ decision }) => decision)).toEqual(['wait.oven'])
  expect(sayings(list).map(({ decision }) => decision)).toEqual(['say.hello'])
})

const box = (x: number, z: number, size: number, turn = 0) => {
  const body = emptyBody()
  body.middle.set(x, 0, z)
  body.size.setScalar(size)
  body.turn.setFromAxisAngle(new Vector3(0, 1, 0), turn)
  return body
}
const ahead = new Ray(new Vector3(0, 0, 0), new Vector3(0, 0, -1))

test('a ray meets a box at its face, also when the box is turned', () => {
  expect(enters(ahead, box(0, -5, 2))).toBeCloseTo(4)
  expect(enters(ahead, box(0, -5, 2, Math.PI / 4))).toBeCloseTo(5 - Math.SQRT2)
  expect(enters(ahead, box(3, -5, 2))).toBe(Infinity)
  expect(enters(ahead, box(0, 5, 2))).toBe(Infinity)
})

test('the nearer of two is meant, but a small one inside a large one is meant before it', () => {
  const near = box(0, -2, 1)
  expect(pick(ahead, [box(0, -6, 1), near])).toBe(1)
  expect(pick(ahead, [box(0, -3, 2), box(0, -2.3, 0.1)])).toBe(1)
  expect(pick(ahead, [box(4, -3, 2)])).toBe(-1)
})

const camera = new PerspectiveCamera(60, 2, 0.1, 50)
camera.updateMatrixWorld()
const frame = { width: 800, height: 400, top: 60, bottom: 20, side: 20 }
const seen = (x: number, y: number, z: number) => {
  const place = { x: 0, y: 0, isOutside: false }
  project(new Vector3(x, y, z), camera, frame, place)
  return place
}

test('a label stands over its target, and at the nearest edge when that is out of view', () => {
  expect(seen(0, 0, -3)).toEqual({ x: 400, y: 200, isOutside: false })
  expect(seen(50, 0, -3)).toMatchObject({ x: 780, isOutside: true })
  expect(seen(-1, 0, 5)).toMatchObject({ x: 20, isOutside: true })
  expect(seen(0, 50, -3).y).toBe(60)
})

test('captions say which way to turn', () => {
  const turned = new PerspectiveCamera()
  turned.quaternion.copy(new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), Math.PI / 2))
  turned.updateMatrixWorld()
  expect(directionOf(new Vector3(0, 0, -3), camera)).toBe('ahead')
  expect(directionOf(new Vector3(4, 0, -1), camera)).toBe('right')
  expect(directionOf(new Vector3(0, 0, 4), camera)).toBe('behind')
  expect(directionOf(new Vector3(0, 0, -3), turned)).toBe('right')
})
