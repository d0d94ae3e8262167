import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** The book of allergens on its stand. */
export const part: Part = {
  words: {
    en: {
      name: 'allergen book',
      description: 'A book that says which dish has nuts, milk, egg or wheat in it.',
    },
    es: {
      name: 'libro de alérgenos',
      description: 'Un libro que dice qué plato lleva frutos secos, leche, huevo o trigo.',
    },
  },
  stands: 'top',
  size: [0.21, 0.28, 0.185],
  verbs: ['take', 'put', 'open', 'close', 'show', 'use'],
  grip: [0, 0.06, 0.09],
  states: {
    closed: (m, { letters }) => m.at({ z: 0.07 }, () => allergenBook(m, letters, false)),
    open: (m, { letters }) => m.at({ z: 0.07 }, () => allergenBook(m, letters, true)),
  },
}

/** The allergen book: closed it leans on a stand, open it lies on it with rows of marks. */
export function allergenBook(m: Model, letters: Letters, isOpen: boolean): void {
  if (!isOpen) {
    m.at({ y: 0.012, z: -0.02, rx: -0.28 }, () => {
      m.box(0.21, 0.28, 0.03, PALETTE.coral, { bevel: 0.006 })
      m.box(0.2, 0.27, 0.022, PALETTE.white, { x: 0.008, y: 0.005, z: 0, bevel: 0.002 })
      m.box(0.16, 0.085, 0.002, PALETTE.white, { y: 0.165, z: 0.0155, bevel: 0.001 })
      lettering(m, letters, 'Alérgenos', 0.03, PALETTE.board, 0, 0.212, 0.0172)
      lettering(m, letters, 'Allergens', 0.03, PALETTE.board, 0, 0.178, 0.0172)
      for (let i = 0; i < 4; i++)
        m.drum(0.016, 0.003, [PALETTE.mustard, PALETTE.blush, PALETTE.leafLight, '#8fb7d8'][i]!, {
          x: -0.06 + i * 0.04,
          y: 0.08,
          z: 0.0145,
          rx: Math.PI / 2,
          segments: 12,
        })
    })
    m.box(0.2, 0.014, 0.1, PALETTE.oak, { bevel: 0.005, z: -0.01 })
    m.box(0.03, 0.2, 0.012, PALETTE.oakDark, { z: -0.14, rx: 0.17, bevel: 0.004 })
    return
  }
  m.at({ y: 0.05, rx: -0.95, z: 0.02 }, () => {
    for (const side of [-1, 1]) {
      m.box(0.2, 0.28, 0.012, PALETTE.coral, { x: side * 0.103, y: -0.06, z: -0.012, bevel: 0.003 })
      m.box(0.19, 0.265, 0.014, PALETTE.white, { x: side * 0.099, y: -0.053, z: -0.002, bevel: 0.004 })
      for (let row = 0; row < 6; row++) {
        const y = 0.165 - row * 0.036
        m.box(0.05, 0.008, 0.001, PALETTE.board, { x: side * 0.099 - 0.055, y, z: 0.0052, bevel: 0.0002 })
        for (let k = 0; k < 4; k++) {
          const isIn = (row * 5 + k * 3 + side) % 4 === 0
          m.box(0.013, 0.013, 0.001, isIn ? PALETTE.red : '#d8dedb', {
            x: side * 0.099 + 0.0 + k * 0.022,
            y: y - 0.003,
            z: 0.0052,
            bevel: 0.0002,
          })
        }
      }
    }
  })
  m.box(0.2, 0.03, 0.1, PALETTE.oak, { bevel: 0.005, z: -0.02 })
  m.box(0.03, 0.12, 0.012, PALETTE.oakDark, { z: -0.07, rx: 0.3, bevel: 0.004 })
}
