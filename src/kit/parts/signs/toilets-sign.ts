import { PALETTE } from '../../palette.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { screw, standingFigure, stripe } from '../general-shapes.ts'

/** A sign with two figures for the toilets. */
export const part: Part = {
  words: {
    en: { name: 'toilets sign', description: 'A sign with two figures that shows where the toilets are.' },
    es: {
      name: 'señal de baños',
      description: 'Una señal con dos figuras que indica dónde están los baños.',
    },
  },
  stands: 'wall',
  size: [0.3, 0.3, 0.012],
  verbs: [],
  states: { whole: (m, { letters }) => sign(m, letters) },
}

function sign(m: Model, letters: Letters): void {
  m.slab(roundRect(0.3, 0.3, 0.024), 0.012, PALETTE.tealDark, { y: 0.15, bevel: 0.004, shine: 0.15 })
  for (const [x, hasSkirt] of [
    [-0.065, false],
    [0.065, true],
  ] as const)
    m.at({ x, y: 0.105, z: 0.0126 }, () => standingFigure(m, 0.165, PALETTE.white, hasSkirt))
  stripe(m, 0.004, 0.16, PALETTE.white, 0, 0.187, 0.0126)
  lettering(m, letters, 'Toilets · Baños', 0.036, PALETTE.white, 0, 0.046, 0.0126)
  for (const x of [-0.135, 0.135]) for (const y of [0.015, 0.285]) screw(m, x, y, 0.0118, 0.004)
}
