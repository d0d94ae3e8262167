import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'

const STEPS = 5
const LENGTH = 1.55

/** A ladder of five steps with a tray; folded, it stands slim with both halves together. */
export const part: Part = {
  words: {
    en: {
      name: 'step ladder',
      description: 'A ladder of five steps that stands by itself when its two halves are opened.',
    },
    es: {
      name: 'escalera de tijera',
      description: 'Una escalera de cinco peldaños que se sostiene sola cuando se abren sus dos mitades.',
    },
  },
  stands: 'floor',
  size: [0.522, 1.504, 1.104],
  verbs: ['open', 'close', 'use'],
  states: { unfolded: (m) => ladder(m, 0.33), folded: (m) => ladder(m, 0.04) },
}

/** `lean` is how far each half stands off from upright. */
function ladder(m: Model, lean: number): void {
  const top = LENGTH * Math.cos(lean) + 0.007
  const metal = { shine: 0.7, bevel: 0.005 }
  const z0 = lean > 0.1 ? 0.01 : 0.0
  m.at({ y: top, z: z0 }, () => {
    m.at({ rx: -lean }, () => {
      for (const side of [-1, 1]) {
        m.at({ x: side * 0.19, rz: side * 0.035 }, () => {
          m.box(0.026, LENGTH, 0.06, PALETTE.steel, { y: -LENGTH + 0.004, z: 0.025, ...metal })
          m.box(0.034, 0.04, 0.07, PALETTE.char, { y: -LENGTH - 0.008, z: 0.025, bevel: 0.008 })
        })
      }
      for (let i = 1; i < STEPS; i++) {
        const down = LENGTH - i * 0.29
        m.at({ y: -down, z: 0.03, rx: lean }, () => {
          m.box(0.39 + 0.07 * (down / LENGTH), 0.022, 0.09, PALETTE.steel, metal)
          for (const z of [-0.025, 0, 0.025])
            m.box(0.36, 0.003, 0.008, PALETTE.char, { y: 0.021, z, bevel: 0.001 })
        })
      }
    })
    m.at({ rx: lean }, () => {
      for (const side of [-1, 1])
        m.at({ x: side * 0.175, rz: side * 0.035 }, () => {
          m.box(0.024, LENGTH - 0.02, 0.034, PALETTE.steel, { y: -LENGTH + 0.004, z: -0.025, ...metal })
          m.box(0.032, 0.04, 0.042, PALETTE.char, { y: -LENGTH - 0.008, z: -0.025, bevel: 0.008 })
        })
      for (const down of [0.5, 1.25])
        m.box(0.36 + down * 0.06, 0.026, 0.02, PALETTE.steel, { y: -down, z: -0.025, ...metal })
    })
    m.box(0.43, 0.035, lean > 0.1 ? 0.24 : 0.16, TRADE.orange, { y: -0.008, z: 0.01, bevel: 0.01 })
    m.box(0.36, 0.006, lean > 0.1 ? 0.17 : 0.09, PALETTE.char, { y: 0.024, z: 0.01, bevel: 0.002 })
    const spread = 0.62 * Math.sin(lean)
    // Straps keep the halves from sliding apart.
    for (const side of [-1, 1]) {
      m.box(0.006, 0.02, spread * 2 + 0.03, TRADE.orange, {
        x: side * 0.187,
        y: -0.62 * Math.cos(lean) - 0.02,
        bevel: 0.002,
      })
    }
  })
}
