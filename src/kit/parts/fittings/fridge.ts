import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A tall fridge, its lower door closed or open. */
export const part: Part = {
  words: {
    en: {
      name: 'fridge',
      description:
        'A tall fridge with two doors, for milk, butter, salad and other food that must stay cold.',
    },
    es: {
      name: 'refrigerador',
      description:
        'Un refrigerador alto de dos puertas, para la leche, la mantequilla y otros alimentos que deben estar fríos.',
    },
  },
  stands: 'floor',
  size: [0.85, 2, 0.8],
  verbs: ['open', 'close', 'use', 'clean'],
  states: { closed: (m) => standing(m, false), open: (m) => standing(m, true) },
}

/** A two-door upright fridge in teal, 0.85 × 0.7 × 2 m, its front towards +z. */
export function fridge(m: Model): void {
  m.box(0.85, 1.95, 0.7, PALETTE.teal, { y: 0.05, bevel: 0.03, shine: 0.3, without: ['-z'] })
  m.box(0.8, 0.05, 0.62, PALETTE.char)
  m.box(0.83, 0.62, 0.03, '#36797c', { y: 1.36, z: 0.355, bevel: 0.015, shine: 0.3 })
  m.box(0.83, 1.26, 0.03, '#36797c', { y: 0.08, z: 0.355, bevel: 0.015, shine: 0.3 })
  for (const [y, h] of [
    [1.42, 0.3],
    [0.85, 0.4],
  ] as const) {
    m.rod(
      [
        [-0.34, y, 0.37],
        [-0.34, y + 0.02, 0.42],
        [-0.34, y + h - 0.02, 0.42],
        [-0.34, y + h, 0.37],
      ],
      0.012,
      PALETTE.mustard,
      { steps: 8, sides: 6, ...STEEL },
    )
  }
  m.box(0.16, 0.07, 0.008, PALETTE.char, { x: -0.2, y: 1.87, z: 0.37, bevel: 0.003 })
  m.print('fridgeTemperature', 0.14, 0.055, { x: -0.2, y: 1.905, z: 0.3795 })
}

/** The fridge's lower door swung open, and what is behind it in the light: shelves with milk, quiches, butter and salad. */
export function openFridge(m: Model): void {
  const [w, h] = [0.79, 1.22]
  m.at({ y: 0.1, z: 0.374 }, () => {
    m.box(w, h, 0.006, '#dfe9ea', { bevel: 0.001 })
    for (const y of [0.3, 0.6, 0.9]) m.box(w - 0.03, 0.014, 0.03, '#c3d2d4', { y, z: 0.018, bevel: 0.003 })
    for (let i = 0; i < 4; i++)
      m.box(0.09, 0.22, 0.05, i % 2 ? '#f7f9f8' : '#9cc4dc', {
        x: -0.28 + i * 0.105,
        y: 0.915,
        z: 0.03,
        bevel: 0.012,
      })
    for (let i = 0; i < 2; i++)
      m.box(0.16, 0.07, 0.05, i ? '#ecd27a' : '#f0dc96', {
        x: 0.2,
        y: 0.915 + i * 0.072,
        z: 0.03,
        bevel: 0.008,
      })
    for (let i = 0; i < 3; i++)
      m.box(0.22, 0.04, 0.05, ['#d9a857', '#cf9a4b', '#e0b468'][i]!, {
        x: -0.25 + i * 0.25,
        y: 0.615,
        z: 0.03,
        bevel: 0.01,
      })
    for (let i = 0; i < 5; i++)
      m.ball([0.06, 0.06, 0.04], ['#86b25f', '#a5c66f', '#d4483b'][i % 3]!, {
        x: -0.28 + i * 0.14,
        y: 0.37,
        z: 0.03,
        detail: 1,
      })
    m.box(w - 0.06, 0.2, 0.05, '#b9d3d8', { y: 0.03, z: 0.03, bevel: 0.012 })
  })
  m.at({ x: 0.415, y: 0.08, z: 0.37, ry: -1.75 }, () => {
    m.box(0.83, 1.26, 0.05, '#2f6b6e', { x: -0.415, bevel: 0.015 })
    m.box(0.76, 1.18, 0.02, '#d8e2e2', { x: -0.415, y: 0.04, z: -0.03, bevel: 0.008 })
    for (const y of [0.25, 0.7]) m.box(0.7, 0.07, 0.05, '#b9cdd0', { x: -0.415, y, z: -0.055, bevel: 0.01 })
    for (let i = 0; i < 3; i++)
      m.drum(0.035, 0.16, ['#f7f9f8', '#e59a3c', '#f7f9f8'][i]!, {
        x: -0.62 + i * 0.17,
        y: 0.72,
        z: -0.06,
        segments: 10,
      })
  })
}

function standing(m: Model, isOpen: boolean): void {
  m.at({ z: -0.04 }, () => {
    fridge(m)
    // The café's fridge has a wall behind it and no back.
    m.box(0.84, 1.94, 0.04, PALETTE.tealDark, { y: 0.055, z: -0.33, bevel: 0.006 })
    if (isOpen) openFridge(m)
  })
}
