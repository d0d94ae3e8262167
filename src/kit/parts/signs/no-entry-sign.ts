import { PALETTE } from '../../palette.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { screw } from '../general-shapes.ts'

/** A round red sign with a white bar, on a plate that says that only staff go in. */
export const part: Part = {
  words: {
    en: {
      name: 'no entry sign',
      description: 'A red sign with a white bar: only people who work here may go in.',
    },
    es: {
      name: 'señal de prohibido el paso',
      description: 'Una señal roja con una barra blanca: solo entra quien trabaja aquí.',
    },
  },
  stands: 'wall',
  size: [0.3, 0.4, 0.018],
  verbs: [],
  states: { whole: (m, { letters }) => sign(m, letters) },
}

function sign(m: Model, letters: Letters): void {
  m.slab(roundRect(0.3, 0.4, 0.02), 0.01, PALETTE.white, { y: 0.2, bevel: 0.003 })
  m.drum(0.122, 0.006, PALETTE.red, { y: 0.256, z: 0.008, rx: Math.PI / 2, segments: 32, shine: 0.2 })
  m.box(0.168, 0.044, 0.004, PALETTE.white, { y: 0.234, z: 0.0155, bevel: 0.0012 })
  lettering(m, letters, 'Staff only', 0.047, PALETTE.board, 0, 0.078, 0.0106)
  lettering(m, letters, 'Solo personal', 0.04, PALETTE.board, 0, 0.031, 0.0106)
  for (const x of [-0.133, 0.133]) for (const y of [0.017, 0.383]) screw(m, x, y, 0.0098, 0.004)
}
