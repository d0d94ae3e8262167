import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { mark, smallPrint } from '../museum-shapes.ts'

/** A flat box of acid-free card; open, its lid leans at the back and its tissue shows. */
export const part: Part = {
  words: {
    en: {
      name: 'archive box',
      description: 'A flat grey box of acid-free card, in which small objects lie in tissue paper.',
    },
    es: {
      name: 'caja de archivo',
      description:
        'Una caja gris y plana de cartón sin ácido, donde se guardan piezas pequeñas en papel de seda.',
    },
  },
  stands: 'top',
  size: [0.423, 0.13, 0.322],
  verbs: ['take', 'put', 'use', 'open', 'close', 'fill'],
  grip: [0, 0.06, 0.15],
  states: { closed: (m, { letters }) => closed(m, letters), open: (m, { letters }) => open(m, letters) },
}

const [CARD, LID] = ['#9aa3a6', '#a9b1b3']

function closed(m: Model, letters: Letters): void {
  m.box(0.41, 0.12, 0.31, CARD, { bevel: 0.004 })
  m.box(0.42, 0.062, 0.32, LID, { y: 0.068, bevel: 0.005 })
  corners(m, 0.21, 0.16, 0.07, 0.126)
  label(m, letters, 0.156)
}

function open(m: Model, letters: Letters): void {
  const wall = 0.006
  m.box(0.41, 0.012, 0.31, CARD, { bevel: 0.003 })
  for (const side of [-1, 1]) {
    m.box(0.41, 0.12, wall, CARD, { z: side * 0.152, bevel: 0.002 })
    m.box(wall, 0.12, 0.304, CARD, { x: side * 0.202, bevel: 0.002 })
  }
  label(m, letters, 0.156)
  contents(m)
  // the lid stands on its long side against the back
  m.at({ y: 0.008, z: -0.165, rx: -0.14 }, () => {
    m.box(0.42, 0.32, 0.006, LID, { z: -0.054, bevel: 0.002 })
    for (const y of [0, 0.314]) m.box(0.42, 0.006, 0.06, LID, { y, z: -0.029, bevel: 0.002 })
    for (const x of [-0.207, 0.207]) m.box(0.006, 0.32, 0.06, LID, { x, z: -0.029, bevel: 0.002 })
  })
}

/** Tissue in folds with three wrapped things between. */
function contents(m: Model): void {
  m.box(0.39, 0.07, 0.29, MUSEUM.tissue, { y: 0.008, bevel: 0.02 })
  for (let i = 0; i < 7; i++)
    m.rod(
      [
        [-0.17 + i * 0.058, 0.078, -0.13],
        [-0.185 + i * 0.06, 0.088, 0],
        [-0.165 + i * 0.055, 0.078, 0.13],
      ],
      0.015,
      i % 2 ? '#fffcf3' : MUSEUM.tissue,
      { sides: 6, steps: 3, flat: 0.8 },
    )
  m.ball([0.055, 0.03, 0.04], PALETTE.terracotta, { x: -0.09, y: 0.092, z: 0.02, detail: 1 })
  m.ball([0.034, 0.024, 0.046], MUSEUM.bronze, { x: 0.045, y: 0.094, z: -0.03, detail: 1 })
  m.drum(0.032, 0.022, MUSEUM.marble, { x: 0.13, y: 0.084, z: 0.05, segments: 10 })
  for (const [x, z] of [
    [-0.035, 0.085],
    [0.1, -0.085],
  ] as const) {
    mark(m, 0.034, 0.02, MUSEUM.crate, { x, y: 0.1, z, rx: -Math.PI / 2 + 0.1, ry: 0.3 })
  }
}

function label(m: Model, letters: Letters, z: number): void {
  m.at({ z: z + 0.0046 }, () => {
    mark(m, 0.13, 0.052, PALETTE.white, { y: 0.037 })
    mark(m, 0.13, 0.009, MUSEUM.plum, { y: 0.0585, z: 0.0006 })
    lettering(m, letters, 'C 12', 0.026, PALETTE.board, -0.03, 0.024, 0.0006)
    smallPrint(m, [0.05, 0.04, 0.046], MUSEUM.slate, {
      x: 0.01,
      y: 0.044,
      z: 0.0006,
      pitch: 0.011,
      thick: 0.004,
    })
  })
}

/** Steel corners. */
function corners(m: Model, x: number, z: number, from: number, to: number): void {
  for (const side of [-1, 1])
    m.box(0.012, to - from, 0.012, PALETTE.steelDark, {
      x: side * (x - 0.0045),
      y: from,
      z: z - 0.0045,
      bevel: 0.003,
      shine: 0.6,
    })
}
