import { PALETTE, STEEL } from '../../palette.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { spot, stripe } from '../general-shapes.ts'

const [W, H, D] = [0.46, 1.32, 0.6]

/** A steel cabinet with four drawers in the order of the alphabet. */
export const part: Part = {
  words: {
    en: {
      name: 'filing cabinet',
      description: 'A steel cabinet with four drawers for paper files, in order from A to Z.',
    },
    es: {
      name: 'archivador',
      description: 'Un mueble de acero con cuatro cajones para carpetas, ordenadas de la A a la Z.',
    },
  },
  stands: 'floor',
  size: [W, H, 0.64],
  verbs: ['open', 'close'],
  states: {
    closed: (m, { letters }) => cabinet(m, letters, 0),
    open: (m, { letters }) => cabinet(m, letters, 0.4),
  },
}

function cabinet(m: Model, letters: Letters, pull: number): void {
  m.box(W, 0.05, D - 0.03, PALETTE.char, { z: -0.035, bevel: 0.006 })
  m.box(W, H - 0.04, D, PALETTE.tealSoft, { y: 0.04, z: -0.02, bevel: 0.01 })
  for (let i = 0; i < 4; i++) {
    const out = i === 2 ? pull : 0
    m.at({ y: 0.06 + i * 0.313, z: 0.281 + out }, () => {
      if (out) drawer(m, out)
      m.box(W - 0.03, 0.3, 0.022, PALETTE.sage, { bevel: 0.008 })
      m.box(0.15, 0.02, 0.02, PALETTE.steel, { y: 0.11, z: 0.019, bevel: 0.006, ...STEEL })
      m.box(0.12, 0.06, 0.004, PALETTE.steel, { y: 0.19, z: 0.0125, bevel: 0.001, ...STEEL })
      stripe(m, 0.104, 0.046, PALETTE.white, 0, 0.22, 0.0152)
      lettering(m, letters, ['T–Z', 'M–S', 'G–L', 'A–F'][i] ?? '', 0.036, PALETTE.board, 0, 0.207, 0.0158)
    })
  }
  spot(m, 0.011, PALETTE.steel, 0.18, 1.296, 0.2806)
}

/** The box of a drawer that is pulled out, with its files. */
function drawer(m: Model, out: number): void {
  for (const x of [-1, 1])
    m.box(0.012, 0.2, out, PALETTE.steelDark, { x: x * 0.19, y: 0.03, z: -out / 2, bevel: 0.002 })
  m.box(0.37, 0.01, out, PALETTE.steelDark, { y: 0.03, z: -out / 2, bevel: 0.002 })
  for (let i = 0; i < 9; i++) {
    m.at({ y: 0.04, z: -0.06 - i * 0.038, rx: -0.1 }, () => {
      m.box(0.35, 0.21, 0.012, i % 3 === 1 ? PALETTE.mustard : PALETTE.kraft, {
        bevel: 0.002,
        without: ['-y'],
      })
      m.box(0.07, 0.03, 0.005, PALETTE.white, {
        x: -0.12 + (i % 4) * 0.08,
        y: 0.205,
        bevel: 0.001,
        without: ['-y'],
      })
    })
  }
}
