import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { safetyPadlock } from '../trade-shapes.ts'

/** The red padlock that a worker hangs on a switch so that nobody can turn it on. */
export const part: Part = {
  words: {
    en: {
      name: 'safety padlock',
      description: 'A red padlock that each worker hangs on a switch so that nobody turns it on by mistake.',
    },
    es: {
      name: 'candado de seguridad',
      description:
        'Un candado rojo que cada trabajador cuelga de un interruptor para que nadie lo encienda por error.',
    },
  },
  stands: 'top',
  size: [0.04, 0.103, 0.033],
  verbs: ['take', 'put', 'use', 'open', 'close'],
  grip: [0, 0.024, 0],
  states: { open: (m, s) => padlock(m, s, false), locked: (m, s) => padlock(m, s, true) },
}

function padlock(m: Model, { letters }: Supplies, isLocked: boolean): void {
  safetyPadlock(m, isLocked)
  m.box(0.034, 0.007, 0.0008, PALETTE.red, { y: 0.0305, z: 0.0112, bevel: 0.0002 })
  lettering(m, letters, 'DANGER', 0.0062, PALETTE.white, 0, 0.0316, 0.0122)
  lettering(m, letters, 'PELIGRO', 0.0062, PALETTE.char, 0, 0.0225, 0.0117)
  m.box(0.026, 0.0012, 0.0006, PALETTE.steelDark, { y: 0.014, z: 0.0111, bevel: 0.0002 })
}
