import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'

/** A ribbed mat in a rubber rim, before a door or a machine. */
export const part: Part = {
  words: {
    en: {
      name: 'floor mat',
      description: 'A ribbed mat that takes dirt off shoes and keeps people from slipping.',
    },
    es: {
      name: 'alfombrilla',
      description: 'Una alfombrilla acanalada que limpia los zapatos y evita resbalones.',
    },
  },
  stands: 'floor',
  size: [1.2, 0.016, 0.8],
  verbs: ['clean'],
  states: { whole: mat },
}

function mat(m: Model): void {
  const flat = { rx: -Math.PI / 2 }
  m.slab(roundRect(1.2, 0.8, 0.04), 0.01, PALETTE.char, { ...flat, bevel: 0.004 })
  m.slab(roundRect(1.08, 0.68, 0.015), 0.004, '#4d5a5b', { ...flat, y: 0.009, bevel: 0.001 })
  for (let i = 0; i < 17; i++)
    m.box(1.06, 0.004, 0.018, PALETTE.tealSoft, {
      y: 0.012,
      z: -0.32 + i * 0.04,
      bevel: 0.0018,
      without: ['-y', '-x', '+x'],
    })
}
