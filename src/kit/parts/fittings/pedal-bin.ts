import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A pedal bin, shut or open. */
export const part: Part = {
  words: {
    en: { name: 'pedal bin', description: 'A round steel bin with a dark lid that opens with the foot.' },
    es: {
      name: 'cubo de pedal',
      description: 'Un cubo de basura redondo de acero con tapa oscura que se abre con el pie.',
    },
  },
  stands: 'floor',
  size: [0.31, 0.57, 0.34],
  verbs: ['open', 'close', 'use'],
  states: { closed: (m) => bin(m), open: (m) => openBin(m) },
}

/** A pedal bin, 0.55 m. */
export function bin(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.13, 0],
      [0.14, 0.015],
      [0.15, 0.5],
      [0, 0.5],
    ],
    PALETTE.steelDark,
    { segments: 18, shine: 0.6 },
  )
  lid(m)
  front(m)
}

function openBin(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.13, 0],
      [0.14, 0.015],
      [0.149, 0.49],
    ],
    PALETTE.steelDark,
    { segments: 18, shine: 0.6 },
  )
  // The bag, folded over the rim.
  m.turn(
    [
      [0.151, 0.46],
      [0.154, 0.5],
      [0.142, 0.502],
      [0.134, 0.3],
      [0, 0.28],
    ],
    '#e6e3da',
    { segments: 18 },
  )
  for (const [x, z, radius] of [
    [-0.04, 0.03, 0.055],
    [0.05, -0.03, 0.06],
    [0.03, 0.06, 0.04],
  ] as const)
    m.ball([radius, radius * 0.7, radius], radius > 0.05 ? PALETTE.white : PALETTE.kraft, {
      x,
      y: 0.3,
      z,
      detail: 1,
    })
  m.box(0.07, 0.05, 0.03, PALETTE.char, { y: 0.475, z: -0.158, bevel: 0.006 })
  m.at({ y: 0.5, z: -0.15, rx: -1.35 }, () =>
    m.at({ y: -0.5, z: 0.15 }, () => {
      lid(m)
      m.turn(
        [
          [0, 0.503],
          [0.155, 0.501],
        ],
        PALETTE.steelDark,
        { segments: 18 },
      )
    }),
  )
  front(m)
}

function lid(m: Model): void {
  m.turn(
    [
      [0.155, 0.5],
      [0.157, 0.515],
      [0.13, 0.55],
      [0.05, 0.565],
      [0, 0.567],
    ],
    PALETTE.char,
    { segments: 18 },
  )
}

function front(m: Model): void {
  m.box(0.09, 0.02, 0.06, PALETTE.char, { y: 0.015, z: 0.16, bevel: 0.006 })
  m.print('bin', 0.12, 0.12, { y: 0.3, z: 0.149 })
}
