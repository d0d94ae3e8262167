import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { oak } from '../../wood.ts'

/** A wall shelf on two irons. */
export const part: Part = {
  words: {
    en: { name: 'wall shelf', description: 'A wooden shelf on two iron brackets.' },
    es: { name: 'estante de pared', description: 'Un estante de madera sobre dos soportes de hierro.' },
  },
  stands: 'wall',
  size: [0.9, 0.195, 0.24],
  verbs: ['use', 'clean'],
  states: { whole: (m) => m.at({ y: 0.16, z: -0.012 }, () => wallShelf(m, 0.9)) },
}

/** A wall shelf of oak on two irons, its back on z = 0, its top at y = 0.035. */
export function wallShelf(m: Model, w: number, d = 0.24): void {
  m.box(w, 0.035, d, PALETTE.oak, { z: d / 2 + 0.012, bevel: 0.01, shade: oak })
  for (const side of [-1, 1]) {
    m.box(0.025, 0.16, 0.02, PALETTE.char, { x: side * (w / 2 - 0.12), y: -0.16, z: 0.022, bevel: 0.004 })
    m.box(0.025, 0.02, d - 0.04, PALETTE.char, {
      x: side * (w / 2 - 0.12),
      y: -0.02,
      z: d / 2 + 0.01,
      bevel: 0.004,
    })
  }
}
