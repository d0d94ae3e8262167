import { CARE, PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { castor, pipe } from '../care-shapes.ts'

/** A small cabinet beside a bed: a drawer above, a niche, a door below. */
export const part: Part = {
  words: {
    en: {
      name: 'bedside locker',
      description: "A small cabinet on wheels with a drawer and a door, for the patient's own things.",
    },
    es: {
      name: 'mesita de hospital',
      description: 'Un mueble pequeño con ruedas, un cajón y una puerta, para las cosas del paciente.',
    },
  },
  stands: 'floor',
  size: [0.52, 0.89, 0.47],
  verbs: ['open', 'close', 'clean'],
  states: { closed: (m) => locker(m, false), open: (m) => locker(m, true) },
}

function locker(m: Model, isOpen: boolean): void {
  for (const x of [-0.19, 0.19]) for (const z of [-0.17, 0.17]) castor(m, 0.075, { x, z, ry: x * 3 })
  for (const x of [-0.218, 0.218]) m.box(0.02, 0.78, 0.44, CARE.birch, { x, y: 0.075, bevel: 0.005 })
  m.box(0.42, 0.78, 0.015, CARE.birchDark, { y: 0.075, z: -0.212, bevel: 0.003 })
  for (const y of [0.075, 0.5, 0.66]) m.box(0.42, 0.018, 0.42, CARE.birch, { y, z: -0.005, bevel: 0.004 })
  m.box(0.47, 0.03, 0.47, CARE.linen, { y: 0.853, bevel: 0.011 })
  m.box(0.44, 0.012, 0.02, CARE.blue, { y: 0.876, z: -0.215, bevel: 0.004 })
  for (const side of [-1, 1])
    pipe(
      m,
      [
        [side * 0.22, 0.78, -0.13],
        [side * 0.252, 0.78, -0.13],
        [side * 0.252, 0.78, 0.13],
        [side * 0.22, 0.78, 0.13],
      ],
      0.008,
      PALETTE.steel,
      { bend: 0.02, arc: 2, ...STEEL },
    )
  // What lies in the niche: a magazine and a pair of glasses in their case.
  m.box(0.2, 0.012, 0.27, CARE.apricot, { x: -0.06, y: 0.518, ry: 0.2, bevel: 0.003 })
  m.box(0.19, 0.012, 0.26, CARE.blueSoft, { x: -0.05, y: 0.529, ry: 0.05, bevel: 0.003 })
  m.box(0.15, 0.035, 0.05, CARE.blueDark, { x: 0.1, y: 0.518, z: 0.08, ry: 0.5, bevel: 0.014 })
  drawer(m, isOpen ? 0.24 : 0)
  m.at({ x: -0.206, y: 0.098, z: 0.208, ry: isOpen ? -1.9 : 0 }, () => {
    m.box(0.412, 0.398, 0.02, CARE.birch, { x: 0.206, bevel: 0.006 })
    m.box(0.02, 0.12, 0.018, CARE.blue, { x: 0.36, y: 0.2, z: 0.016, bevel: 0.006 })
    m.box(0.1, 0.05, 0.003, CARE.linen, { x: 0.2, y: 0.3, z: 0.011, bevel: 0.001 })
  })
  if (!isOpen) return
  m.at({ x: -0.05, y: 0.093, z: 0.02 }, () => {
    m.box(0.22, 0.19, 0.26, CARE.blue, { bevel: 0.06 })
    pipe(
      m,
      [
        [-0.06, 0.17, 0],
        [-0.05, 0.25, 0],
        [0.05, 0.25, 0],
        [0.06, 0.17, 0],
      ],
      0.008,
      CARE.blueDark,
      { bend: 0.04 },
    )
  })
  for (const x of [0.11, 0.16]) m.box(0.045, 0.07, 0.2, CARE.apricot, { x, y: 0.093, z: 0.05, bevel: 0.02 })
}

function drawer(m: Model, out: number): void {
  m.at({ z: out }, () => {
    m.box(0.412, 0.168, 0.02, CARE.birch, { y: 0.681, z: 0.208, bevel: 0.006 })
    m.box(0.14, 0.02, 0.02, CARE.blue, { y: 0.765, z: 0.226, bevel: 0.007 })
    if (!out) return
    for (const x of [-0.19, 0.19]) m.box(0.012, 0.1, 0.36, CARE.linen, { x, y: 0.69, z: 0.03, bevel: 0.003 })
    m.box(0.38, 0.012, 0.36, CARE.linen, { y: 0.69, z: 0.03, bevel: 0.003 })
    m.box(0.12, 0.04, 0.08, CARE.apricot, { x: -0.09, y: 0.702, z: 0.1, ry: 0.3, bevel: 0.01 })
    m.box(0.14, 0.025, 0.1, CARE.blueSoft, { x: 0.08, y: 0.702, z: 0.11, ry: -0.2, bevel: 0.005 })
  })
}
