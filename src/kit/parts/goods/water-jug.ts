import { CARE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { pipe } from '../care-shapes.ts'

/** A clear jug with a lid, and a tumbler. */
export const part: Part = {
  words: {
    en: {
      name: 'water jug',
      description: 'A clear jug of water with a blue lid and a tumbler, kept where the patient can reach it.',
    },
    es: {
      name: 'jarra de agua',
      description: 'Una jarra de agua transparente con tapa azul y un vaso, al alcance del paciente.',
    },
  },
  stands: 'top',
  size: [0.28, 0.23, 0.13],
  verbs: ['take', 'put', 'fill', 'use', 'give'],
  grip: [-0.13, 0.11, 0],
  states: { full: (m) => jug(m, 0.16), empty: (m) => jug(m, 0) },
}

const CLEAR = { surface: 'glass', casts: false } as const
const GLASS = '#e3f2f4'

function jug(m: Model, water: number): void {
  m.at({ x: -0.035 }, () => {
    m.turn(
      [
        [0, 0.001],
        [0.045, 0.001],
        [0.05, 0.006],
        [0.058, 0.2],
        [0.06, 0.2],
      ],
      GLASS,
      { segments: 20, ...CLEAR },
    )
    m.turn(
      [
        [0.051, 0.0],
        [0.052, 0.006],
        [0.0515, 0.01],
      ],
      CARE.blueSoft,
      { segments: 20 },
    )
    m.turn(
      [
        [0.058, 0.192],
        [0.0625, 0.194],
        [0.0625, 0.202],
        [0.058, 0.204],
      ],
      CARE.blueSoft,
      { segments: 20 },
    )
    if (water)
      m.turn(
        [
          [0, 0.006],
          [0.047, 0.006],
          [0.0475, 0.01],
          [0.054, water],
          [0, water],
        ],
        '#8fc9e4',
        { segments: 20, shine: 0.6 },
      )
    else
      m.turn(
        [
          [0, 0.004],
          [0.047, 0.004],
          [0.0475, 0.009],
          [0, 0.009],
        ],
        '#8fc9e4',
        { segments: 20, shine: 0.6 },
      )
    m.turn(
      [
        [0.061, 0.202],
        [0.061, 0.208],
        [0.05, 0.214],
        [0.012, 0.216],
        [0, 0.216],
      ],
      CARE.blue,
      { segments: 20, shine: 0.3 },
    )
    m.box(0.04, 0.014, 0.05, CARE.blue, { x: 0.052, y: 0.2, bevel: 0.005, shine: 0.3 })
    m.drum(0.012, 0.014, CARE.blue, { y: 0.213, segments: 10, shine: 0.3 })
    pipe(
      m,
      [
        [-0.056, 0.175, 0],
        [-0.105, 0.175, 0],
        [-0.098, 0.045, 0],
        [-0.05, 0.045, 0],
      ],
      0.0085,
      CARE.blue,
      { bend: 0.04, arc: 4, sides: 8, shine: 0.3 },
    )
    for (const y of [0.06, 0.1, 0.14])
      m.box(0.022, 0.003, 0.002, CARE.blueDark, { y, z: 0.0525 + (y - 0.06) * 0.04, bevel: 0.0008 })
  })
  m.at({ x: 0.095, z: 0.025 }, () => {
    m.turn(
      [
        [0, 0.001],
        [0.026, 0.001],
        [0.028, 0.004],
        [0.034, 0.1],
        [0.0355, 0.1],
      ],
      GLASS,
      { segments: 16, ...CLEAR },
    )
    m.turn(
      [
        [0.0275, 0],
        [0.029, 0.003],
        [0.0285, 0.006],
      ],
      CARE.blueSoft,
      { segments: 16 },
    )
    m.turn(
      [
        [0.0335, 0.097],
        [0.0358, 0.099],
        [0.0348, 0.102],
        [0.033, 0.1],
      ],
      CARE.blueSoft,
      { segments: 16 },
    )
    if (water)
      m.turn(
        [
          [0, 0.004],
          [0.0265, 0.004],
          [0.0305, 0.07],
          [0, 0.07],
        ],
        '#8fc9e4',
        { segments: 16, shine: 0.6 },
      )
  })
}
