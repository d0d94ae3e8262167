import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { frameOutline, spot } from '../general-shapes.ts'

/** A square tile in its metal grid; many in rows make a hung ceiling. */
export const part: Part = {
  words: {
    en: { name: 'ceiling tile', description: 'A white tile with small holes that makes a room less noisy.' },
    es: {
      name: 'placa de techo',
      description: 'Una placa blanca con agujeritos que reduce el ruido de la sala.',
    },
  },
  stands: 'ceiling',
  size: [0.6, 0.034, 0.6],
  verbs: [],
  states: { whole: tile },
}

function tile(m: Model): void {
  m.slab(frameOutline(0.6, 0.6, 0.014), 0.03, PALETTE.steel, { rx: Math.PI / 2, bevel: 0.003, shine: 0.4 })
  m.box(0.574, 0.018, 0.574, PALETTE.white, { y: -0.026, bevel: 0.008 })
  m.box(0.54, 0.012, 0.54, PALETTE.tile, { y: -0.034, bevel: 0.008, without: ['+y'] })
  m.at({ rx: Math.PI / 2, y: -0.0346 }, () => {
    for (let i = 0; i < 64; i++)
      spot(
        m,
        0.004 + (i % 3) * 0.001,
        PALETTE.grout,
        -0.217 + (i % 8) * 0.062,
        -0.217 + Math.floor(i / 8) * 0.062,
        0,
      )
  })
}
