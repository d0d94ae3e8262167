import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { ALONG } from '../trade-shapes.ts'

/** Two halves of a solar plug with their cables along x, pulled apart or clicked together. */
export const part: Part = {
  words: {
    en: {
      name: 'solar connector pair',
      description:
        'Two plugs on solar cables, one with a pin and one with a socket; pushed together, they click.',
    },
    es: {
      name: 'par de conectores solares',
      description: 'Dos conectores de cable solar, uno con clavija y otro con hembra; al unirlos hacen clic.',
    },
  },
  stands: 'top',
  size: [0.384, 0.021, 0.051],
  verbs: ['take', 'put', 'use', 'open', 'close'],
  grip: [-0.06, 0.011, 0],
  states: { apart: (m) => pair(m, 0.036), joined: (m) => pair(m, 0) },
}

function pair(m: Model, gap: number): void {
  m.at({ x: -gap, y: 0.011 }, () => {
    plug(m)
    m.at({ ...ALONG }, () => {
      m.drum(0.0072, 0.016, PALETTE.char, { segments: 10 })
      m.drum(0.0035, 0.022, PALETTE.steel, { segments: 8, shine: 0.9 })
    })
    // The two springs that click into the other half.
    for (const side of [-1, 1]) {
      m.box(0.026, 0.0055, 0.003, PALETTE.char, {
        x: 0.01,
        y: -0.0028,
        z: side * 0.0098,
        ry: side * -0.08,
        bevel: 0.001,
      })
      m.box(0.005, 0.0055, 0.004, PALETTE.char, { x: 0.021, y: -0.0028, z: side * 0.0112, bevel: 0.001 })
    }
    m.box(0.003, 0.021, 0.021, PALETTE.red, { x: -0.041, y: -0.0105, bevel: 0.001 })
  })
  m.at({ x: gap + 0.0005, y: 0.011, ry: Math.PI }, () => {
    m.at({ x: -0.016 }, () => plug(m))
    m.at({ x: -0.018, ...ALONG }, () =>
      m.turn(
        [
          [0.0095, 0],
          [0.0095, 0.018],
          [0.0085, 0.0186],
          [0.0074, 0.0186],
          [0.0074, 0.004],
          [0, 0.004],
        ],
        PALETTE.char,
        { segments: 12 },
      ),
    )
  })
}

/** The shell, the nut and the cable of a half that ends at x = 0. */
function plug(m: Model): void {
  m.at({ x: -0.056, ...ALONG }, () => {
    m.turn(
      [
        [0.004, -0.002],
        [0.0085, 0.002],
        [0.0098, 0.016],
        [0.0072, 0.0165],
      ],
      '#4a4f52',
      { segments: 10 },
    )
    m.turn(
      [
        [0.0085, 0.0165],
        [0.0098, 0.019],
        [0.0098, 0.054],
        [0.0085, 0.056],
        [0, 0.056],
      ],
      PALETTE.char,
      { segments: 12 },
    )
  })
  for (const z of [-1, 1])
    m.box(0.012, 0.003, 0.002, '#4a4f52', { x: -0.048, y: -0.0015, z: z * 0.0095, bevel: 0.0006 })
  m.rod(
    [
      [-0.052, 0, 0],
      [-0.08, -0.003, 0],
      [-0.1, -0.0072, 0.006],
      [-0.125, -0.0078, 0.02],
      [-0.146, -0.0078, 0.022],
    ],
    0.0033,
    PALETTE.char,
    { sides: 6, steps: 8 },
  )
}
