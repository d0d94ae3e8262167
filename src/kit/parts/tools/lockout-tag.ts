import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { FACING, LYING, soft, softWithHole } from '../trade-shapes.ts'

/** The tag that hangs with the padlock and says who is at work behind the switch; lies on its back. */
export const part: Part = {
  words: {
    en: {
      name: 'lockout tag',
      description: 'A danger tag with a cable tie; it carries the name of the person who locked the switch.',
    },
    es: {
      name: 'tarjeta de bloqueo',
      description:
        'Una tarjeta de peligro con una brida; lleva el nombre de la persona que bloqueó el interruptor.',
    },
  },
  stands: 'top',
  size: [0.078, 0.011, 0.168],
  verbs: ['take', 'put', 'use', 'show'],
  grip: [0, 0.001, 0.02],
  states: { blank: (m, s) => tag(m, s, false), signed: (m, s) => tag(m, s, true) },
}

function tag(m: Model, { letters }: Supplies, isSigned: boolean): void {
  m.at({ z: 0.011, ...LYING }, () => {
    m.slab(softWithHole(0.078, 0.145, 0.014, 0.006, 0.058), 0.0018, PALETTE.white, { bevel: 0.0005 })
    m.box(0.07, 0.03, 0.0008, PALETTE.red, { y: 0.017, z: 0.0018, bevel: 0.0002 })
    lettering(m, letters, 'DANGER', 0.0125, PALETTE.white, 0, 0.034, 0.0028)
    lettering(m, letters, 'PELIGRO', 0.0125, PALETTE.white, 0, 0.02, 0.0028)
    lettering(m, letters, 'DO NOT OPERATE', 0.0075, PALETTE.char, 0, 0.005, 0.0024)
    lettering(m, letters, 'NO ACCIONAR', 0.0075, PALETTE.char, 0, -0.0065, 0.0024)
    person(m)
    calendar(m)
    for (const y of [-0.0305, -0.0555])
      m.box(0.066, 0.0008, 0.0006, PALETTE.steelDark, { y, z: 0.0019, bevel: 0.0001 })
    if (isSigned) signature(m)
  })
  m.rod(
    [
      [0.002, 0.003, -0.044],
      [0.008, 0.008, -0.052],
      [0.022, 0.0065, -0.068],
      [0.008, 0.004, -0.083],
      [-0.012, 0.004, -0.077],
      [-0.01, 0.0055, -0.06],
      [-0.001, 0.001, -0.047],
    ],
    0.0017,
    PALETTE.char,
    { sides: 4, steps: 14 },
  )
  m.box(0.008, 0.006, 0.006, PALETTE.char, { x: 0.02, y: 0.004, z: -0.069, ry: 0.7, bevel: 0.001 })
}

/** Where the name goes. */
function person(m: Model): void {
  const look = { x: -0.03, z: 0.0018, ...FACING, segments: 8 }
  m.drum(0.0028, 0.0008, PALETTE.char, { ...look, y: -0.0205 })
  m.slab(soft(0.009, 0.0055, 0.0026), 0.0008, PALETTE.char, {
    x: -0.03,
    y: -0.0265,
    z: 0.0018,
    bevel: 0.0002,
  })
}

/** Where the date goes. */
function calendar(m: Model): void {
  m.box(0.0095, 0.009, 0.0008, PALETTE.char, { x: -0.03, y: -0.0535, z: 0.002, bevel: 0.0002 })
  m.box(0.0075, 0.005, 0.0008, PALETTE.white, { x: -0.03, y: -0.0525, z: 0.0024, bevel: 0.0002 })
}

/** A hand's loops and strokes in blue ink. */
function signature(m: Model): void {
  const ink = { sides: 3, flat: 0.5, caps: false } as const
  m.rod(
    [
      [-0.02, -0.027, 0.0024],
      [-0.015, -0.0185, 0.0024],
      [-0.012, -0.029, 0.0024],
      [-0.007, -0.023, 0.0024],
      [-0.005, -0.0285, 0.0024],
      [0.002, -0.0215, 0.0024],
      [0.006, -0.029, 0.0024],
      [0.012, -0.0235, 0.0024],
      [0.015, -0.0285, 0.0024],
      [0.03, -0.025, 0.0024],
    ],
    0.0011,
    TRADE.neutral,
    { ...ink, steps: 30 },
  )
  for (const [x, lean] of [
    [-0.016, 0],
    [-0.008, -0.5],
    [0.002, 0],
    [0.01, 0.3],
  ] as const)
    m.box(0.0022, 0.009, 0.0006, TRADE.neutral, { x, y: -0.0535, z: 0.0022, rz: lean - 0.15, bevel: 0.0002 })
}
