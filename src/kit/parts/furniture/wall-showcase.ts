import type { Model } from '../../model.ts'
import { MUSEUM, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { pane } from '../museum-shapes.ts'

/** A shallow case on the wall with one glass shelf. */
export const part: Part = {
  words: {
    en: {
      name: 'wall showcase',
      description: 'A flat case on the wall with a glass front, one glass shelf and light at the top.',
    },
    es: {
      name: 'vitrina de pared',
      description: 'Una vitrina plana en la pared con frente de cristal, un estante de cristal y luz arriba.',
    },
  },
  stands: 'wall',
  size: [1.2, 0.9, 0.278],
  verbs: ['put', 'use', 'clean'],
  states: { whole: showcase },
}

function showcase(m: Model): void {
  const [w, h, d] = [1.2, 0.9, 0.26]
  m.box(w, h, 0.02, MUSEUM.slateDark, { z: 0.01, bevel: 0.004 })
  m.box(w - 0.05, h - 0.05, 0.006, MUSEUM.linen, { y: 0.025, z: 0.022, bevel: 0.001 })
  m.box(w, 0.05, d, MUSEUM.slateDark, { z: d / 2 + 0.01, bevel: 0.01 })
  m.box(w - 0.05, 0.008, d - 0.03, MUSEUM.linen, { y: 0.047, z: d / 2 + 0.005, bevel: 0.002 })
  m.box(w, 0.07, d, MUSEUM.slateDark, { y: h - 0.07, z: d / 2 + 0.01, bevel: 0.01 })
  m.box(w - 0.1, 0.01, 0.03, '#fff0d2', { y: h - 0.078, z: d - 0.05, bevel: 0.002, glow: 3, casts: false })
  for (const x of [-1, 1]) {
    m.box(0.025, h - 0.1, d - 0.005, MUSEUM.slate, {
      x: x * (w / 2 - 0.0125),
      y: 0.04,
      z: d / 2 + 0.012,
      bevel: 0.006,
    })
    // holes and pins for the shelf
    for (let i = 0; i < 5; i++)
      m.box(0.004, 0.008, 0.008, i === 2 ? MUSEUM.brass : MUSEUM.slateDark, {
        x: x * (w / 2 - 0.027),
        y: 0.2 + i * 0.11,
        z: 0.2,
        bevel: 0,
      })
    m.box(0.02, 0.008, 0.012, MUSEUM.brass, {
      x: x * (w / 2 - 0.034),
      y: 0.418,
      z: 0.1,
      bevel: 0.002,
      ...STEEL,
    })
    m.box(0.02, 0.008, 0.012, MUSEUM.brass, {
      x: x * (w / 2 - 0.034),
      y: 0.418,
      z: 0.2,
      bevel: 0.002,
      ...STEEL,
    })
  }
  m.box(w - 0.054, 0.009, 0.2, '#cfe4e0', { y: 0.427, z: 0.128, bevel: 0, surface: 'glass', casts: false })
  m.box(w - 0.054, 0.009, 0.002, '#9cc4ba', { y: 0.427, z: 0.229, bevel: 0, shine: 0.5 })
  pane(m, w - 0.05, h - 0.11, { y: 0.045, z: d + 0.004 })
  for (const x of [-0.1, 0.1])
    m.box(0.03, 0.06, 0.012, MUSEUM.brass, { x: x + 0.42, y: 0.42, z: d + 0.012, bevel: 0.003, ...STEEL })
  m.box(0.006, h - 0.12, 0.009, MUSEUM.slateDark, { x: 0.42, y: 0.05, z: d + 0.006, bevel: 0.002 })
  // three blocks to put things on
  for (const [x, y, size, high] of [
    [-0.38, 0.054, 0.14, 0.05],
    [0.02, 0.054, 0.18, 0.1],
    [0.26, 0.435, 0.12, 0.05],
  ] as const)
    m.box(size, high, 0.12, MUSEUM.plinth, { x, y, z: 0.12, bevel: 0.004 })
}
