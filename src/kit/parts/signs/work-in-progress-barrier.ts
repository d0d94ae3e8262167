import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { plate, polygon } from '../../solid/slab.ts'

const WIDE = 1.2

/** A barrier of two boards on feet, striped orange and white, with its words between. */
export const part: Part = {
  words: {
    en: {
      name: 'work barrier',
      description: 'A striped barrier that closes a way while people work behind it.',
    },
    es: {
      name: 'valla de obra',
      description: 'Una valla a rayas que cierra el paso mientras se trabaja detrás.',
    },
  },
  stands: 'floor',
  size: [1.24, 1.01, 0.52],
  verbs: ['use', 'put'],
  states: { whole: barrier },
}

function barrier(m: Model, { letters }: Supplies): void {
  for (const side of [-1, 1]) {
    m.box(0.05, 0.96, 0.05, TRADE.orange, { x: side * 0.5, y: 0.05, bevel: 0.01 })
    m.box(0.11, 0.07, 0.52, PALETTE.char, { x: side * 0.5, bevel: 0.022 })
  }
  for (const y of [0.82, 0.22]) {
    m.box(WIDE + 0.04, 0.18, 0.03, PALETTE.white, { y, z: 0.03, bevel: 0.01 })
    m.at({ y: y + 0.02, z: 0.0458 }, () => stripes(m))
    m.at({ y: y + 0.02, z: 0.0142, ry: Math.PI }, () => stripes(m))
  }
  m.box(WIDE - 0.06, 0.28, 0.022, TRADE.hazard, { y: 0.47, z: 0.03, bevel: 0.008 })
  lettering(m, letters, 'WORK IN PROGRESS', 0.1, PALETTE.char, 0, 0.64, 0.0418)
  lettering(m, letters, 'TRABAJOS EN CURSO', 0.1, PALETTE.char, 0, 0.512, 0.0418)
}

/** Slanted fields of orange over a board, from its foot. */
function stripes(m: Model): void {
  const [h, half, step] = [0.14, WIDE / 2 - 0.005, 0.2]
  const shapes = Array.from({ length: 7 }, (_, i) => {
    const clip = (x: number): number => Math.max(-half, Math.min(half, x))
    const x = -half - 0.08 + i * step
    return polygon([
      [clip(x), 0],
      [clip(x + 0.1), 0],
      [clip(x + 0.2), h],
      [clip(x + 0.1), h],
    ])
  })
  m.add(plate(shapes, 1), TRADE.orange)
}
