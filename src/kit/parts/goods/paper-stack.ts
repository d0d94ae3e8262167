import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { stripe } from '../general-shapes.ts'

/** A stack of printed sheets, not quite straight. */
export const part: Part = {
  words: {
    en: { name: 'stack of paper', description: 'A stack of printed sheets with a clip on the top one.' },
    es: { name: 'pila de papeles', description: 'Una pila de hojas impresas con un clip en la primera.' },
  },
  stands: 'top',
  size: [0.23, 0.04, 0.307],
  verbs: ['take', 'put', 'give', 'show'],
  grip: [0, 0.02, 0.14],
  states: { whole: stack },
}

function stack(m: Model): void {
  const layers = [0.006, 0.004, 0.008, 0.005, 0.007, 0.004, 0.003]
  let y = 0
  for (const [i, h] of layers.entries()) {
    const turn = [0.02, -0.03, 0.01, 0.05, -0.015, 0.035, -0.04][i] ?? 0
    m.box(0.21, h, 0.297, i % 3 === 1 ? PALETTE.tile : PALETTE.white, {
      y,
      ry: turn,
      x: turn * 0.08,
      bevel: 0.001,
    })
    y += h
  }
  m.at({ y: y + 0.0005, rx: -Math.PI / 2, rz: -0.04, x: -0.003 }, () => {
    stripe(m, 0.09, 0.014, PALETTE.teal, -0.04, 0.115, 0)
    for (let i = 0; i < 9; i++)
      stripe(
        m,
        i % 4 === 3 ? 0.09 : 0.165,
        0.005,
        PALETTE.steelDark,
        i % 4 === 3 ? -0.0375 : 0,
        0.082 - i * 0.017,
        0,
      )
    stripe(m, 0.075, 0.05, PALETTE.blush, 0.045, -0.105, 0)
    stripe(m, 0.06, 0.005, PALETTE.steelDark, -0.05, -0.1, 0)
    m.rod(
      [
        [0.078, 0.144, -0.003],
        [0.078, 0.11, 0.001],
        [0.086, 0.106, 0.001],
        [0.09, 0.112, 0.001],
        [0.09, 0.138, 0.001],
        [0.082, 0.138, 0.001],
        [0.082, 0.118, 0.001],
      ],
      0.0012,
      PALETTE.coral,
      { sides: 4, steps: 16 },
    )
  })
}
