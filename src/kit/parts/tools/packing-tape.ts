import type { Model } from '../../model.ts'
import { MUSEUM } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A roll of brown tape, lying, its end folded over. */
export const part: Part = {
  words: {
    en: { name: 'packing tape', description: 'A roll of wide brown tape, for closing boxes.' },
    es: {
      name: 'cinta de embalar',
      description: 'Un rollo de cinta ancha marrón, para cerrar cajas.',
    },
  },
  stands: 'top',
  size: [0.122, 0.05, 0.114],
  verbs: ['take', 'put', 'use'],
  grip: [0, 0.03, 0],
  states: { whole: tape },
}

function tape(m: Model): void {
  m.turn(
    [
      [0.038, 0.001],
      [0.054, 0.001],
      [0.057, 0.004],
      [0.057, 0.046],
      [0.054, 0.049],
      [0.038, 0.049],
    ],
    '#b98a54',
    { segments: 24, shine: 0.4 },
  )
  m.turn(
    [
      [0.034, 0.05],
      [0.034, 0],
      [0.039, 0],
      [0.039, 0.05],
      [0.034, 0.05],
    ],
    MUSEUM.tissue,
    { segments: 20 },
  )
  for (const r of [0.044, 0.049])
    m.turn(
      [
        [r + 0.001, 0.0496],
        [r, 0.0496],
      ],
      MUSEUM.crateDark,
      { segments: 18, casts: false },
    )
  m.at({ x: 0.0572, z: 0.018, ry: Math.PI / 2 + 0.16 }, () => {
    m.box(0.034, 0.048, 0.0012, '#a87843', { x: -0.012, y: 0.001, z: 0.001, bevel: 0.0003, shine: 0.4 })
    m.box(0.008, 0.048, 0.003, '#8d6233', { x: -0.028, y: 0.001, z: 0.001, bevel: 0.0008 })
  })
}
