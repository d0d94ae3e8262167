import { CARE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { pipe, screw } from '../care-shapes.ts'

/** A rail to hold on to, along x. */
export const part: Part = {
  words: {
    en: {
      name: 'grab rail',
      description: 'A short rail fixed to the wall, to hold on to while standing up or sitting down.',
    },
    es: {
      name: 'barra de apoyo',
      description: 'Una barra corta fijada a la pared, para agarrarse al levantarse o sentarse.',
    },
  },
  stands: 'wall',
  size: [0.68, 0.079, 0.09],
  verbs: ['use', 'clean'],
  states: { whole: rail },
}

function rail(m: Model): void {
  for (const x of [-0.3, 0.3]) {
    m.drum(0.04, 0.012, CARE.shell, { x, y: 0.04, rx: Math.PI / 2, segments: 18, shine: 0.3 })
    for (let i = 0; i < 3; i++) {
      const angle = (i / 3) * Math.PI * 2 + Math.PI / 2
      screw(m, 0.0045, { x: x + Math.cos(angle) * 0.029, y: 0.04 + Math.sin(angle) * 0.029, z: 0.0115 })
    }
  }
  pipe(
    m,
    [
      [-0.3, 0.04, 0.008],
      [-0.3, 0.04, 0.072],
      [0.3, 0.04, 0.072],
      [0.3, 0.04, 0.008],
    ],
    0.0175,
    CARE.blue,
    { bend: 0.05, arc: 5, sides: 10, shine: 0.3 },
  )
  // Ribs give a grip to wet hands.
  for (let i = 0; i < 9; i++)
    pipe(
      m,
      [
        [-0.165 + i * 0.04, 0.04, 0.072],
        [-0.153 + i * 0.04, 0.04, 0.072],
      ],
      0.0185,
      CARE.blueSoft,
      { sides: 10 },
    )
}
