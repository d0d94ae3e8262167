import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A vent of the climate system in the wall. */
export const part: Part = {
  words: {
    en: {
      name: 'air vent',
      description: 'A grille in the wall, through which air of the right warmth and humidity comes in.',
    },
    es: {
      name: 'rejilla de ventilación',
      description: 'Una rejilla en la pared por la que entra aire con la temperatura y la humedad correctas.',
    },
  },
  stands: 'wall',
  size: [0.6, 0.36, 0.029],
  verbs: ['clean', 'use'],
  states: { whole: vent },
}

function vent(m: Model): void {
  const [w, h] = [0.6, 0.36]
  m.box(w - 0.02, h - 0.02, 0.004, MUSEUM.slateDark, { y: 0.01, z: 0.002, bevel: 0 })
  for (const y of [0, h - 0.035]) m.box(w, 0.035, 0.022, MUSEUM.limewash, { y, z: 0.011, bevel: 0.006 })
  for (const x of [-1, 1])
    m.box(0.035, h - 0.05, 0.022, MUSEUM.limewash, {
      x: x * (w / 2 - 0.0175),
      y: 0.025,
      z: 0.011,
      bevel: 0.006,
    })
  for (let i = 0; i < 11; i++)
    m.box(w - 0.06, 0.022, 0.004, MUSEUM.limewash, {
      y: 0.04 + i * 0.0262,
      z: 0.006,
      rx: 0.75,
      bevel: 0.0012,
    })
  m.box(0.012, h - 0.06, 0.008, MUSEUM.limewash, { y: 0.03, z: 0.021, bevel: 0.003 })
  for (const x of [-0.28, 0.28])
    for (const y of [0.018, h - 0.018])
      m.drum(0.006, 0.003, PALETTE.steelDark, { x, y, z: 0.021, rx: Math.PI / 2, segments: 6 })
  // the lever that sets the slats
  m.box(0.01, 0.045, 0.01, MUSEUM.brass, { x: 0.24, y: 0.16, z: 0.022, bevel: 0.003, shine: 0.7 })
  // a paper strip that flutters when air comes
  m.rod(
    [
      [-0.16, 0.285, 0.018],
      [-0.16, 0.25, 0.026],
      [-0.158, 0.2, 0.022],
      [-0.16, 0.17, 0.028],
    ],
    0.007,
    MUSEUM.plum,
    { sides: 4, steps: 5, flat: 0.12 },
  )
}
