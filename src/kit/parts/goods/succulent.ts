import { mix, rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A succulent in a small pot. */
export const part: Part = {
  words: {
    en: { name: 'succulent', description: 'A low plant with thick leaves in a small clay pot.' },
    es: {
      name: 'planta suculenta',
      description: 'Una planta baja de hojas gruesas en una maceta pequeña de barro.',
    },
  },
  stands: 'top',
  size: [0.147, 0.148, 0.139],
  verbs: ['take', 'put'],
  grip: [0, 0.06, 0.06],
  states: { whole: (m) => succulent(m) },
}

/** A rosette of thick leaves in a small pot. */
export function succulent(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.05, 0],
      [0.065, 0.09],
      [0.06, 0.09],
      [0.055, 0.075],
      [0, 0.075],
    ],
    PALETTE.terracotta,
  )
  for (let i = 0; i < 14; i++) {
    const [a, t] = [i * 2.4, i / 14]
    m.at({ x: Math.cos(a) * 0.02, y: 0.075, z: Math.sin(a) * 0.02, ry: -a, rz: -0.9 + t * 0.7 }, () =>
      m.ball([0.012, 0.045, 0.02], mix(rgb(PALETTE.leafLight), rgb(PALETTE.leaf), t), { y: 0.03, detail: 1 }),
    )
  }
}
