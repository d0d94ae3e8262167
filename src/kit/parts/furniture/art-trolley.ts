import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A trolley on which pictures travel upright, leaning on both sides of a padded frame. */
export const part: Part = {
  words: {
    en: {
      name: 'art trolley',
      description: 'A trolley with a padded frame, on which paintings roll through the building standing up.',
    },
    es: {
      name: 'carro para obras',
      description: 'Un carro con un bastidor acolchado, en el que los cuadros viajan de pie por el edificio.',
    },
  },
  stands: 'floor',
  size: [1.321, 1.422, 0.72],
  verbs: ['put', 'use', 'fill'],
  states: { whole: trolley },
}

function trolley(m: Model): void {
  for (const x of [-0.55, 0.55]) for (const z of [-0.27, 0.27]) m.at({ x, z }, () => wheel(m))
  m.box(1.3, 0.05, 0.72, MUSEUM.crate, { y: 0.16, bevel: 0.012 })
  for (const z of [-1, 1]) {
    m.box(1.26, 0.012, 0.2, MUSEUM.foam, { y: 0.208, z: z * 0.22, bevel: 0.004 })
    m.box(1.3, 0.05, 0.03, MUSEUM.crateDark, { y: 0.205, z: z * 0.345, bevel: 0.006 })
    // the frame is an A: both sides lean in
    for (const x of [-0.52, 0, 0.52])
      m.rod(
        [
          [x, 0.2, z * 0.12],
          [x, 1.34, z * 0.03],
        ],
        0.019,
        MUSEUM.slate,
        { sides: 8 },
      )
    for (const [y, at] of [
      [0.5, 0.098],
      [0.82, 0.072],
      [1.14, 0.048],
    ] as const)
      m.box(1.2, 0.09, 0.034, MUSEUM.plum, { y, z: z * (at + 0.024), bevel: 0.014 })
  }
  m.box(1.12, 0.04, 0.1, MUSEUM.slate, { y: 1.325, bevel: 0.012 })
  for (const x of [-1, 1])
    m.rod(
      [
        [x * 0.53, 1.1, 0],
        [x * 0.63, 1.1, 0],
        [x * 0.635, 1.3, 0],
        [x * 0.6, 1.395, 0],
        [x * 0.5, 1.4, 0],
        [x * 0.48, 1.35, 0],
      ],
      0.014,
      PALETTE.steelDark,
      { sides: 7, steps: 12, ...STEEL },
    )
  // a strap hangs ready
  m.rod(
    [
      [-0.25, 1.36, 0.052],
      [-0.25, 1.25, 0.1],
      [-0.22, 0.95, 0.125],
      [-0.24, 0.72, 0.13],
    ],
    0.02,
    MUSEUM.linen,
    { sides: 5, steps: 8, flat: 0.15 },
  )
  m.box(0.05, 0.04, 0.012, PALETTE.steel, { x: -0.24, y: 0.69, z: 0.13, bevel: 0.003, ...STEEL })
}

function wheel(m: Model): void {
  m.box(0.1, 0.012, 0.08, PALETTE.steelDark, { y: 0.15, bevel: 0.003 })
  m.drum(0.02, 0.04, PALETTE.steelDark, { y: 0.115, segments: 8, ...STEEL })
  for (const z of [-0.021, 0.021])
    m.box(0.03, 0.07, 0.006, PALETTE.steel, { y: 0.055, z, bevel: 0.002, ...STEEL })
  m.drum(0.06, 0.032, MUSEUM.slateDark, { y: 0.06, z: -0.016, rx: Math.PI / 2, segments: 16 })
  m.drum(0.022, 0.05, PALETTE.steel, { y: 0.06, z: -0.025, rx: Math.PI / 2, segments: 8, ...STEEL })
}
