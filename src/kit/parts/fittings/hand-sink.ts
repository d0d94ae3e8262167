import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { bevelBox } from '../../solid/bevel-box.ts'
import { roundRect } from '../../solid/slab.ts'
import { insideOut } from '../../solid/solid.ts'

/** A hand sink with soap, towels and the sign above it; its water off or on. */
export const part: Part = {
  words: {
    en: {
      name: 'hand sink',
      description:
        'A white sink only for washing hands, with a tap, soap, paper towels and a sign that says how.',
    },
    es: {
      name: 'lavamanos',
      description:
        'Un lavamanos blanco con grifo, jabón, toallas de papel y un cartel que explica cómo lavarse.',
    },
  },
  stands: 'wall',
  size: [0.92, 1.99, 0.46],
  verbs: ['use', 'turnOn', 'turnOff', 'clean'],
  states: {
    off: (m) => m.at({ z: 0.23 }, () => handSink(m)),
    on: (m) => m.at({ z: 0.23 }, () => running(m)),
  },
}

/** A wall-hung hand sink, its back on z = −0.23, with tap, soap and paper towels; sign above. */
export function handSink(m: Model): void {
  const glaze = { shine: 0.3 }
  m.box(0.5, 0.16, 0.46, PALETTE.white, { y: 0.72, bevel: 0.03, without: ['+y'], ...glaze })
  m.box(0.5, 0.02, 0.05, PALETTE.white, { y: 0.87, z: 0.205, bevel: 0.009, ...glaze })
  m.box(0.5, 0.02, 0.1, PALETTE.white, { y: 0.87, z: -0.18, bevel: 0.009, ...glaze })
  for (const x of [-0.225, 0.225])
    m.box(0.05, 0.02, 0.46, PALETTE.white, { x, y: 0.87, bevel: 0.009, ...glaze })
  m.add(insideOut(bevelBox(0.41, 0.13, 0.32, 0.03, ['+y'])), '#e6e8e3', {
    y: 0.823,
    z: 0.025,
    casts: false,
    ...glaze,
  })
  m.drum(0.02, 0.006, PALETTE.steelDark, { y: 0.757, z: 0.04, segments: 12, ...STEEL })
  m.box(0.1, 0.72, 0.1, PALETTE.white, { z: -0.12, bevel: 0.02 })
  m.rod(
    [
      [0, 0.88, -0.18],
      [0, 1.12, -0.18],
      [0, 1.16, -0.08],
      [0, 1.1, -0.01],
    ],
    0.014,
    PALETTE.steel,
    { steps: 14, ...STEEL },
  )
  for (const [x, dot] of [
    [-0.09, PALETTE.red],
    [0.09, '#4a86b8'],
  ] as const) {
    m.drum(0.02, 0.04, PALETTE.steel, { x, y: 0.885, z: -0.18, segments: 10, ...STEEL })
    m.drum(0.011, 0.006, dot, { x, y: 0.924, z: -0.18, segments: 10 })
  }
  m.at({ x: 0.34, y: 1.14, z: -0.185 }, () => {
    m.box(0.11, 0.2, 0.09, PALETTE.white, { bevel: 0.02, ...glaze })
    m.box(0.05, 0.04, 0.04, PALETTE.teal, { y: -0.03, z: 0.02, bevel: 0.008 })
    m.box(0.055, 0.09, 0.004, '#9fd3c4', { y: 0.07, z: 0.045, bevel: 0.001, casts: false })
  })
  m.at({ x: -0.38, y: 1.16, z: -0.18 }, () => {
    m.box(0.28, 0.3, 0.1, PALETTE.steel, { bevel: 0.015, ...STEEL })
    m.box(0.2, 0.012, 0.06, PALETTE.char, { y: -0.004, bevel: 0.003 })
    m.slab(roundRect(0.14, 0.11, 0.012), 0.006, PALETTE.white, { y: -0.05, z: 0.0, bevel: 0.001 })
  })
  m.print('washHands', 0.36, 0.48, { y: 1.75, z: -0.222 })
}

function running(m: Model): void {
  handSink(m)
  m.rod(
    [
      [0, 1.1, -0.005],
      [0, 0.98, 0.02],
      [0, 0.762, 0.03],
    ],
    0.009,
    '#c4e3ec',
    { sides: 6, steps: 5, shine: 0.5 },
  )
  m.turn(
    [
      [0.09, 0.7605],
      [0.06, 0.766],
      [0.03, 0.762],
      [0, 0.77],
    ],
    '#d8edf2',
    { z: 0.03, segments: 14, shine: 0.5 },
  )
}
