import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A sifter: a stack of sieves that hangs on four rods and swings, spouts below. */
export const part: Part = {
  words: {
    en: {
      name: 'flour sifter',
      description:
        'A box full of sieves that swings in circles: fine flour falls through, bran stays on top.',
    },
    es: {
      name: 'cernidor de harina',
      description:
        'Una caja llena de tamices que gira en círculos: la harina fina pasa y el salvado queda arriba.',
    },
  },
  stands: 'floor',
  size: [1.3, 2.3, 1.1],
  verbs: ['turnOn', 'turnOff', 'clean'],
  states: { off: (m) => sifter(m, 0), on: (m) => sifter(m, 0.045) },
}

const FRAME = '#4f6b78'

function sifter(m: Model, swung: number): void {
  for (const x of [-0.6, 0.6])
    for (const z of [-0.5, 0.5]) m.box(0.09, 2.24, 0.09, FRAME, { x, z, bevel: 0, without: ['-y', '+y'] })
  for (const z of [-0.5, 0.5]) m.box(1.3, 0.1, 0.1, FRAME, { y: 2.2, z, bevel: 0.008 })
  for (const x of [-0.6, 0.6]) m.box(0.1, 0.1, 1, FRAME, { x, y: 2.2, bevel: 0.008 })
  m.at({ x: swung, z: -swung }, () => {
    for (let i = 0; i < 7; i++)
      m.box(0.92, 0.13, 0.76, i % 2 ? '#d9b98a' : '#c9a270', { y: 0.92 + i * 0.135, bevel: 0.008 })
    m.box(0.98, 0.05, 0.82, '#e8e4d8', { y: 1.865, bevel: 0.01 })
    m.box(0.98, 0.06, 0.82, '#e8e4d8', { y: 0.86, bevel: 0.01 })
    for (const [x, color] of [
      [-0.28, '#f4ecd9'],
      [0, '#e3cfa4'],
      [0.28, '#b98a55'],
    ] as const) {
      m.turn(
        [
          [0.075, 0.5],
          [0.1, 0.86],
        ],
        '#e9e3d2',
        { x, segments: 10 },
      )
      m.box(0.22, 0.34, 0.24, color, { x, y: 0.02, bevel: 0.05 })
    }
  })
  for (const x of [-0.36, 0.36])
    for (const z of [-0.28, 0.28])
      m.rod(
        [
          [x + swung, 1.9, z - swung],
          [x, 2.22, z],
        ],
        0.012,
        PALETTE.mustard,
        { sides: 5 },
      )
  m.box(1.2, 0.02, 0.9, '#7d858a', { bevel: 0, without: ['-y'] })
}
