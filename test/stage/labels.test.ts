import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { createLabels } from '../../src/stage/overlay/labels.ts'
import type { TargetBody } from '../../src/stage/targets/bodies.ts'
import type { PointedAt, Target } from '../../src/stage/targets/targets.ts'
import type { World } from '../../src/stage/world.ts'

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const WIDTH = 640
const HEIGHT = 348

const elementAt = (box: Box) => ({ getBoundingClientRect: () => box }) as unknown as HTMLElement

const button = () => {
  const shown = { style: { translate: '' }, dataset: {} as Record<string, string> }
  return { ...shown, hasAttribute: () => false, toggleAttribute: () => false } as unknown as HTMLElement
}

const placeOf = (element: HTMLElement): [number, number] => {
  const [x = NaN, y = NaN] = element.style.translate.split(' ').map(Number.parseFloat)
  return [x, y]
}

/** Puts a label on each point of the room, beside panels, and answers where the labels have come to stand. */
const place = (points: readonly Vector3[], panels: readonly Box[]): [number, number][] => {
  const bodyOf = ({ name }: PointedAt, out: TargetBody) => {
    out.anchor.copy(points[Number(name)]!)
    return true
  }
  const labels = createLabels({ bodyOf } as World)
  const camera = new PerspectiveCamera(60, WIDTH / HEIGHT)
  labels.resize(WIDTH, HEIGHT)
  const box = {
    getBoundingClientRect: () => ({ left: 0, top: 0, right: WIDTH, bottom: HEIGHT }),
    querySelectorAll: () => panels.map(elementAt),
  } as unknown as HTMLElement
  labels.measure(box)
  const buttons = points.map(button)
  buttons.forEach((element, i) =>
    labels.tie({ id: `thing.${i}`, kind: 'thing', name: String(i), choices: [] } satisfies Target, element),
  )
  labels.place(camera)
  return buttons.map(placeOf)
}

const covers = ({ left, top, right, bottom }: Box, [x, y]: [number, number]): boolean =>
  x > left - 15 && x < right + 15 && y > top - 15 && y < bottom + 15

test('a label stands where its target is seen', () => {
  const [[x, y]] = place([new Vector3(0, 0, -3)], []) as [[number, number]]
  expect([x, y]).toEqual([WIDTH / 2, HEIGHT / 2])
})

test('labels find room beside panels on either side, and never under one or on each other', () => {
  // As on a short screen in the rush: what can be said across the view, and two waits below it in the middle.
  const panels = [
    { left: 12, top: 60, right: 165, bottom: 131 },
    { left: 32, top: 98, right: 608, bottom: 234 },
    { left: 188, top: 242, right: 451, bottom: 286 },
    { left: 188, top: 292, right: 451, bottom: 336 },
  ]
  const points = [-0.86, -0.6, -0.3, -0.1, 0, 0.2, 0.9].map((x) => new Vector3(x, 0.1, -2))
  const places = place(points, panels)
  for (const [i, at] of places.entries()) {
    expect(panels.filter((panel) => covers(panel, at))).toEqual([])
    for (const other of places.slice(0, i))
      expect(Math.max(Math.abs(other[0] - at[0]), Math.abs(other[1] - at[1]))).toBeGreaterThanOrEqual(29)
  }
})

test('where there is no room at all a label stays at its target', () => {
  const [[x, y]] = place([new Vector3(0, 0, -3)], [{ left: 0, top: 0, right: WIDTH, bottom: HEIGHT }]) as [
    [number, number],
  ]
  expect([x, y]).toEqual([WIDTH / 2, HEIGHT / 2])
})
