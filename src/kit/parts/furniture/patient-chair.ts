import { CARE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { soft, softRect } from '../care-shapes.ts'

/** An armchair with a high back; the sitter looks along +z. */
export const part: Part = {
  words: {
    en: {
      name: 'patient chair',
      description:
        'A firm armchair with a high back and long arms to push up from, for sitting beside the bed.',
    },
    es: {
      name: 'sillón de paciente',
      description:
        'Un sillón firme de respaldo alto y brazos largos para apoyarse al levantarse, junto a la cama.',
    },
  },
  stands: 'floor',
  size: [0.71, 1.18, 0.8],
  verbs: ['use', 'clean'],
  states: { whole: chair },
}

function chair(m: Model): void {
  for (const side of [-1, 1]) {
    const x = side * 0.315
    m.box(0.05, 0.6, 0.055, CARE.birch, { x, z: 0.29, bevel: 0.014 })
    m.box(0.05, 0.64, 0.055, CARE.birch, { x, z: -0.32, rx: 0.06, bevel: 0.014 })
    m.box(0.04, 0.06, 0.6, CARE.birch, { x, y: 0.24, z: -0.01, bevel: 0.012 })
    m.slab(softRect(0.08, 0.7, 0.035), 0.045, CARE.birchDark, {
      x,
      y: 0.62,
      z: 0,
      rx: -Math.PI / 2 + 0.05,
      bevel: 0.014,
    })
    m.box(0.02, 0.24, 0.46, CARE.blueSoft, { x: side * 0.3, y: 0.34, z: -0.01, bevel: 0.008 })
  }
  m.box(0.6, 0.07, 0.06, CARE.birch, { y: 0.26, z: 0.27, bevel: 0.012 })
  m.box(0.6, 0.07, 0.05, CARE.birch, { y: 0.26, z: -0.28, bevel: 0.012 })
  m.slab(softRect(0.575, 0.58, 0.09), 0.15, CARE.blue, {
    y: 0.335,
    z: 0.045,
    rx: -Math.PI / 2 - 0.04,
    bevel: 0.03,
  })
  m.at({ y: 0.42, z: -0.2, rx: -0.2 }, () => {
    m.slab(softRect(0.55, 0.76, 0.07), 0.05, CARE.blueDark, { y: 0.38, z: -0.105, bevel: 0.015 })
    m.slab(softRect(0.56, 0.44, 0.08), 0.13, CARE.blue, { y: 0.22, z: -0.07, bevel: 0.03 })
    m.slab(softRect(0.56, 0.34, 0.09), 0.15, CARE.blue, { y: 0.6, z: -0.075, bevel: 0.035 })
    m.at({ y: 0.52, z: 0.05, rx: Math.PI / 2 }, () =>
      soft(m, [0.4, 0.09, 0.17], CARE.apricot, { detail: 3, y: -0.01 }),
    )
  })
}
