import { CARE, PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { castor, pipe, softRect } from '../care-shapes.ts'

/** Two steel shelves on wheels, for dressing a wound. */
export const part: Part = {
  words: {
    en: {
      name: 'dressing trolley',
      description: 'A steel trolley with two shelves, wiped clean and laid out before a wound is dressed.',
    },
    es: {
      name: 'carro de curas',
      description:
        'Un carro de acero con dos estantes, que se limpia y se prepara antes de curar una herida.',
    },
  },
  stands: 'floor',
  size: [0.64, 0.9, 0.47],
  verbs: ['use', 'clean'],
  states: { empty: (m) => trolley(m, false), prepared: (m) => trolley(m, true) },
}

function trolley(m: Model, isPrepared: boolean): void {
  for (const x of [-0.28, 0.28])
    for (const z of [-0.2, 0.2]) {
      castor(m, 0.13, { x, z, ry: x * 4 })
      pipe(
        m,
        [
          [x, 0.12, z],
          [x, 0.84, z],
        ],
        0.014,
        PALETTE.steel,
        { ...STEEL },
      )
    }
  for (const y of [0.27, 0.82]) {
    m.box(0.6, 0.022, 0.44, PALETTE.steel, { y, bevel: 0.008, ...STEEL })
    for (const z of [-0.215, 0.215])
      m.box(0.6, 0.03, 0.008, PALETTE.steel, { y: y - 0.004, z, bevel: 0.003, ...STEEL })
    pipe(
      m,
      [
        [-0.28, y + 0.075, 0.2],
        [-0.28, y + 0.075, -0.2],
        [0.28, y + 0.075, -0.2],
        [0.28, y + 0.075, 0.2],
      ],
      0.007,
      PALETTE.steel,
      { sides: 5, ...STEEL },
    )
    for (const x of [-0.28, 0.28])
      for (const z of [-0.2, 0.2])
        pipe(
          m,
          [
            [x, y, z],
            [x, y + 0.08, z],
          ],
          0.011,
          PALETTE.steel,
          { ...STEEL },
        )
  }
  pipe(
    m,
    [
      [0.28, 0.74, -0.17],
      [0.315, 0.74, -0.17],
      [0.315, 0.74, 0.17],
      [0.28, 0.74, 0.17],
    ],
    0.01,
    CARE.blue,
    { bend: 0.02 },
  )
  if (!isPrepared) return
  m.at({ y: 0.843 }, () => dressings(m))
  m.box(0.24, 0.12, 0.16, CARE.linen, { x: -0.13, y: 0.292, z: -0.05, bevel: 0.006 })
  m.box(0.242, 0.03, 0.162, CARE.blue, { x: -0.13, y: 0.35, z: -0.05, bevel: 0.003 })
  m.box(0.18, 0.08, 0.14, CARE.apricot, { x: 0.13, y: 0.292, z: -0.02, ry: 0.2, bevel: 0.006 })
}

/** A sterile field with gauze, tweezers, a bowl, a roll of bandage and a bottle. */
function dressings(m: Model): void {
  m.slab(softRect(0.5, 0.36, 0.01, 1), 0.003, CARE.blueSoft, { rx: -Math.PI / 2, bevel: 0.001 })
  for (let i = 0; i < 3; i++)
    m.box(0.085, 0.006, 0.085, '#ffffff', {
      x: -0.17,
      y: 0.002 + i * 0.006,
      z: 0.06,
      ry: i * 0.12,
      bevel: 0.002,
    })
  m.turn(
    [
      [0, 0.002],
      [0.035, 0.002],
      [0.058, 0.04],
      [0.054, 0.04],
      [0.034, 0.01],
      [0, 0.01],
    ],
    PALETTE.steel,
    { x: -0.04, z: 0.07, segments: 14, ...STEEL },
  )
  m.drum(0.051, 0.004, PALETTE.crust, { x: -0.04, y: 0.028, z: 0.07, segments: 14, shine: 0.5 })
  for (const side of [-1, 1])
    pipe(
      m,
      [
        [0.07, 0.008, 0.12],
        [0.075 + side * 0.008, 0.008, 0.06],
        [0.08, 0.008, 0],
      ],
      0.0035,
      PALETTE.steelDark,
      { sides: 4, bend: 0.03, arc: 2, ...STEEL },
    )
  for (const x of [-0.17, -0.09]) {
    m.drum(0.03, 0.055, CARE.linen, { x, y: 0.002, z: -0.09, segments: 12 })
    m.drum(0.012, 0.003, CARE.birchDark, { x, y: 0.056, z: -0.09, segments: 8 })
  }
  m.drum(0.032, 0.12, CARE.blue, { x: 0.15, y: 0.002, z: -0.08, segments: 12, shine: 0.3 })
  m.drum(0.033, 0.05, '#ffffff', { x: 0.15, y: 0.035, z: -0.08, segments: 12 })
  m.drum(0.014, 0.035, CARE.apricot, { x: 0.15, y: 0.12, z: -0.08, segments: 10 })
  m.box(0.07, 0.03, 0.05, PALETTE.white, { x: 0.17, y: 0.002, z: 0.08, ry: 0.4, bevel: 0.003 })
}
