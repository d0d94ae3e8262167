import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { baguette } from '../goods/baguette.ts'
import { bun } from '../goods/bun.ts'
import { croissant } from '../goods/croissant.ts'

/** A wheeled rack for cooling bread, empty or with bread on it. */
export const part: Part = {
  words: {
    en: {
      name: 'cooling rack',
      description: 'A tall steel rack on wheels, where bread and pastry from the oven cool down.',
    },
    es: {
      name: 'carro de enfriado',
      description: 'Un carro alto de acero con ruedas, donde se enfrían los panes que salen del horno.',
    },
  },
  stands: 'floor',
  size: [0.55, 1.7, 0.69],
  verbs: ['use', 'fill'],
  states: {
    full: (m, { random }) => rack(m, random, [1, 2, 5]),
    empty: (m, { random }) => rack(m, random, []),
  },
}

/** A wheeled cooling rack 0.52 × 0.6 × 1.7 m with bread on every shelf but the one at 1.04 m. */
export function coolingRack(m: Model, random: () => number): void {
  rack(m, random, [0, 1, 2, 3, 5, 6])
}

function rack(m: Model, random: () => number, shelves: readonly number[]): void {
  const [w, d, h] = [0.52, 0.6, 1.7]
  for (const x of [-w / 2, w / 2]) {
    for (const z of [-d / 2, d / 2]) {
      m.box(0.03, h - 0.1, 0.03, PALETTE.steel, { x, y: 0.1, z, bevel: 0.004, ...STEEL })
      m.drum(0.045, 0.03, PALETTE.char, { x: x + 0.015, z, y: 0.045, rz: Math.PI / 2, segments: 12 })
    }
  }
  m.box(w, 0.03, d, PALETTE.steel, { y: h - 0.03, bevel: 0.006, ...STEEL })
  for (let row = 0; row < 7; row++) {
    const y = 0.2 + row * 0.21
    m.box(w - 0.03, 0.012, d - 0.02, PALETTE.steelDark, { y, bevel: 0.004, ...STEEL })
    for (const x of [-1, 1])
      m.box(0.012, 0.02, d, PALETTE.steel, { x: x * (w / 2 - 0.016), y: y - 0.02, bevel: 0.002, ...STEEL })
    m.at({ y: y + 0.012 }, () => {
      if (!shelves.includes(row)) return
      if (row % 3 === 0)
        for (let i = 0; i < 6; i++)
          m.at({ x: -0.11 + (i % 2) * 0.22, z: -0.18 + Math.floor(i / 2) * 0.18, ry: random() * 2 }, () =>
            croissant(m, random, 'baked', 6),
          )
      else if (row % 3 === 1)
        for (let i = 0; i < 9; i++)
          m.at({ x: -0.15 + (i % 3) * 0.15, z: -0.18 + Math.floor(i / 3) * 0.17, ry: random() * 6 }, () =>
            bun(m, random),
          )
      else
        for (let i = 0; i < 3; i++)
          m.at({ x: -0.14 + i * 0.14, y: 0.02, ry: (random() - 0.5) * 0.12 }, () => baguette(m, 0.5, random))
    })
  }
}
