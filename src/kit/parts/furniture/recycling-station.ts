import { PALETTE } from '../../palette.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { disc, stripe } from '../general-shapes.ts'
import { roundRect } from '../../solid/slab.ts'

const BINS = [
  { lines: ['Paper', 'Papel'], lid: '#3f7fb5', slot: [0.24, 0.05] },
  { lines: ['Bottles', 'Botellas'], lid: PALETTE.mustard, slot: [0.16, 0.16] },
  { lines: ['Other', 'Resto'], lid: PALETTE.steelDark, slot: [0.25, 0.16] },
] as const

/** Three bins side by side that keep waste apart; each has an opening that fits what goes in. */
export const part: Part = {
  words: {
    en: {
      name: 'recycling bins',
      description: 'Three bins side by side: for paper, for bottles and for other waste.',
    },
    es: {
      name: 'cubos de reciclaje',
      description: 'Tres cubos juntos: para papel, para botellas y para el resto.',
    },
  },
  stands: 'floor',
  size: [1.24, 0.96, 0.42],
  verbs: ['put', 'use'],
  states: { whole: (m, { letters }) => station(m, letters) },
}

function station(m: Model, letters: Letters): void {
  m.box(1.2, 0.05, 0.38, PALETTE.char, { bevel: 0.008 })
  BINS.forEach(({ lines, lid, slot }, i) => {
    m.at({ x: (i - 1) * 0.413, y: 0.04 }, () => {
      m.box(0.4, 0.62, 0.42, PALETTE.cream, { bevel: 0.025 })
      m.box(0.405, 0.03, 0.42, PALETTE.char, { y: 0.615, bevel: 0.006 })
      m.box(0.41, 0.27, 0.42, lid, { y: 0.64, bevel: 0.03 })
      const [w, h] = slot
      const hole = w === h ? disc(w / 2) : roundRect(w, h, 0.02)
      const rim = w === h ? disc(w / 2 + 0.02) : roundRect(w + 0.04, h + 0.04, 0.03)
      m.slab(rim, 0.008, PALETTE.white, { y: 0.775, z: 0.207, bevel: 0.003 })
      m.slab(hole, 0.004, '#1c2022', { y: 0.775, z: 0.213, bevel: 0.001 })
      m.box(0.3, 0.17, 0.004, PALETTE.white, { y: 0.4, z: 0.209, bevel: 0.0015 })
      stripe(m, 0.3, 0.02, lid, 0, 0.42, 0.2136)
      lettering(m, letters, lines[0], 0.062, PALETTE.board, 0, 0.51, 0.2136)
      lettering(m, letters, lines[1], 0.062, PALETTE.board, 0, 0.447, 0.2136)
      m.box(0.16, 0.03, 0.012, PALETTE.steelDark, { y: 0.12, z: 0.211, bevel: 0.004 })
    })
  })
}
