import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A rail with three hooks. */
export const part: Part = {
  words: {
    en: { name: 'hook rail', description: 'A wooden rail with three brass hooks, for aprons and coats.' },
    es: {
      name: 'perchero de pared',
      description: 'Una tabla de madera con tres ganchos de latón, para delantales y abrigos.',
    },
  },
  stands: 'wall',
  size: [0.66, 0.08, 0.092],
  verbs: ['use'],
  states: { whole: (m) => hookRail(m, 0.66, [-0.24, 0, 0.24]) },
}

/** A rail of oak with brass hooks at the given places along x; its back on z = 0. */
export function hookRail(m: Model, w: number, hooks: number[]): void {
  m.box(w, 0.08, 0.025, PALETTE.oak, { bevel: 0.008, z: 0.0125 })
  for (const x of hooks)
    m.rod(
      [
        [x, 0.05, 0.025],
        [x, 0.03, 0.07],
        [x, 0.07, 0.085],
      ],
      0.009,
      PALETTE.mustard,
      { steps: 6, sides: 6, ...STEEL },
    )
}
