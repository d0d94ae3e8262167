import { PALETTE } from '../../palette.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import { oak } from '../../wood.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'

/** A counter that visitors come to; its front is +z, behind it is a lower top to work on. */
export const part: Part = {
  words: {
    en: {
      name: 'reception desk',
      description: 'A counter near the entrance where visitors ask and say who they are.',
    },
    es: {
      name: 'mostrador de recepción',
      description: 'Un mostrador junto a la entrada donde los visitantes preguntan y se presentan.',
    },
  },
  stands: 'floor',
  size: [2.04, 1.1, 0.8],
  verbs: ['use'],
  states: { whole: (m, { letters }) => desk(m, letters) },
}

function desk(m: Model, letters: Letters): void {
  m.box(1.94, 0.08, 0.6, PALETTE.char, { z: 0.03, bevel: 0.006 })
  m.box(2, 0.98, 0.08, PALETTE.cream, { y: 0.08, z: 0.29, bevel: 0.012 })
  for (const x of [-1, 1])
    m.box(0.06, 0.98, 0.66, PALETTE.cream, { x: x * 0.97, y: 0.08, z: -0.03, bevel: 0.012 })
  m.box(2.04, 0.04, 0.34, PALETTE.oak, { y: 1.06, z: 0.23, bevel: 0.012, shade: oak })
  m.box(1.9, 0.035, 0.64, PALETTE.oak, { y: 0.72, z: -0.08, bevel: 0.01, shade: oak })
  for (let i = 0; i < 25; i++)
    m.box(0.05, 0.86, 0.02, PALETTE.oak, {
      x: -0.96 + i * 0.08,
      y: 0.12,
      z: 0.336,
      bevel: 0.006,
      without: ['-z', '-y', '+y'],
    })
  m.box(0.92, 0.36, 0.024, PALETTE.teal, { y: 0.5, z: 0.352, bevel: 0.008 })
  lettering(m, letters, 'Reception', 0.13, PALETTE.white, 0, 0.71, 0.3646)
  lettering(m, letters, 'Recepción', 0.13, PALETTE.white, 0, 0.56, 0.3646)
  m.box(0.4, 0.6, 0.46, PALETTE.tile, { x: 0.68, y: 0.12, z: -0.05, bevel: 0.008 })
  for (let i = 0; i < 3; i++) {
    m.box(0.38, 0.18, 0.016, PALETTE.white, { x: 0.68, y: 0.135 + i * 0.193, z: -0.285, bevel: 0.005 })
    m.box(0.12, 0.014, 0.016, PALETTE.steel, {
      x: 0.68,
      y: 0.27 + i * 0.193,
      z: -0.3,
      bevel: 0.004,
      shine: 0.8,
    })
  }
}
