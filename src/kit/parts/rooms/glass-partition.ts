import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { frameOutline, stripe } from '../general-shapes.ts'

/** A glass wall between two parts of a room, in a dark steel frame. */
export const part: Part = {
  words: {
    en: {
      name: 'glass partition',
      description: 'A glass wall in a dark steel frame, with white bars so that nobody walks into it.',
    },
    es: {
      name: 'mampara de vidrio',
      description: 'Una pared de vidrio con marco de acero oscuro y franjas blancas para que nadie choque.',
    },
  },
  stands: 'floor',
  size: [2, 2.4, 0.08],
  verbs: [],
  states: { whole: partition },
}

function partition(m: Model): void {
  const dark = { bevel: 0.006, shine: 0.2 }
  m.slab(frameOutline(2, 2.4, 0.05), 0.08, PALETTE.char, { y: 1.2, z: -0.04, ...dark })
  m.box(0.04, 2.3, 0.06, PALETTE.char, { y: 0.05, without: ['-y', '+y'], ...dark })
  m.box(1.9, 0.04, 0.06, PALETTE.char, { y: 0.75, without: ['-x', '+x'], ...dark })
  m.box(1.92, 2.32, 0.012, '#dff0ee', { y: 0.04, bevel: 0.001, surface: 'glass', casts: false })
  for (const face of [0, Math.PI])
    m.at({ ry: face }, () => {
      for (const side of [-1, 1]) {
        for (let i = 0; i < 7; i++)
          stripe(m, 0.075, 0.075, PALETTE.white, side * (0.485 - 0.375 + i * 0.125), 1.45, 0.0075)
        stripe(m, 0.93, 0.012, PALETTE.white, side * 0.485, 1.52, 0.0075)
        stripe(m, 0.93, 0.012, PALETTE.white, side * 0.485, 1.38, 0.0075)
      }
    })
}
