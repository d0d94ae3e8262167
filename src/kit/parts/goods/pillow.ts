import { CARE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { soft } from '../care-shapes.ts'

/** A pillow in a clean case, lying. */
export const part: Part = {
  words: {
    en: {
      name: 'pillow',
      description: 'A soft pillow in a clean white case, for the head or to support an arm or a leg.',
    },
    es: {
      name: 'almohada',
      description:
        'Una almohada blanda con funda blanca limpia, para la cabeza o para apoyar un brazo o una pierna.',
    },
  },
  stands: 'top',
  size: [0.64, 0.16, 0.42],
  verbs: ['take', 'put', 'give', 'use'],
  grip: [0, 0.08, 0.17],
  states: { whole: pillow },
}

function pillow(m: Model): void {
  soft(m, [0.62, 0.16, 0.42], CARE.linen, { detail: 6 })
  // The open end of the case hangs over the filling.
  m.at({ x: 0.285, y: 0.045 }, () => soft(m, [0.1, 0.06, 0.36], CARE.linen, { detail: 3 }))
}
