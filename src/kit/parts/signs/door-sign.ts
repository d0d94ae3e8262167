import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'

/** The sign in the front door: closed or open. */
export const part: Part = {
  words: {
    en: {
      name: 'door sign',
      description: 'A sign on a cord that says in two languages whether the shop is open or closed.',
    },
    es: {
      name: 'letrero de puerta',
      description: 'Un letrero con cordón que dice en dos idiomas si la tienda está abierta o cerrada.',
    },
  },
  stands: 'wall',
  size: [0.34, 0.29, 0.017],
  verbs: ['take', 'put', 'use', 'show'],
  grip: [0, 0.2, 0.01],
  states: {
    closed: (m, { letters }) => m.at({ y: 0.095, z: 0.002 }, () => doorSign(m, letters, false)),
    open: (m, { letters }) => m.at({ y: 0.095, z: 0.002 }, () => doorSign(m, letters, true)),
  },
}

/** The sign that hangs in the front door; its back on z = 0, its middle on the origin. */
export function doorSign(m: Model, letters: Letters, isOpen: boolean): void {
  const [ground, lines] = isOpen ? [PALETTE.leaf, ['OPEN', 'ABIERTO']] : [PALETTE.red, ['CLOSED', 'CERRADO']]
  m.slab(roundRect(0.34, 0.19, 0.025), 0.012, PALETTE.white, { bevel: 0.003 })
  m.slab(roundRect(0.315, 0.165, 0.018), 0.003, ground, { z: 0.011, bevel: 0.001 })
  lettering(m, letters, lines[0]!, 0.066, PALETTE.white, 0, 0.016, 0.0146)
  lettering(m, letters, lines[1]!, 0.05, PALETTE.white, 0, -0.055, 0.0146)
  m.rod(
    [
      [-0.14, 0.09, 0.004],
      [0, 0.19, 0.002],
      [0.14, 0.09, 0.004],
    ],
    0.004,
    PALETTE.char,
    { sides: 5, steps: 6 },
  )
}
