import { rgb, scale } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { type Planks, planks } from '../../shell.ts'

/** Cupboards with a stone top, for the wall behind a counter. */
export const part: Part = {
  words: {
    en: {
      name: 'back bar',
      description: 'Low cupboards with a stone top, for the machines and stores behind a counter.',
    },
    es: {
      name: 'contrabarra',
      description:
        'Armarios bajos con encimera de piedra, para las máquinas y provisiones detrás de un mostrador.',
    },
  },
  stands: 'floor',
  size: [1.84, 0.92, 0.66],
  verbs: ['clean'],
  states: { whole: (m, { random }) => withBack(m, random) },
}

const STONE: Planks = { tones: ['#efe6d6', '#e9dfcd'], wide: 0.7, long: 1.5, joint: 0.0008 }

/** Cupboards along a wall with a stone top at 0.92 m, fronts towards +z, back on z = −d/2. */
export function backBar(m: Model, w: number, d: number, doors: number, random: () => number): void {
  m.box(w, 0.8, d, PALETTE.tealDark, { y: 0.08, bevel: 0.01, without: ['-z'] })
  m.box(w - 0.05, 0.08, d - 0.06, PALETTE.char, { bevel: 0.004, without: ['-z'] })
  for (let i = 0; i < doors; i++) {
    const x = -w / 2 + (w / doors) * (i + 0.5)
    m.box(w / doors - 0.02, 0.72, 0.02, scale(rgb(PALETTE.tealSoft), 0.97 + random() * 0.06), {
      x,
      y: 0.12,
      z: d / 2 + 0.005,
      bevel: 0.008,
    })
    m.rod(
      [
        [-0.05, 0, 0],
        [-0.05, 0, 0.025],
        [0.05, 0, 0.025],
        [0.05, 0, 0],
      ],
      0.006,
      PALETTE.mustard,
      { x, y: 0.76, z: d / 2 + 0.015, sides: 6, steps: 6, ...STEEL },
    )
  }
  m.box(w + 0.04, 0.04, d + 0.04, '#efe6d6', { y: 0.88, z: 0.01, bevel: 0.012, without: ['-z'] })
  m.group('back bar top', () =>
    planks(m, -w / 2 - 0.008, w / 2 + 0.008, -d / 2 - 0.01, d / 2 + 0.018, 0.9206, STONE, random),
  )
}

function withBack(m: Model, random: () => number): void {
  backBar(m, 1.8, 0.6, 3, random)
  // The café's cupboards have a wall behind them and no back.
  m.box(1.8, 0.8, 0.012, PALETTE.tealDark, { y: 0.08, z: -0.295, bevel: 0.004 })
  m.box(1.75, 0.08, 0.012, PALETTE.char, { z: -0.264, bevel: 0.004 })
  m.box(1.84, 0.04, 0.013, '#efe6d6', { y: 0.88, z: -0.304, bevel: 0.004 })
}
