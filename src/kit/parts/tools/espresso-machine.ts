import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { mug } from '../goods/mug.ts'

/** An espresso machine, off or brewing two mugs of coffee. */
export const part: Part = {
  words: {
    en: {
      name: 'espresso machine',
      description: 'A large coffee machine with two brewing heads, steam pipes and warm mugs on top.',
    },
    es: {
      name: 'cafetera exprés',
      description: 'Una cafetera grande con dos grupos, tubos de vapor y tazas calientes encima.',
    },
  },
  stands: 'top',
  size: [0.8, 0.56, 0.55],
  verbs: ['use', 'press', 'turnOn', 'turnOff', 'clean'],
  states: { off: (m) => machine(m, false), on: (m) => brewing(m) },
}

/** A two-group espresso machine in coral, 0.78 m wide, its front towards +z. */
export function espresso(m: Model): void {
  machine(m, true)
}

function machine(m: Model, isOn: boolean): void {
  m.box(0.78, 0.08, 0.5, PALETTE.char, { y: 0.03, bevel: 0.015 })
  for (const x of [-0.34, 0.34])
    for (const z of [-0.2, 0.2]) m.drum(0.02, 0.035, PALETTE.steelDark, { x, z, segments: 8 })
  m.box(0.78, 0.28, 0.26, PALETTE.coral, { y: 0.1, z: -0.11, bevel: 0.03, shine: 0.3 })
  m.box(0.8, 0.12, 0.48, PALETTE.coral, { y: 0.37, bevel: 0.035, shine: 0.3 })
  m.box(0.72, 0.02, 0.24, PALETTE.steel, { y: 0.1, z: 0.12, bevel: 0.004, ...STEEL })
  m.box(0.7, 0.05, 0.01, PALETTE.steel, { y: 0.405, z: 0.24, bevel: 0.004, ...STEEL })
  for (const x of [-0.2, 0.16]) {
    m.at({ x, y: 0.3, z: 0.12 }, () => {
      m.drum(0.04, 0.08, PALETTE.steel, STEEL)
      m.drum(0.036, 0.03, PALETTE.steelDark, { y: -0.03, ...STEEL })
      m.rod(
        [
          [0, -0.015, 0.03],
          [0, -0.015, 0.17],
        ],
        0.012,
        PALETTE.walnut,
      )
      m.rod(
        [
          [0, -0.03, 0],
          [0, -0.06, 0],
        ],
        0.008,
        PALETTE.steel,
        { sides: 6, ...STEEL },
      )
    })
  }
  for (const x of [-0.33, 0.33])
    m.rod(
      [
        [x, 0.36, 0.2],
        [x, 0.26, 0.23],
        [x * 0.98, 0.16, 0.2],
      ],
      0.007,
      PALETTE.steel,
      { steps: 6, sides: 6, ...STEEL },
    )
  for (let i = 0; i < 4; i++)
    m.drum(0.012, 0.012, isOn && i === 1 ? '#9fe0c8' : PALETTE.white, {
      x: -0.1 + i * 0.06,
      y: 0.43,
      z: 0.245,
      rx: Math.PI / 2,
      segments: 10,
      glow: isOn && i === 1 ? 1 : 0,
    })
  m.slab(roundRect(0.16, 0.05, 0.025), 0.004, PALETTE.mustard, {
    x: 0.24,
    y: 0.43,
    z: 0.24,
    bevel: 0.001,
    casts: false,
  })
  const colors = [PALETTE.white, PALETTE.blush, PALETTE.white, PALETTE.mustard]
  for (let i = 0; i < 10; i++) {
    if (i % 4 === 3) continue
    m.at({ x: -0.28 + (i % 5) * 0.14, y: 0.49, z: -0.1 + Math.floor(i / 5) * 0.16, ry: (i * 7) % 5 }, () =>
      mug(m, colors[i % 4]!),
    )
  }
}

function brewing(m: Model): void {
  machine(m, true)
  for (const x of [-0.2, 0.16]) {
    m.at({ x, y: 0.12, z: 0.12 }, () => {
      m.at({ ry: -0.6 }, () => mug(m, PALETTE.white))
      m.drum(0.0335, 0.003, '#6b4327', { y: 0.05, segments: 14 })
      m.rod(
        [
          [0, 0.053, 0],
          [0, 0.125, 0],
        ],
        0.0035,
        '#6b4327',
        { sides: 5 },
      )
    })
  }
}
