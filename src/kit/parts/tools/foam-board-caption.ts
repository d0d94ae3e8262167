import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { MUSEUM } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { LYING, mark, smallPrint } from '../museum-shapes.ts'

/** A caption panel of foam board, lying: bare, or with its printed sheet mounted. */
export const part: Part = {
  words: {
    en: {
      name: 'caption board',
      description: 'A light white board for the text beside an exhibit, in two languages.',
    },
    es: {
      name: 'cartela de cartón pluma',
      description: 'Un tablero blanco y ligero para el texto junto a una pieza, en dos idiomas.',
    },
  },
  stands: 'top',
  size: [0.3, 0.008, 0.21],
  verbs: ['take', 'put', 'use', 'show', 'give'],
  grip: [0.12, 0.005, 0.06],
  states: {
    blank: (m) => board(m),
    mounted: (m, { letters }) => {
      board(m)
      caption(m, letters)
    },
  },
}

function board(m: Model): void {
  m.at({ rx: LYING }, () => {
    m.box(0.3, 0.21, 0.002, MUSEUM.tissue, { y: -0.105, z: 0.0065, bevel: 0.0006 })
    // the foam core shows at the cut edges
    m.box(0.2985, 0.2085, 0.005, MUSEUM.limewash, { y: -0.10425, z: 0.0032, bevel: 0 })
    m.box(0.3, 0.21, 0.0015, MUSEUM.tissue, { y: -0.105, z: 0.00075, bevel: 0.0005 })
  })
}

function caption(m: Model, letters: Letters): void {
  m.at({ rx: LYING, y: 0.0081 }, () => {
    mark(m, 0.29, 0.2, '#fffdf8')
    mark(m, 0.29, 0.012, MUSEUM.plum, { y: 0.094, z: 0.0006 })
    for (const [x, title, hall, color] of [
      [-0.07, 'Amphora', 'Room 3', MUSEUM.slateDark],
      [0.07, 'Ánfora', 'Sala 3', MUSEUM.plum],
    ] as const) {
      lettering(m, letters, title, 0.028, color, x, 0.052, 0.0006)
      lettering(m, letters, hall, 0.015, MUSEUM.slate, x, 0.03, 0.0006)
      smallPrint(m, [0.112, 0.104, 0.11, 0.098, 0.108, 0.06], MUSEUM.slate, {
        x: x - 0.056,
        y: 0.01,
        z: 0.0006,
        pitch: 0.0145,
        thick: 0.005,
      })
    }
    mark(m, 0.0012, 0.155, MUSEUM.brass, { y: -0.005, z: 0.0006 })
  })
}
