import { PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { frameOutline } from '../general-shapes.ts'

/** A window with two casements and a sill, for an outer wall. */
export const part: Part = {
  words: {
    en: { name: 'window', description: 'A tall window with two casements and a wide sill.' },
    es: { name: 'ventana', description: 'Una ventana alta con dos hojas y un alféizar ancho.' },
  },
  stands: 'wall',
  size: [1.32, 1.54, 0.2],
  verbs: [],
  states: { whole: window },
}

function window(m: Model): void {
  m.box(1.32, 0.04, 0.2, PALETTE.cream, { z: 0.1, bevel: 0.012 })
  m.at({ y: 0.79 }, () => {
    m.slab(frameOutline(1.2, 1.5, 0.05), 0.07, PALETTE.white, { bevel: 0.008 })
    for (const side of [-1, 1]) {
      const x = side * 0.276
      m.slab(frameOutline(0.548, 1.396, 0.06), 0.06, PALETTE.white, { x, z: 0.025, bevel: 0.01 })
      m.box(0.44, 1.29, 0.01, '#dcedf0', {
        x,
        y: -0.645,
        z: 0.05,
        bevel: 0.001,
        surface: 'glass',
        casts: false,
      })
      m.box(0.44, 0.03, 0.03, PALETTE.white, { x, y: 0.2, z: 0.05, bevel: 0.008, without: ['-x', '+x'] })
      for (const y of [-0.5, 0.45])
        m.drum(0.01, 0.07, PALETTE.steel, { x: side * 0.55, y, z: 0.08, segments: 6, ...STEEL })
    }
    m.box(0.03, 0.07, 0.012, PALETTE.steel, { x: 0.032, y: -0.13, z: 0.09, bevel: 0.004, ...STEEL })
    m.box(0.022, 0.13, 0.018, PALETTE.steel, { x: 0.032, y: -0.21, z: 0.108, bevel: 0.006, ...STEEL })
    m.drum(0.009, 0.02, PALETTE.steel, {
      x: 0.032,
      y: -0.095,
      z: 0.092,
      rx: Math.PI / 2,
      segments: 6,
      ...STEEL,
    })
  })
}
