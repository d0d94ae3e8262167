import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { ALONG, ring } from '../trade-shapes.ts'

/** A wooden drum with solar cable that stands on its two rims, its axle along x. */
export const part: Part = {
  words: {
    en: {
      name: 'cable drum',
      description: 'A big wooden reel with many metres of cable wound on it.',
    },
    es: {
      name: 'bobina de cable',
      description: 'Un carrete grande de madera con muchos metros de cable enrollado.',
    },
  },
  stands: 'floor',
  size: [0.488, 0.8, 0.826],
  verbs: ['use'],
  states: { whole: drum },
}

function drum(m: Model): void {
  m.at({ y: 0.4 }, () => {
    for (const side of [-1, 1]) {
      m.at({ x: side * 0.21 - 0.02, ry: Math.PI / 2 }, () => {
        m.slab(ring(24, 0.4), 0.04, TRADE.plywood, { bevel: 0.008 })
      })
      m.at({ x: side * 0.236, ry: (side * Math.PI) / 2 }, () => planks(m))
    }
    m.at({ x: -0.2, ...ALONG }, () => {
      m.turn(
        [
          [0.3, 0],
          ...Array.from(
            { length: 8 },
            (_, i) =>
              [
                [0.29, 0.004 + i * 0.05],
                [0.306, 0.029 + i * 0.05],
              ] as [number, number][],
          ).flat(),
          [0.29, 0.4],
        ],
        PALETTE.char,
        { segments: 24 },
      )
    })
    // The free end of the cable, tied down in front.
    m.rod(
      [
        [0.12, 0.06, 0.302],
        [0.13, -0.1, 0.3],
        [0.14, -0.25, 0.29],
        [0.15, -0.36, 0.32],
        [0.15, -0.386, 0.42],
      ],
      0.013,
      PALETTE.char,
      { sides: 7, steps: 12 },
    )
    m.box(0.34, 0.03, 0.008, TRADE.orange, { x: 0.02, y: -0.03, z: 0.309, bevel: 0.003 })
  })
}

/** The joints of a rim's boards, the hole for the axle and four bolts. */
function planks(m: Model): void {
  for (const y of [-0.24, -0.08, 0.08, 0.24])
    m.box(2 * Math.sqrt(0.38 * 0.38 - y * y), 0.006, 0.002, PALETTE.oakDark, {
      y: y - 0.003,
      z: -0.006 + 0.0005,
      bevel: 0.0005,
    })
  m.at({ z: -0.006, rx: Math.PI / 2 }, () => {
    m.drum(0.075, 0.012, PALETTE.steelDark, { segments: 16, shine: 0.7 })
    m.drum(0.035, 0.014, PALETTE.char, { segments: 12 })
  })
  for (let i = 0; i < 4; i++) {
    const angle = (i / 4) * Math.PI * 2 + 0.78
    m.at({ x: Math.cos(angle) * 0.2, y: Math.sin(angle) * 0.2, z: -0.006, rx: Math.PI / 2 }, () =>
      m.drum(0.018, 0.014, PALETTE.steelDark, { segments: 6, shine: 0.7 }),
    )
  }
}
