import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'

/** A clipboard with a checklist, lying; its clip towards −z. */
export const part: Part = {
  words: {
    en: {
      name: 'clipboard with a checklist',
      description: 'A wooden board with a clip that holds a list of tasks, some of them ticked.',
    },
    es: {
      name: 'portapapeles con lista',
      description: 'Una tabla de madera con una pinza que sujeta una lista de tareas, algunas ya marcadas.',
    },
  },
  stands: 'top',
  size: [0.23, 0.018, 0.32],
  verbs: ['take', 'put', 'use', 'show', 'give'],
  grip: [0, 0.006, 0.14],
  states: { whole: (m) => clipboard(m) },
}

/** A clipboard with a list, lying; its clip towards −z. */
export function clipboard(m: Model): void {
  m.slab(roundRect(0.23, 0.32, 0.012), 0.006, PALETTE.oakDark, { rx: -Math.PI / 2, bevel: 0.002 })
  m.slab(roundRect(0.2, 0.27, 0.004), 0.002, PALETTE.white, {
    rx: -Math.PI / 2,
    y: 0.006,
    z: 0.012,
    bevel: 0.0005,
  })
  for (let i = 0; i < 5; i++) {
    m.box(0.014, 0.001, 0.014, i < 2 ? PALETTE.leaf : '#c5ccc9', {
      x: -0.07,
      y: 0.008,
      z: -0.06 + i * 0.04,
      bevel: 0.0003,
    })
    m.box(0.09 + ((i * 7) % 3) * 0.012, 0.001, 0.007, '#5a6a70', {
      x: 0.01,
      y: 0.008,
      z: -0.06 + i * 0.04,
      bevel: 0.0003,
    })
  }
  m.box(0.09, 0.012, 0.03, '#a9aeab', { y: 0.006, z: -0.145, bevel: 0.004 })
}
