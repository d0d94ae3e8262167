import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** One metre of tray along x that hangs on threaded rods, with five cables in it; pieces join end to end. */
export const part: Part = {
  words: {
    en: {
      name: 'cable tray',
      description: 'A metal tray under the ceiling that carries cables from one room to another.',
    },
    es: {
      name: 'bandeja de cables',
      description: 'Una bandeja de metal bajo el techo que lleva los cables de un cuarto a otro.',
    },
  },
  stands: 'ceiling',
  size: [1.001, 0.37, 0.343],
  verbs: [],
  states: { whole: tray },
}

function tray(m: Model): void {
  m.at({ y: -0.35 }, () => {
    m.box(1, 0.005, 0.3, PALETTE.steel, { bevel: 0.001, shine: 0.6 })
    for (const side of [-1, 1]) {
      m.box(1, 0.06, 0.006, PALETTE.steel, { z: side * 0.15, bevel: 0.002, shine: 0.6 })
      m.box(1, 0.006, 0.014, PALETTE.steel, { y: 0.056, z: side * 0.146, bevel: 0.002, shine: 0.6 })
      for (let i = 0; i < 5; i++)
        m.box(0.06, 0.014, 0.002, PALETTE.steelDark, {
          x: -0.4 + i * 0.2,
          y: 0.024,
          z: side * 0.1532,
          bevel: 0.0005,
        })
    }
    for (const [i, [color, radius]] of (
      [
        [PALETTE.char, 0.017],
        [TRADE.orange, 0.013],
        [PALETTE.char, 0.012],
        [TRADE.neutral, 0.01],
        [PALETTE.steelDark, 0.016],
      ] as const
    ).entries()) {
      const z = -0.105 + i * 0.052
      m.rod(
        [
          [-0.5, 0.004 + radius, z],
          [-0.2, 0.004 + radius, z + 0.008 * (i % 2 ? 1 : -1)],
          [0.2, 0.004 + radius, z + 0.006 * (i % 3 ? -1 : 1)],
          [0.5, 0.004 + radius, z],
        ],
        radius,
        color,
        { sides: 7, steps: 8, caps: false },
      )
    }
    for (const x of [-0.32, 0.3]) m.box(0.014, 0.03, 0.27, PALETTE.white, { x, y: 0.006, bevel: 0.005 })
  })
  for (const x of [-0.3, 0.3]) {
    m.box(0.041, 0.02, 0.34, PALETTE.steelDark, { x, y: -0.37, bevel: 0.004, shine: 0.6 })
    for (const z of [-0.163, 0.163]) {
      m.drum(0.005, 0.36, PALETTE.steelDark, { x, y: -0.362, z, segments: 6, shine: 0.7 })
      m.drum(0.01, 0.01, PALETTE.steel, { x, y: -0.35, z, segments: 6, shine: 0.9 })
      m.box(0.04, 0.012, 0.03, PALETTE.steelDark, { x, y: -0.012, z: z * 0.95, bevel: 0.003 })
    }
  }
}
