import { PALETTE } from '../../palette.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { arrow, screw, standingFigure } from '../general-shapes.ts'

/** A green sign with a group and four arrows that point at it. */
export const part: Part = {
  words: {
    en: {
      name: 'meeting point sign',
      description:
        'A green sign for the place where everybody meets after leaving the building in an emergency.',
    },
    es: {
      name: 'señal de punto de encuentro',
      description: 'Una señal verde del lugar donde todos se reúnen al salir en una emergencia.',
    },
  },
  stands: 'wall',
  size: [0.4, 0.5, 0.012],
  verbs: [],
  states: { whole: (m, { letters }) => sign(m, letters) },
}

function sign(m: Model, letters: Letters): void {
  m.slab(roundRect(0.4, 0.5, 0.024), 0.01, PALETTE.white, { y: 0.25, bevel: 0.003 })
  m.slab(roundRect(0.38, 0.48, 0.016), 0.003, '#23935a', { y: 0.25, z: 0.0088, bevel: 0.0008, shine: 0.15 })
  const z = 0.0124
  m.at({ y: 0.32, z }, () => {
    for (const [x, y, h] of [
      [-0.048, -0.045, 0.1],
      [0.048, -0.045, 0.1],
      [0, -0.068, 0.125],
    ] as const)
      m.at({ x, y }, () => standingFigure(m, h, PALETTE.white, false))
    for (let i = 0; i < 4; i++) {
      const turn = Math.PI / 4 + (i * Math.PI) / 2
      arrow(m, 0.07, PALETTE.white, {
        x: Math.cos(turn) * 0.17,
        y: Math.sin(turn) * 0.15,
        z: 0,
        rz: turn + Math.PI,
      })
    }
  })
  lettering(m, letters, 'Meeting point', 0.05, PALETTE.white, 0, 0.098, z)
  lettering(m, letters, 'Punto de encuentro', 0.038, PALETTE.white, 0, 0.045, z)
  for (const x of [-0.175, 0.175]) for (const y of [0.025, 0.475]) screw(m, x, y, 0.0116, 0.004)
}
