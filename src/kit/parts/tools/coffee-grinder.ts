import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A coffee grinder. */
export const part: Part = {
  words: {
    en: {
      name: 'coffee grinder',
      description: 'A machine with a funnel of coffee beans that grinds them into powder.',
    },
    es: {
      name: 'molinillo de café',
      description: 'Una máquina con una tolva de granos de café que los muele.',
    },
  },
  stands: 'top',
  size: [0.184, 0.52, 0.33],
  verbs: ['use', 'press', 'fill', 'clean'],
  states: { whole: (m) => grinder(m) },
}

/** A coffee grinder with beans in its hopper. */
export function grinder(m: Model): void {
  m.box(0.18, 0.3, 0.24, PALETTE.char, { bevel: 0.02 })
  m.box(0.16, 0.04, 0.3, PALETTE.char, { z: 0.03, bevel: 0.01 })
  m.turn(
    [
      [0.05, 0],
      [0.09, 0.12],
      [0.09, 0.2],
      [0.085, 0.2],
      [0, 0.2],
    ],
    '#7a5236',
    { y: 0.3, segments: 14, shine: 0.4 },
  )
  m.drum(0.092, 0.02, PALETTE.char, { y: 0.5, segments: 14 })
  m.rod(
    [
      [0, 0.2, 0.12],
      [0, 0.2, 0.2],
    ],
    0.012,
    PALETTE.steel,
    STEEL,
  )
}
