import { CARE, PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { patch, softRect, screw, writing } from '../care-shapes.ts'

/** A wall dispenser with a lever to press with the elbow. */
export const part: Part = {
  words: {
    en: {
      name: 'hand gel dispenser',
      description: 'A wall dispenser whose lever gives gel to clean the hands before and after each patient.',
    },
    es: {
      name: 'dispensador de gel para manos',
      description:
        'Un dispensador de pared con palanca, que da gel para limpiarse las manos antes y después de cada paciente.',
    },
  },
  stands: 'wall',
  size: [0.13, 0.35, 0.2],
  verbs: ['press', 'use', 'fill'],
  states: {
    full: (m, supplies) => dispenser(m, supplies, 0.125),
    empty: (m, supplies) => dispenser(m, supplies, 0),
  },
}

/** `level` is the height of the gel in the bottle. */
function dispenser(m: Model, { letters }: Supplies, level: number): void {
  m.slab(softRect(0.13, 0.33, 0.02), 0.014, CARE.shell, { y: 0.185, bevel: 0.004 })
  for (const y of [0.04, 0.335]) screw(m, 0.006, { y, z: 0.0135 })
  m.box(0.11, 0.1, 0.085, CARE.shell, { y: 0.235, z: 0.054, bevel: 0.012, shine: 0.3 })
  // The bottle stands in the holder; what is left in it shows.
  m.box(0.09, 0.15, 0.07, '#e6f0f2', { y: 0.088, z: 0.05, bevel: 0.014, shine: 0.5 })
  if (level) m.box(0.0915, level, 0.0715, '#5fb0d6', { y: 0.0895, z: 0.05, bevel: 0.014, shine: 0.5 })
  else m.box(0.0915, 0.014, 0.0715, '#5fb0d6', { y: 0.0885, z: 0.05, bevel: 0.005 })
  patch(m, 0.068, 0.045, CARE.blueDark, { y: 0.15, z: 0.0865 })
  writing(m, letters, 'GEL', 0.03, '#ffffff', { y: 0.139, z: 0.0871 })
  for (const x of [-0.056, 0.056]) m.box(0.012, 0.03, 0.1, CARE.shell, { x, y: 0.2, z: 0.055, bevel: 0.004 })
  m.box(0.11, 0.014, 0.09, CARE.shell, { y: 0.076, z: 0.052, bevel: 0.005 })
  m.drum(0.012, 0.028, CARE.blueDark, { y: 0.049, z: 0.07, segments: 8 })
  m.box(0.1, 0.014, 0.075, CARE.blue, { y: 0.315, z: 0.13, rx: 0.5, bevel: 0.006 })
  m.box(0.11, 0.05, 0.014, CARE.blue, { y: 0.255, z: 0.185, rx: 0.12, bevel: 0.006 })
  m.box(0.11, 0.012, 0.1, CARE.shell, { y: 0.002, z: 0.06, bevel: 0.004 })
  m.box(0.03, 0.03, 0.02, CARE.shell, { y: 0.008, z: 0.012, bevel: 0.004 })
  m.box(0.09, 0.003, 0.08, PALETTE.steelDark, { y: 0.0125, z: 0.062, bevel: 0.001 })
}
