import type { Shape } from 'three'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { plate, polygon, roundRect } from '../../solid/slab.ts'
import { mark, spot } from '../museum-shapes.ts'

/** An oil painting of a lake between hills, in a wide frame. */
export const part: Part = {
  words: {
    en: {
      name: 'framed landscape',
      description: 'A painting of a lake between hills at evening, in a wide gold frame.',
    },
    es: {
      name: 'paisaje enmarcado',
      description: 'Una pintura de un lago entre colinas al atardecer, con un marco dorado y ancho.',
    },
  },
  stands: 'wall',
  size: [0.94, 0.72, 0.062],
  verbs: ['take', 'put', 'use', 'clean', 'show'],
  grip: [0, 0.04, 0.03],
  states: { whole: painting },
}

function painting(m: Model): void {
  m.box(0.86, 0.64, 0.016, PALETTE.oakDark, { y: 0.04, z: 0.008, bevel: 0.002 })
  m.at({ y: 0.36 }, () => {
    m.at({ z: 0.0165 }, () => scene(m))
    rail(m, 0.94, 0.72, 0.07, 0.016, 0.03, MUSEUM.brass)
    rail(m, 0.82, 0.6, 0.036, 0.03, 0.018, MUSEUM.bronze)
    rail(m, 0.76, 0.54, 0.016, 0.016, 0.024, MUSEUM.brass)
    for (const x of [-1, 1])
      for (const y of [-1, 1]) {
        m.ball([0.042, 0.042, 0.012], MUSEUM.brass, {
          x: x * 0.425,
          y: y * 0.315,
          z: 0.045,
          detail: 1,
          shine: 0.6,
        })
        m.ball([0.016, 0.016, 0.008], MUSEUM.bronze, {
          x: x * 0.425,
          y: y * 0.315,
          z: 0.054,
          detail: 1,
          shine: 0.6,
        })
      }
  })
}

/** One step of the frame: a ring of the outer size and the width. */
function rail(m: Model, w: number, h: number, wide: number, z: number, thick: number, color: string): void {
  const shape = roundRect(w, h, 0.006)
  const [x, y] = [w / 2 - wide, h / 2 - wide]
  shape.holes.push(
    polygon([
      [-x, -y],
      [-x, y],
      [x, y],
      [x, -y],
    ]),
  )
  m.slab(shape, thick, color, { z, bevel: 0.004, shine: 0.6 })
}

/** Layers from the sky to the reeds, each a hair before the last; the picture is 0.74 wide and 0.52 high. */
function scene(m: Model): void {
  let z = 0
  const layer = (shape: Shape, color: string) => {
    z += 0.0007
    m.add(plate([shape], 4), color, { z, casts: false })
  }
  const hill = (points: [number, number][], base: number) =>
    polygon([[-0.37, base], [0.37, base], ...points.toReversed()])
  mark(m, 0.74, 0.52, '#f0c9a0')
  for (const [i, color] of ['#8fb4c4', '#a9c4c4', '#cdd0bb', '#e8cfa6'].entries())
    layer(
      polygon([
        [-0.37, 0.26 - i * 0.055],
        [-0.37, 0.205 - i * 0.055 - 0.012],
        [0, 0.2 - i * 0.055 + 0.008],
        [0.37, 0.205 - i * 0.055 - 0.006],
        [0.37, 0.26 - i * 0.055],
      ]),
      color,
    )
  z += 0.0007
  spot(m, 0.034, '#fff0c4', { x: 0.12, y: 0.085, z }, 18)
  for (const [x, y, w] of [
    [-0.17, 0.17, 0.2],
    [0.21, 0.145, 0.16],
    [-0.05, 0.12, 0.12],
  ] as const)
    layer(
      polygon([
        [x - w / 2, y],
        [x + w / 2, y],
        [x + w * 0.3, y + 0.018],
        [x, y + 0.026],
        [x - w * 0.28, y + 0.014],
      ]),
      '#f6dfc4',
    )
  layer(
    hill(
      [
        [-0.37, 0.09],
        [-0.28, 0.13],
        [-0.18, 0.075],
        [-0.09, 0.115],
        [0.02, 0.055],
        [0.14, 0.075],
        [0.27, 0.13],
        [0.37, 0.1],
      ],
      -0.02,
    ),
    '#8f9fb0',
  )
  layer(
    hill(
      [
        [-0.37, 0.04],
        [-0.22, 0.075],
        [-0.06, 0.03],
        [0.1, 0.012],
        [0.24, 0.055],
        [0.37, 0.05],
      ],
      -0.03,
    ),
    '#6f8f8a',
  )
  layer(
    polygon([
      [-0.37, -0.18],
      [0.37, -0.18],
      [0.37, 0.0],
      [-0.37, 0.0],
    ]),
    '#7fa9b5',
  )
  for (const [x, y, w] of [
    [0.12, -0.02, 0.1],
    [0.11, -0.042, 0.07],
    [0.13, -0.064, 0.085],
    [0.115, -0.086, 0.05],
    [-0.16, -0.05, 0.14],
    [-0.1, -0.1, 0.12],
  ] as const)
    layer(
      polygon([
        [x - w / 2, y],
        [x, y - 0.004],
        [x + w / 2, y],
        [x, y + 0.004],
      ]),
      x > 0 ? '#fbe2b2' : '#a8c6c8',
    )
  layer(
    hill(
      [
        [-0.37, -0.02],
        [-0.27, -0.012],
        [-0.14, -0.075],
        [0.02, -0.135],
        [0.2, -0.15],
        [0.37, -0.1],
      ],
      -0.26,
    ),
    '#5f7f4a',
  )
  layer(
    hill(
      [
        [-0.37, -0.12],
        [-0.2, -0.15],
        [-0.02, -0.2],
        [0.37, -0.19],
      ],
      -0.26,
    ),
    '#46663c',
  )
  // trees on the left bank
  for (const [x, y, r] of [
    [-0.3, 0.045, 0.055],
    [-0.245, 0.02, 0.042],
    [-0.33, 0.005, 0.045],
    [0.32, -0.05, 0.04],
  ] as const) {
    layer(
      polygon([
        [x - 0.006, y - r * 2.1],
        [x + 0.006, y - r * 2.1],
        [x + 0.004, y],
        [x - 0.004, y],
      ]),
      '#5a3f2c',
    )
    z += 0.0007
    spot(m, r, '#3f5f3a', { x, y, z }, 9)
    z += 0.0007
    spot(m, r * 0.6, '#5c7f48', { x: x + r * 0.22, y: y + r * 0.25, z }, 8)
  }
  // a boat
  layer(
    polygon([
      [-0.03, -0.055],
      [0.035, -0.055],
      [0.045, -0.042],
      [-0.04, -0.042],
    ]),
    '#5a3422',
  )
  layer(
    polygon([
      [0.002, -0.04],
      [0.032, -0.036],
      [0.002, 0.018],
    ]),
    '#f3ead8',
  )
}
