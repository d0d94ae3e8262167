import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { LYING } from '../museum-shapes.ts'

/** A wide flat brush of goat hair, lying, its hair to the back. */
export const part: Part = {
  words: {
    en: {
      name: 'soft brush',
      description: 'A wide flat brush with very soft white hair, for taking dust off fragile objects.',
    },
    es: {
      name: 'brocha suave',
      description:
        'Una brocha ancha y plana de pelo blanco muy suave, para quitar el polvo de objetos frágiles.',
    },
  },
  stands: 'top',
  size: [0.076, 0.021, 0.242],
  verbs: ['take', 'put', 'use', 'clean'],
  grip: [0, 0.01, 0.06],
  states: { whole: brush },
}

function brush(m: Model): void {
  m.at({ rx: LYING, z: 0.12 }, () => {
    const handle: [number, number][] = [
      [0.011, 0.004],
      [0.014, 0.02],
      [0.011, 0.06],
      [0.012, 0.09],
      [0.02, 0.112],
      [0.034, 0.126],
      [0.034, 0.14],
    ]
    const both = [...handle, ...handle.toReversed().map(([x, y]) => [-x, y] as const), [0, 0] as const]
    m.slab(polygon(both), 0.013, PALETTE.oak, { z: 0.004, bevel: 0.004 })
    m.drum(0.0045, 0.0145, MUSEUM.plumDark, { y: 0.018, z: 0.0035, rx: Math.PI / 2, segments: 8 })
    m.box(0.071, 0.022, 0.02, MUSEUM.brass, { y: 0.135, z: 0.0105, bevel: 0.004, ...STEEL })
    for (const x of [-0.025, 0, 0.025])
      m.drum(0.002, 0.0015, PALETTE.steelDark, { x, y: 0.146, z: 0.02, rx: Math.PI / 2, segments: 6 })
    // tufts of uneven length make it hair, not a block
    for (let i = 0; i < 9; i++) {
      const x = -0.031 + i * 0.00775
      const long = 0.083 + ((i * 5) % 4) * 0.0022 - Math.abs(i - 4) * 0.0012
      m.rod(
        [
          [x * 0.98, 0.152, 0.0105],
          [x * 1.06, 0.152 + long * 0.6, 0.0095],
          [x * 1.1, 0.152 + long, 0.005],
        ],
        (t) => 0.0072 - t * t * 0.0035,
        i % 2 ? '#efe6d4' : PALETTE.white,
        { sides: 6, steps: 4 },
      )
    }
  })
}
