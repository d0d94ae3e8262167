import { CARE, PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { patch, stroke, writing } from '../care-shapes.ts'

/** A hard box for used needles. */
export const part: Part = {
  words: {
    en: {
      name: 'sharps bin',
      description: 'A hard yellow box with a red lid for used needles and blades; once shut it stays shut.',
    },
    es: {
      name: 'contenedor de punzantes',
      description:
        'Una caja amarilla rígida con tapa roja para agujas y cuchillas usadas; al cerrarla ya no se abre.',
    },
  },
  stands: 'top',
  size: [0.2, 0.36, 0.17],
  verbs: ['use', 'close'],
  states: { open: (m, supplies) => bin(m, supplies, true), closed: (m, supplies) => bin(m, supplies, false) },
}

function bin(m: Model, { letters }: Supplies, isOpen: boolean): void {
  m.box(0.18, 0.2, 0.15, CARE.sharps, { bevel: 0.018, shine: 0.3 })
  m.box(0.19, 0.014, 0.16, CARE.sharps, { y: 0.185, bevel: 0.005 })
  m.box(0.2, 0.03, 0.17, PALETTE.red, { y: 0.197, bevel: 0.01, shine: 0.3 })
  m.turn(
    [
      [0.06, 0.22],
      [0.056, 0.238],
      [0.05, 0.238],
      [0.048, 0.226],
      [0, 0.226],
    ],
    PALETTE.red,
    { segments: 16, shine: 0.3 },
  )
  if (isOpen) m.drum(0.046, 0.003, PALETTE.char, { y: 0.2255, segments: 14 })
  // The flap turns up from the back of the mouth.
  m.at({ y: 0.238, z: -0.05, rx: isOpen ? -1.35 : 0 }, () => {
    m.drum(0.058, 0.012, PALETTE.red, { z: 0.05, segments: 16, shine: 0.3 })
    m.box(0.03, 0.012, 0.026, PALETTE.red, { y: 0, z: 0.108, bevel: 0.004 })
  })
  patch(m, 0.15, 0.12, '#ffffff', { y: 0.1, z: 0.0757 })
  stroke(
    m,
    [
      [-0.03, 0.1],
      [0, 0.152],
      [0.03, 0.1],
      [-0.031, 0.1015],
    ],
    0.006,
    PALETTE.char,
    { z: 0.0763 },
  )
  stroke(
    m,
    [
      [0, 0.135],
      [0, 0.117],
    ],
    0.006,
    PALETTE.char,
    { z: 0.0763 },
  )
  stroke(
    m,
    [
      [0, 0.112],
      [0, 0.106],
    ],
    0.006,
    PALETTE.char,
    { z: 0.0763 },
  )
  writing(m, letters, 'SHARPS', 0.024, PALETTE.red, { y: 0.072, z: 0.0763 })
  writing(m, letters, 'PUNZANTES', 0.02, PALETTE.red, { y: 0.048, z: 0.0763 })
  m.box(0.152, 0.004, 0.002, PALETTE.char, { y: 0.176, z: 0.075, bevel: 0.0005 })
}
