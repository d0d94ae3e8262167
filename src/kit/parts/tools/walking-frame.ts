import { CARE, PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { pipe } from '../care-shapes.ts'

/** A light frame with four feet; the walker stands at −z and looks along +z. */
export const part: Part = {
  words: {
    en: {
      name: 'walking frame',
      description: 'A light metal frame with four rubber feet and two grips, to lean on while walking.',
    },
    es: {
      name: 'andador',
      description: 'Una estructura ligera con cuatro patas de goma y dos puños, para apoyarse al caminar.',
    },
  },
  stands: 'floor',
  size: [0.63, 0.85, 0.51],
  verbs: ['take', 'put', 'use'],
  grip: [0.245, 0.83, -0.02],
  states: { whole: frame },
}

function frame(m: Model): void {
  for (const side of [-1, 1]) {
    const [top, foot] = [side * 0.245, side * 0.29]
    pipe(
      m,
      [
        [foot, 0.02, 0.23],
        [top, 0.835, 0.13],
        [top, 0.835, -0.13],
        [foot, 0.02, -0.23],
      ],
      0.0135,
      PALETTE.steel,
      { bend: 0.09, arc: 4, sides: 8, shine: 0.5 },
    )
    pipe(
      m,
      [
        [top, 0.836, -0.075],
        [top, 0.836, 0.065],
      ],
      0.019,
      CARE.rubber,
      { sides: 8 },
    )
    pipe(
      m,
      [
        [side * 0.267, 0.42, 0.18],
        [side * 0.267, 0.42, -0.18],
      ],
      0.01,
      PALETTE.steel,
      { shine: 0.5 },
    )
    for (const z of [-1, 1]) {
      m.turn(
        [
          [0, 0],
          [0.022, 0],
          [0.023, 0.008],
          [0.017, 0.02],
          [0.017, 0.055],
          [0, 0.055],
        ],
        CARE.rubber,
        { x: foot, z: z * 0.2335, segments: 10 },
      )
      // Holes in the legs set the height.
      pipe(
        m,
        [
          [side * 0.285, 0.12, z * 0.2177],
          [side * 0.276, 0.28, z * 0.198],
        ],
        0.0165,
        CARE.blue,
        { sides: 8 },
      )
      m.ball(0.006, PALETTE.steelDark, { x: side * 0.2955, y: 0.2, z: z * 0.208, detail: 1 })
    }
  }
  for (const [y, half, z] of [
    [0.7, 0.252, 0.146],
    [0.36, 0.271, 0.188],
  ] as const)
    pipe(
      m,
      [
        [-half, y, z],
        [half, y, z],
      ],
      0.0115,
      CARE.blue,
      { shine: 0.4 },
    )
  m.box(0.07, 0.03, 0.035, CARE.rubber, { y: 0.686, z: 0.146, bevel: 0.01 })
  m.box(0.04, 0.008, 0.02, CARE.apricot, { y: 0.714, z: 0.146, bevel: 0.003 })
}
