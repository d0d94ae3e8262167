import { PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { spot, stripe } from '../general-shapes.ts'

/** A staff badge on a neck strap, lying. */
export const part: Part = {
  words: {
    en: {
      name: 'ID badge',
      description: 'A card on a neck strap with the picture and name of somebody who works here.',
    },
    es: {
      name: 'credencial',
      description: 'Una tarjeta con cinta para el cuello, con la foto y el nombre de quien trabaja aquí.',
    },
  },
  stands: 'top',
  size: [0.12, 0.008, 0.229],
  verbs: ['take', 'use', 'show', 'give'],
  grip: [0, 0.004, 0.06],
  states: { whole: badge },
}

function badge(m: Model): void {
  const strap: [number, number, number][] = [
    [-0.004, 0.004, 0.012],
    [-0.05, 0.004, -0.03],
    [-0.056, 0.004, -0.085],
    [0, 0.004, -0.108],
    [0.056, 0.004, -0.08],
    [0.045, 0.004, -0.025],
    [0.004, 0.004, 0.012],
  ]
  m.rod(strap, 0.004, PALETTE.teal, { sides: 6, steps: 26 })
  m.box(0.012, 0.006, 0.02, PALETTE.steel, { z: 0.02, y: 0.0015, bevel: 0.002, ...STEEL })
  m.at({ z: 0.072, rx: -Math.PI / 2 }, () => {
    m.slab(roundRect(0.064, 0.094, 0.006), 0.005, '#d6e4e4', { bevel: 0.0015, shine: 0.4 })
    m.slab(roundRect(0.056, 0.08, 0.004), 0.001, PALETTE.white, { y: -0.004, z: 0.0046, bevel: 0.0003 })
    const z = 0.0061
    stripe(m, 0.016, 0.004, PALETTE.steelDark, 0, 0.042, 0.0056)
    stripe(m, 0.056, 0.014, PALETTE.teal, 0, 0.026, z)
    stripe(m, 0.028, 0.032, PALETTE.blush, 0, 0.0, z)
    spot(m, 0.0075, PALETTE.choc, 0, 0.006, z + 0.0005)
    spot(m, 0.006, '#b27a54', 0, 0.003, z + 0.001)
    stripe(m, 0.022, 0.01, PALETTE.tealDark, 0, -0.011, z + 0.0005)
    stripe(m, 0.042, 0.005, PALETTE.board, 0, -0.025, z)
    stripe(m, 0.03, 0.003, PALETTE.steelDark, 0, -0.033, z)
  })
}
