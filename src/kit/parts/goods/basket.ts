import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { tube } from '../../solid/tube.ts'
import { loaf } from './loaf.ts'

/** A bread basket, empty or with loaves. */
export const part: Part = {
  words: {
    en: { name: 'bread basket', description: 'A woven basket, open at the top, for bread and rolls.' },
    es: {
      name: 'cesta de pan',
      description: 'Una cesta tejida y abierta por arriba, para panes y panecillos.',
    },
  },
  stands: 'top',
  size: [0.44, 0.117, 0.32],
  verbs: ['take', 'put', 'fill', 'show'],
  grip: [0.2, 0.08, 0],
  states: { empty: (m) => basket(m, 0.42, 0.3, 0.12), full: (m, { random }) => fullBasket(m, random) },
}

/** A woven basket, open at the top. */
export function basket(m: Model, w: number, d: number, h: number): void {
  m.box(w - 0.04, 0.02, d - 0.04, '#b5824c', { bevel: 0.008 })
  const thick = ((h - 0.02) / 4) * 0.58
  for (let row = 0; row < 4; row++) {
    const grow = (row / 4) * 0.04
    m.add(
      tube(roundRing(w - 0.04 + grow, d - 0.04 + grow), thick, { sides: 6, steps: 24, caps: false }),
      row % 2 ? '#b5824c' : '#caa06a',
      { y: 0.015 + ((h - 0.02) * (row + 0.5)) / 4 },
    )
  }
}

function roundRing(w: number, d: number): [number, number, number][] {
  const r = 0.05
  const points: [number, number, number][] = []
  for (const [sx, sz, from] of [
    [-1, -1, 1],
    [1, -1, 1.5],
    [1, 1, 2],
    [-1, 1, 2.5],
  ] as const) {
    for (let i = 0; i <= 4; i++) {
      const a = (from + i / 8) * Math.PI
      points.push([sx * (w / 2 - r) + Math.cos(a) * r, 0, sz * (d / 2 - r) + Math.sin(a) * r])
    }
  }
  return [...points, points[0]!]
}

function fullBasket(m: Model, random: () => number): void {
  basket(m, 0.42, 0.3, 0.12)
  for (const [x, z, turn] of [
    [-0.1, -0.05, 0.5],
    [0.1, -0.02, 1.9],
    [-0.01, 0.06, 0.1],
  ] as const)
    m.at({ x, y: 0.05, z, ry: turn, size: 0.85 }, () => loaf(m, random))
}
