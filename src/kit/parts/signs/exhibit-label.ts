import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { mark, smallPrint } from '../museum-shapes.ts'

/** A slanted panel with the number and the text of an exhibit, on a slim stand. */
export const part: Part = {
  words: {
    en: {
      name: 'exhibit label',
      description: 'A slanted panel on a stand, with the number of an exhibit and a text about it.',
    },
    es: {
      name: 'cartela con soporte',
      description: 'Un panel inclinado sobre un soporte, con el número de una pieza y un texto sobre ella.',
    },
  },
  stands: 'floor',
  size: [0.4, 1.03, 0.24],
  verbs: ['clean'],
  states: { whole: label },
}

function label(m: Model, { letters }: Supplies): void {
  m.box(0.28, 0.016, 0.24, MUSEUM.slateDark, { z: -0.02, bevel: 0.005 })
  m.box(0.05, 0.92, 0.03, MUSEUM.slateDark, { y: 0.012, z: -0.03, bevel: 0.006 })
  m.at({ y: 0.925, z: -0.01, rx: -0.8 }, () => {
    m.box(0.12, 0.08, 0.02, MUSEUM.slateDark, { y: -0.05, z: -0.012, bevel: 0.005 })
    m.slab(roundRect(0.4, 0.28, 0.014), 0.014, MUSEUM.limewash, { bevel: 0.004 })
    m.at({ z: 0.0146 }, () => {
      mark(m, 0.37, 0.25, PALETTE.white)
      mark(m, 0.09, 0.09, MUSEUM.plum, { x: -0.13, y: 0.068, z: 0.0006 })
      lettering(m, letters, '12', 0.066, PALETTE.white, -0.13, 0.046, 0.0012)
      lettering(m, letters, 'Room 3', 0.036, PALETTE.board, 0.05, 0.08, 0.0006)
      lettering(m, letters, 'Sala 3', 0.036, MUSEUM.plum, 0.05, 0.038, 0.0006)
      mark(m, 0.34, 0.003, MUSEUM.brass, { y: 0.01, z: 0.0006 })
      for (const [x, ink] of [
        [-0.17, MUSEUM.slate],
        [0.015, MUSEUM.plum],
      ] as const)
        smallPrint(m, [0.155, 0.145, 0.152, 0.14, 0.09], ink, {
          x,
          y: -0.012,
          z: 0.0006,
          pitch: 0.022,
          thick: 0.008,
        })
    })
  })
}
