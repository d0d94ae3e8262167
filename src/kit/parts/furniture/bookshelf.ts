import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'

const [W, H, D] = [0.9, 1.82, 0.3]
const COVERS = [
  PALETTE.teal,
  PALETTE.coral,
  PALETTE.cream,
  PALETTE.mustard,
  PALETTE.sage,
  PALETTE.walnut,
  '#6d8ba0',
]

/** Shelves with books and folders, or bare. */
export const part: Part = {
  words: {
    en: { name: 'bookshelf', description: 'A wooden shelf with five boards for books and folders.' },
    es: { name: 'estantería', description: 'Un mueble de madera con cinco estantes para libros y carpetas.' },
  },
  stands: 'floor',
  size: [W, H, D],
  verbs: ['put'],
  states: {
    full: (m, { random }) => shelf(m, random),
    empty: (m) => shelf(m),
  },
}

function shelf(m: Model, random?: () => number): void {
  for (const x of [-1, 1]) m.box(0.03, H, D, PALETTE.oak, { x: x * (W / 2 - 0.015), bevel: 0.006 })
  m.box(W - 0.04, H - 0.08, 0.012, PALETTE.oakDark, { y: 0.06, z: -D / 2 + 0.012, bevel: 0.002 })
  m.box(W - 0.05, 0.06, 0.02, PALETTE.oak, { z: D / 2 - 0.04, bevel: 0.003 })
  for (let i = 0; i < 6; i++)
    m.box(W - 0.05, 0.026, D - 0.02, PALETTE.oak, { y: 0.06 + i * 0.345, z: 0.004, bevel: 0.005 })
  if (!random) return
  for (let i = 0; i < 5; i++) m.at({ y: 0.086 + i * 0.345 }, () => (i ? books(m, i, random) : folders(m)))
}

function books(m: Model, row: number, random: () => number): void {
  const end = row % 2 ? 0.18 : 0.28
  let x = -0.415
  for (let k = row; x < end; k++) {
    const w = 0.028 + random() * 0.03
    const h = 0.2 + random() * 0.09
    const cover = COVERS[(k * 3 + row) % COVERS.length] ?? PALETTE.teal
    m.box(w, h, 0.19, cover, { x: x + w / 2, z: 0.02 + random() * 0.02, bevel: 0.005, without: ['-y', '-z'] })
    x += w + 0.002
  }
  if (row % 2 === 0) {
    m.box(0.032, 0.23, 0.18, COVERS[row] ?? PALETTE.teal, { x: x + 0.064, z: 0.03, rz: 0.2, bevel: 0.005 })
    return
  }
  for (let i = 0; i < 3; i++)
    m.box(0.17 - i * 0.012, 0.032, 0.2, COVERS[(row + i * 2) % COVERS.length] ?? PALETTE.coral, {
      x: 0.335,
      y: i * 0.032,
      z: 0.02,
      ry: i * 0.12 - 0.1,
      bevel: 0.005,
    })
}

function folders(m: Model): void {
  for (let i = 0; i < 9; i++) {
    const x = -0.375 + i * 0.079
    m.box(0.075, 0.3, 0.24, i % 3 === 2 ? PALETTE.coral : PALETTE.tealSoft, {
      x,
      z: 0.01,
      bevel: 0.005,
      without: ['-y', '-z'],
    })
    m.box(0.05, 0.11, 0.002, PALETTE.white, { x, y: 0.15, z: 0.1305, bevel: 0.0005 })
  }
}
