import { CARE, PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { patch, pipe, screw, sheet, writing } from '../care-shapes.ts'

/** A rack for three boxes of gloves, small to large. */
export const part: Part = {
  words: {
    en: {
      name: 'glove dispenser',
      description: 'A wall rack with boxes of thin gloves in three sizes, worn once and thrown away.',
    },
    es: {
      name: 'dispensador de guantes',
      description:
        'Un soporte de pared con cajas de guantes finos de tres tallas, que se usan una vez y se tiran.',
    },
  },
  stands: 'wall',
  size: [0.26, 0.42, 0.12],
  verbs: ['use', 'fill'],
  states: {
    full: (m, supplies) => rack(m, supplies, true),
    empty: (m, supplies) => rack(m, supplies, false),
  },
}

const SIZES = [
  ['L', CARE.blueDark],
  ['M', CARE.blue],
  ['S', CARE.apricot],
] as const

function rack(m: Model, { letters }: Supplies, isFull: boolean): void {
  m.box(0.26, 0.42, 0.008, CARE.shell, { z: 0.004, bevel: 0.003 })
  SIZES.forEach(([size, color], i) => {
    const y = 0.008 + i * 0.137
    m.box(0.26, 0.008, 0.09, CARE.shell, { y, z: 0.048, bevel: 0.003 })
    const front = [
      [-0.127, y + 0.006, 0.05],
      [-0.127, y + 0.02, 0.097],
      [0.127, y + 0.02, 0.097],
      [0.127, y + 0.006, 0.05],
    ] as const
    pipe(m, front, 0.004, PALETTE.steel, { bend: 0.015, arc: 2, sides: 5, ...STEEL })
    if (!isFull) {
      writing(m, letters, size, 0.05, color, { y: y + 0.045, z: 0.0087 })
      return
    }
    m.box(0.24, 0.115, 0.08, '#ffffff', { y: y + 0.008, z: 0.05, bevel: 0.003 })
    patch(m, 0.238, 0.04, color, { y: y + 0.044, z: 0.0906, radius: 0.002 })
    writing(m, letters, size, 0.03, '#ffffff', { x: -0.09, y: y + 0.033, z: 0.0912 })
    patch(m, 0.13, 0.05, CARE.rubber, { x: 0.01, y: y + 0.086, z: 0.0906, radius: 0.025 })
    // A cuff and two fingers stick out of the slot.
    sheet(
      m,
      6,
      2,
      (u, v) => [
        (u - 0.5) * (0.09 + v * 0.02) + 0.01,
        y + 0.085 - v * v * 0.03 + Math.cos(u * 9 + i) * 0.008,
        0.088 + Math.sin(v * 2.2) * 0.034,
      ],
      '#7fb6dc',
    )
  })
  for (const x of [-0.115, 0.115]) if (!isFull) screw(m, 0.006, { x, y: 0.26, z: 0.008 })
}
