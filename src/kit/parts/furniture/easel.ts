import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A studio easel; its ledge is at 0.75 m. */
export const part: Part = {
  words: {
    en: {
      name: 'easel',
      description: 'A wooden stand with a ledge, which holds a painting while somebody works on it.',
    },
    es: {
      name: 'caballete',
      description:
        'Un soporte de madera con una repisa, que sujeta un cuadro mientras alguien trabaja en él.',
    },
  },
  stands: 'floor',
  size: [0.62, 1.744, 0.66],
  verbs: ['put', 'use'],
  states: { whole: easel },
}

function easel(m: Model): void {
  m.box(0.06, 0.05, 0.66, PALETTE.oak, { x: -0.27, bevel: 0.01 })
  m.box(0.06, 0.05, 0.66, PALETTE.oak, { x: 0.27, bevel: 0.01 })
  m.box(0.6, 0.045, 0.05, PALETTE.oak, { y: 0.045, z: -0.2, bevel: 0.01 })
  m.at({ y: 0.04, z: 0.18, rx: -0.14 }, () => {
    for (const x of [-0.22, 0.22]) m.box(0.05, 1.12, 0.035, PALETTE.oak, { x, z: 0, bevel: 0.008 })
    for (const y of [0.14, 1.04]) m.box(0.5, 0.05, 0.04, PALETTE.oakDark, { y, z: -0.006, bevel: 0.008 })
    m.box(0.07, 1.64, 0.03, PALETTE.oakDark, { y: 0.08, z: -0.002, bevel: 0.008 })
    // ledge with a lip, and the clamp at the top
    m.box(0.62, 0.035, 0.12, PALETTE.oak, { y: 0.7, z: 0.07, bevel: 0.009 })
    m.box(0.62, 0.03, 0.016, PALETTE.oakDark, { y: 0.728, z: 0.122, bevel: 0.005 })
    m.box(0.12, 0.1, 0.03, PALETTE.oak, { y: 0.61, z: 0.03, bevel: 0.008 })
    m.box(0.13, 0.05, 0.09, PALETTE.oak, { y: 1.52, z: 0.035, bevel: 0.01 })
    m.box(0.13, 0.03, 0.02, MUSEUM.plum, { y: 1.5, z: 0.07, bevel: 0.006 })
    for (const [y, z] of [
      [0.66, 0.045],
      [1.545, 0.08],
    ] as const)
      m.drum(0.018, 0.025, MUSEUM.brass, { y, z, rx: Math.PI / 2, segments: 8, ...STEEL })
    // a row of holes for the height of the ledge
    for (let i = 0; i < 6; i++)
      m.drum(0.007, 0.002, PALETTE.walnut, { y: 0.95 + i * 0.08, z: 0.0122, rx: Math.PI / 2, segments: 6 })
  })
  // the back leg that can be set steeper or flatter
  for (const x of [-0.2, 0.2])
    m.rod(
      [
        [x, 0.075, -0.28],
        [x, 0.93, 0.045],
      ],
      0.014,
      PALETTE.oakDark,
      { sides: 6 },
    )
  m.box(0.46, 0.03, 0.03, PALETTE.oakDark, { y: 0.06, z: -0.285, bevel: 0.006 })
  for (const x of [-0.27, 0.27])
    m.box(0.055, 0.03, 0.04, PALETTE.oakDark, { x, y: 0.045, z: 0.18, bevel: 0.006 })
  // smears of paint on the ledge
  for (const [x, color] of [
    [-0.2, '#3f7fb5'],
    [-0.14, PALETTE.mustard],
    [0.18, PALETTE.coral],
  ] as const)
    m.ball([0.014, 0.003, 0.01], color, { x, y: 0.752, z: 0.145, detail: 1, rx: -0.14 })
}
