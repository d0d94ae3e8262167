import { PALETTE } from '../../palette.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { arrow, runningFigure, screw } from '../general-shapes.ts'

/** A green sign with a running figure and an arrow to the left. */
export const part: Part = {
  words: {
    en: {
      name: 'exit sign',
      description: 'A green sign with a running figure and an arrow that points to the way out.',
    },
    es: {
      name: 'señal de salida',
      description: 'Una señal verde con una figura que corre y una flecha hacia la salida.',
    },
  },
  stands: 'wall',
  size: [0.5, 0.22, 0.013],
  verbs: [],
  states: { whole: (m, { letters }) => sign(m, letters) },
}

function sign(m: Model, letters: Letters): void {
  m.at({ y: 0.11 }, () => {
    m.slab(roundRect(0.5, 0.22, 0.018), 0.01, PALETTE.white, { bevel: 0.003 })
    m.slab(roundRect(0.484, 0.204, 0.012), 0.002, '#23935a', { z: 0.0092, bevel: 0.0006, shine: 0.15 })
    arrow(m, 0.12, PALETTE.white, { x: -0.165, y: 0, z: 0.0118, rz: Math.PI })
    m.at({ x: -0.03, y: -0.072, z: 0.0118 }, () => runningFigure(m, 0.15, PALETTE.white))
    lettering(m, letters, 'EXIT', 0.062, PALETTE.white, 0.14, 0.012, 0.0118)
    lettering(m, letters, 'SALIDA', 0.046, PALETTE.white, 0.14, -0.052, 0.0118)
    for (const x of [-0.234, 0.234]) screw(m, x, 0.093, 0.0112, 0.004)
  })
}
