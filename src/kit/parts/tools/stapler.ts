import { PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'

/** A stapler, its mouth towards the front. */
export const part: Part = {
  words: {
    en: {
      name: 'stapler',
      description: 'A small tool that holds sheets of paper together with a metal staple.',
    },
    es: {
      name: 'engrapadora',
      description: 'Una herramienta pequeña que une hojas de papel con una grapa de metal.',
    },
  },
  stands: 'top',
  size: [0.042, 0.065, 0.152],
  verbs: ['take', 'press', 'use', 'give'],
  grip: [0, 0.05, 0.02],
  states: { whole: stapler },
}

function stapler(m: Model): void {
  m.box(0.042, 0.008, 0.15, PALETTE.char, { bevel: 0.003 })
  m.box(0.022, 0.003, 0.02, PALETTE.steel, { y: 0.0075, z: 0.056, bevel: 0.001, ...STEEL })
  m.box(0.028, 0.036, 0.024, PALETTE.char, { y: 0.006, z: -0.056, bevel: 0.005 })
  m.at({ y: 0.026, z: -0.062, rx: -0.09 }, () => {
    m.box(0.018, 0.012, 0.126, PALETTE.steel, { y: 0, z: 0.068, bevel: 0.002, ...STEEL })
    // Drawn from the side: x of the outline runs towards the mouth.
    const side = polygon([
      [-0.012, 0.004],
      [0.132, 0.009],
      [0.137, 0.02],
      [0.128, 0.027],
      [0.06, 0.028],
      [0.0, 0.024],
      [-0.012, 0.018],
    ])
    m.slab(side, 0.032, PALETTE.coral, { x: 0.016, ry: -Math.PI / 2, bevel: 0.005, shine: 0.3 })
  })
  for (const x of [-1, 1])
    m.drum(0.005, 0.003, PALETTE.steel, {
      x: x * 0.0135,
      y: 0.034,
      z: -0.058,
      rz: (-x * Math.PI) / 2,
      segments: 8,
      ...STEEL,
    })
}
