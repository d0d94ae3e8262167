import { PALETTE } from '../../palette.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { screw, stripe } from '../general-shapes.ts'

/** A green sign with a white cross over a place with first aid. */
export const part: Part = {
  words: {
    en: {
      name: 'first aid sign',
      description: 'A green sign with a white cross that shows where first aid is kept.',
    },
    es: {
      name: 'señal de primeros auxilios',
      description: 'Una señal verde con una cruz blanca que indica dónde hay primeros auxilios.',
    },
  },
  stands: 'wall',
  size: [0.3, 0.4, 0.012],
  verbs: [],
  states: { whole: (m, { letters }) => sign(m, letters) },
}

function sign(m: Model, letters: Letters): void {
  m.slab(roundRect(0.3, 0.4, 0.02), 0.01, PALETTE.white, { y: 0.2, bevel: 0.003 })
  m.slab(roundRect(0.284, 0.384, 0.014), 0.003, '#23935a', { y: 0.2, z: 0.0088, bevel: 0.0008, shine: 0.15 })
  const z = 0.0124
  stripe(m, 0.19, 0.062, PALETTE.white, 0, 0.262, z)
  stripe(m, 0.062, 0.19, PALETTE.white, 0, 0.262, z + 0.0002)
  lettering(m, letters, 'First aid', 0.05, PALETTE.white, 0, 0.093, z)
  lettering(m, letters, 'Primeros auxilios', 0.033, PALETTE.white, 0, 0.048, z)
  for (const x of [-0.13, 0.13]) for (const y of [0.02, 0.38]) screw(m, x, y, 0.0116, 0.004)
}
