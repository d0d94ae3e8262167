import { CARE, PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { castor } from '../care-shapes.ts'

/** A table whose foot goes under a bed, its column on the left. */
export const part: Part = {
  words: {
    en: {
      name: 'overbed table',
      description:
        'A narrow table on wheels that rolls over the bed, for meals and things kept within reach.',
    },
    es: {
      name: 'mesa de cama',
      description: 'Una mesa estrecha con ruedas que pasa sobre la cama, para comer y tener cosas a mano.',
    },
  },
  stands: 'floor',
  size: [0.84, 0.87, 0.42],
  verbs: ['use', 'clean'],
  states: { whole: table },
}

function table(m: Model): void {
  for (const z of [-0.16, 0.16]) {
    for (const x of [-0.31, 0.31]) castor(m, 0.075, { x, z, ry: x * 2 })
    m.box(0.72, 0.035, 0.05, CARE.shell, { z, y: 0.073, bevel: 0.01 })
  }
  m.box(0.1, 0.04, 0.32, CARE.shell, { x: -0.3, y: 0.072, bevel: 0.01 })
  m.box(0.075, 0.4, 0.05, CARE.shell, { x: -0.3, y: 0.1, bevel: 0.012 })
  m.box(0.055, 0.36, 0.034, PALETTE.steel, { x: -0.3, y: 0.46, bevel: 0.008, ...STEEL })
  m.box(0.46, 0.025, 0.14, CARE.shell, { x: -0.11, y: 0.81, bevel: 0.008 })
  m.box(0.12, 0.012, 0.03, CARE.blue, { x: -0.2, y: 0.796, z: 0.1, rx: 0.2, bevel: 0.005 })
  m.slab(roundRect(0.84, 0.42, 0.05), 0.03, CARE.birch, { rx: -Math.PI / 2, y: 0.832, bevel: 0.009 })
  m.slab(roundRect(0.78, 0.36, 0.035), 0.003, CARE.linen, { rx: -Math.PI / 2, y: 0.861, bevel: 0.001 })
  // Ledges keep cups from sliding off.
  for (const z of [-0.195, 0.195]) m.box(0.7, 0.014, 0.014, CARE.birchDark, { y: 0.857, z, bevel: 0.005 })
}
