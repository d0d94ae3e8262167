import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { plate, polygon } from '../../solid/slab.ts'
import { frameOutline } from '../general-shapes.ts'

/** A mirror over a washbasin, in a wooden frame with a small shelf. */
export const part: Part = {
  words: {
    en: { name: 'mirror', description: 'A mirror on the wall in a wooden frame, with a small shelf.' },
    es: { name: 'espejo', description: 'Un espejo en la pared con marco de madera y una repisa pequeña.' },
  },
  stands: 'wall',
  size: [0.56, 0.8, 0.11],
  verbs: ['clean', 'use'],
  states: { clean: (m) => mirror(m, false), dirty: (m) => mirror(m, true) },
}

function mirror(m: Model, isDirty: boolean): void {
  m.at({ y: 0.41 }, () => {
    m.slab(frameOutline(0.54, 0.78, 0.035), 0.03, PALETTE.oak, { bevel: 0.008 })
    m.box(0.49, 0.73, 0.01, isDirty ? '#a9b3b1' : '#c9dade', {
      y: -0.365,
      z: 0.013,
      bevel: 0.002,
      shine: isDirty ? 0.4 : 1,
    })
    if (isDirty) smears(m)
    else
      for (const [x, w] of [
        [-0.1, 0.1],
        [0.05, 0.035],
      ] as const) {
        const glint = polygon([
          [x - 0.1, -0.22],
          [x - 0.1 + w, -0.22],
          [x + 0.08 + w, 0.24],
          [x + 0.08, 0.24],
        ])
        m.add(plate([glint]), '#e8f3f4', { z: 0.0187, casts: false, shine: 1 })
      }
  })
  m.box(0.56, 0.022, 0.11, PALETTE.oak, { z: 0.055, bevel: 0.007 })
}

/** Finger marks and dried splashes. */
function smears(m: Model): void {
  for (let i = 0; i < 5; i++)
    m.rod(
      [
        [-0.14 + i * 0.03, 0.06 + (i % 2) * 0.02, 0.0175],
        [-0.09 + i * 0.03, 0.13 + (i % 3) * 0.02, 0.0175],
        [-0.02 + i * 0.028, 0.15 - i * 0.008, 0.0175],
      ],
      0.009,
      '#d5d9d4',
      { sides: 4, steps: 5, flat: 0.15, casts: false },
    )
  for (let i = 0; i < 16; i++)
    m.ball([0.006 + (i % 4) * 0.003, 0.008 + (i % 3) * 0.005, 0.002], '#dfe2dc', {
      x: -0.19 + ((i * 17) % 39) * 0.01,
      y: -0.31 + ((i * 9) % 25) * 0.01,
      z: 0.018,
      detail: 1,
      casts: false,
    })
}
