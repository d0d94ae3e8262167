import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { mark } from '../museum-shapes.ts'

/** A plinth, 1 m high, for one exhibit. */
export const part: Part = {
  words: {
    en: {
      name: 'display plinth',
      description: 'A pale square block that lifts an exhibit to the height of the eyes.',
    },
    es: {
      name: 'pedestal de exposición',
      description: 'Un bloque cuadrado y claro que eleva una pieza a la altura de los ojos.',
    },
  },
  stands: 'floor',
  size: [0.5, 1, 0.501],
  verbs: ['put', 'clean'],
  states: { whole: plinth },
}

function plinth(m: Model, { letters }: Supplies): void {
  m.box(0.44, 0.06, 0.44, MUSEUM.slateDark, { bevel: 0.004 })
  m.box(0.5, 0.915, 0.5, MUSEUM.plinth, { y: 0.055, bevel: 0.008 })
  // the lid that comes off, with a shadow line below it
  m.box(0.485, 0.008, 0.485, MUSEUM.slate, { y: 0.967, bevel: 0.002 })
  m.box(0.5, 0.027, 0.5, MUSEUM.plinth, { y: 0.973, bevel: 0.006 })
  m.at({ x: 0.17, y: 0.16, z: 0.2505 }, () => {
    mark(m, 0.06, 0.06, MUSEUM.plum)
    lettering(m, letters, '7', 0.045, PALETTE.white, 0, -0.016, 0.0006)
  })
}
