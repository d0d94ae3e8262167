import { STEEL, PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { pierced, doorFrame, leverHandle } from '../general-shapes.ts'
import { polygon } from '../../solid/slab.ts'

/** A door of an inside wall; its leaf hangs on the left and swings towards +z. */
export const part: Part = {
  words: {
    en: {
      name: 'door',
      description: 'A wooden door with a narrow window and a handle, between two rooms.',
    },
    es: {
      name: 'puerta',
      description: 'Una puerta de madera con una ventanilla estrecha y una manija, entre dos salas.',
    },
  },
  stands: 'floor',
  size: [1.06, 2.14, 0.207],
  verbs: ['open', 'close'],
  states: { closed: (m) => door(m, 0), open: (m) => door(m, 1.3) },
}

const LEAF = { w: 0.9, h: 2.05, d: 0.042 }

function door(m: Model, opened: number): void {
  doorFrame(m, { w: LEAF.w + 0.008, h: LEAF.h + 0.012 }, 0.14, PALETTE.cream)
  // Leaf and hinges turn about the edge that is nearest to the room that one looks from.
  m.at({ x: -LEAF.w / 2, y: 0.007, z: 0.06, ry: -opened }, () => {
    const { w, h, d } = LEAF
    const outline = polygon([
      [0, 0],
      [w, 0],
      [w, h],
      [0, h],
    ])
    m.slab(pierced(outline, 0.13, 0.75, w - 0.2, 1.5), d, PALETTE.oak, { z: -d, bevel: 0.004 })
    m.box(0.14, 0.76, 0.008, '#dff0ee', {
      x: w - 0.2,
      y: 1.12,
      z: -d / 2,
      bevel: 0.001,
      surface: 'glass',
      casts: false,
    })
    for (const face of [0, Math.PI])
      m.at({ x: w / 2, z: -d / 2, ry: face }, () => {
        const lock = face ? -1 : 1
        leverHandle(m, lock * (w / 2 - 0.06), 1.02, d / 2, face ? 1 : -1)
        m.box(w - 0.04, 0.2, 0.004, PALETTE.steel, { y: 0.02, z: d / 2, bevel: 0.001, ...STEEL })
      })
    for (const y of [0.25, 1.02, 1.8]) m.drum(0.009, 0.1, PALETTE.steel, { y, segments: 6, ...STEEL })
  })
}
