import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { carton } from '../trade-shapes.ts'
import { polygon } from '../../solid/slab.ts'

const SHELVES = [0.12, 0.6, 1.08, 1.56]

/** A rack of steel with four shelves, with bins, boxes and a coil of cable, or bare. */
export const part: Part = {
  words: {
    en: {
      name: 'steel shelves',
      description: 'A tall steel rack for bins with screws, boxes of parts and cables.',
    },
    es: {
      name: 'estantería de acero',
      description: 'Un mueble alto de acero para gavetas con tornillos, cajas de piezas y cables.',
    },
  },
  stands: 'floor',
  size: [1.01, 1.8, 0.45],
  verbs: ['use', 'put', 'fill'],
  states: { full: (m) => (rack(m), stock(m)), empty: rack },
}

function rack(m: Model): void {
  for (const x of [-0.48, 0.48])
    for (const z of [-0.2, 0.2]) {
      m.box(0.04, 1.79, 0.04, TRADE.navy, { x, y: 0.01, z, bevel: 0.005 })
      m.box(0.05, 0.014, 0.05, PALETTE.char, { x, z, bevel: 0.004 })
    }
  for (const y of SHELVES) {
    m.box(0.94, 0.03, 0.4, TRADE.enclosure, { y, bevel: 0.005 })
    for (const z of [-0.205, 0.205]) m.box(0.94, 0.05, 0.014, TRADE.orange, { y: y - 0.012, z, bevel: 0.004 })
  }
  for (const x of [-0.485, 0.485])
    for (const turn of [0.72, -0.72])
      m.at({ x, y: 0.39, rx: turn }, () =>
        m.box(0.006, 0.58, 0.02, PALETTE.steelDark, { y: -0.29, bevel: 0.002 }),
      )
}

function stock(m: Model): void {
  for (const [row, color] of [
    [2, TRADE.hazard],
    [1, TRADE.neutral],
  ] as const)
    for (let i = 0; i < 4; i++)
      m.at({ x: -0.345 + i * 0.23, y: (SHELVES[row] ?? 0) + 0.03 }, () =>
        bin(m, i === 2 && row === 1 ? PALETTE.red : color),
      )
  m.at({ x: -0.26, y: 0.15 }, () => carton(m, 0.36, 0.3, 0.36))
  m.at({ x: 0.16, y: 0.15, ry: 0.06 }, () => carton(m, 0.34, 0.24, 0.34))
  m.at({ x: 0.14, y: 0.39, ry: -0.1 }, () => carton(m, 0.22, 0.14, 0.26))
  m.at({ x: 0.41, y: 0.2, z: 0.02, rz: 0.06 }, () => coil(m, TRADE.orange))
  m.at({ x: -0.24, y: 1.59, ry: -0.05 }, () => carton(m, 0.4, 0.18, 0.32))
  m.at({ x: 0.25, y: 1.59 }, () => m.box(0.3, 0.13, 0.22, TRADE.navyDark, { bevel: 0.02 }))
  m.at({ x: 0.25, y: 1.715 }, () => m.box(0.12, 0.02, 0.03, TRADE.orange, { bevel: 0.006 }))
}

/** An open-fronted bin with its label. */
function bin(m: Model, color: string): void {
  for (const side of [-1, 1])
    m.at({ x: side * 0.096 + 0.004, ry: -Math.PI / 2 }, () =>
      m.slab(
        polygon([
          [-0.16, 0],
          [0.15, 0],
          [0.18, 0.1],
          [0.09, 0.15],
          [-0.16, 0.15],
        ]),
        0.008,
        color,
        { bevel: 0.002 },
      ),
    )
  m.box(0.19, 0.15, 0.008, color, { z: -0.156, bevel: 0.002, without: ['-y', '-x', '+x'] })
  m.at({ z: 0.152, rx: 0.29 }, () => {
    m.box(0.19, 0.1, 0.008, color, { bevel: 0.002, without: ['-x', '+x'] })
    m.box(0.09, 0.045, 0.002, PALETTE.white, { y: 0.03, z: 0.0045, bevel: 0.0005, without: ['-z'] })
  })
  m.box(0.186, 0.06, 0.31, PALETTE.steelDark, { bevel: 0.02, shine: 0.6, without: ['-y', '-z', '+z'] })
}

function coil(m: Model, color: string): void {
  for (const x of [-0.028, 0, 0.028])
    m.rod(
      Array.from({ length: 13 }, (_, i) => {
        const angle = (i / 12) * Math.PI * 2
        return [x, 0.115 + Math.cos(angle) * 0.14, Math.sin(angle) * 0.14]
      }),
      0.019,
      color,
      { sides: 5, steps: 14 },
    )
}
