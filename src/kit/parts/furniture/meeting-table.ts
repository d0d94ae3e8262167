import { PALETTE } from '../../palette.ts'
import { oak } from '../../wood.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'

/** A long table with round ends for six to eight people. */
export const part: Part = {
  words: {
    en: { name: 'meeting table', description: 'A long table with round corners where six people can meet.' },
    es: { name: 'mesa de reuniones', description: 'Una mesa larga de esquinas redondas para seis personas.' },
  },
  stands: 'floor',
  size: [2.2, 0.74, 1],
  verbs: ['use'],
  states: { whole: table },
}

function table(m: Model): void {
  m.slab(roundRect(2.2, 1, 0.34), 0.034, PALETTE.oak, { rx: -Math.PI / 2, y: 0.706, bevel: 0.01, shade: oak })
  m.slab(roundRect(2.1, 0.9, 0.3), 0.02, PALETTE.oakDark, { rx: -Math.PI / 2, y: 0.69, bevel: 0.004 })
  m.box(1.3, 0.07, 0.05, PALETTE.char, { y: 0.625, bevel: 0.008 })
  for (const x of [-0.66, 0.66]) {
    m.box(0.09, 0.62, 0.34, PALETTE.char, { x, y: 0.03, bevel: 0.02 })
    m.box(0.12, 0.035, 0.72, PALETTE.char, { x, bevel: 0.012 })
    m.box(0.12, 0.035, 0.66, PALETTE.char, { x, y: 0.66, bevel: 0.012 })
  }
  // A flap over the sockets in the middle of the top.
  m.box(0.3, 0.005, 0.12, PALETTE.steelDark, { y: 0.738, bevel: 0.002, shine: 0.5 })
  m.box(0.09, 0.003, 0.012, PALETTE.char, { y: 0.742, z: 0.045, bevel: 0.001 })
}
