import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A packing table, top at 0.9 m, with a felt pad and rolls of paper and foam on a rod below. */
export const part: Part = {
  words: {
    en: {
      name: 'packing table',
      description: 'A large table with a soft pad and rolls of paper and foam below, for wrapping objects.',
    },
    es: {
      name: 'mesa de embalaje',
      description:
        'Una mesa grande con tapete blando y rollos de papel y espuma debajo, para envolver piezas.',
    },
  },
  stands: 'floor',
  size: [1.8, 0.908, 0.903],
  verbs: ['put', 'use', 'clean'],
  states: { whole: table },
}

function table(m: Model): void {
  for (const x of [-0.82, 0.82]) {
    for (const z of [-0.37, 0.37]) {
      m.box(0.06, 0.86, 0.06, MUSEUM.slate, { x, z, bevel: 0.008 })
      m.drum(0.035, 0.016, MUSEUM.slateDark, { x, z, segments: 10 })
    }
    m.box(0.05, 0.06, 0.7, MUSEUM.slate, { x, y: 0.79, bevel: 0.008 })
    m.box(0.04, 0.05, 0.7, MUSEUM.slate, { x, y: 0.15, bevel: 0.008 })
  }
  m.box(1.6, 0.06, 0.03, MUSEUM.slate, { y: 0.79, z: 0.38, bevel: 0.006 })
  m.box(1.6, 0.06, 0.03, MUSEUM.slate, { y: 0.79, z: -0.38, bevel: 0.006 })
  m.box(1.8, 0.045, 0.9, MUSEUM.crate, { y: 0.85, bevel: 0.012 })
  m.box(1.3, 0.016, 0.74, MUSEUM.slate, { x: -0.16, y: 0.892, bevel: 0.006 })
  // a ruler let into the edge
  m.box(1.5, 0.012, 0.004, PALETTE.steel, { y: 0.872, z: 0.45, bevel: 0.001, ...STEEL })
  for (let i = 0; i <= 15; i++)
    m.box(0.003, i % 5 ? 0.005 : 0.01, 0.001, MUSEUM.slateDark, {
      x: -0.75 + i * 0.1,
      y: 0.873,
      z: 0.4525,
      bevel: 0,
    })
  m.box(1.62, 0.025, 0.72, MUSEUM.crateDark, { y: 0.2, bevel: 0.006 })
  rolls(m)
  stack(m)
}

/** Two rolls on a rod under the top. */
function rolls(m: Model): void {
  m.at({ x: -0.82, y: 0.62, z: 0.16, rz: -Math.PI / 2 }, () => {
    m.drum(0.014, 1.64, PALETTE.steel, { segments: 8, ...STEEL })
    for (const [y, radius, color] of [
      [0.14, 0.11, MUSEUM.tissue],
      [0.86, 0.13, '#c9d8d6'],
    ] as const) {
      m.turn(
        [
          [0.03, -0.012],
          [0.036, -0.012],
          [0.036, 0],
          [radius - 0.008, 0],
          [radius, 0.008],
          [radius, 0.622],
          [radius - 0.008, 0.63],
          [0.036, 0.63],
          [0.036, 0.642],
          [0.03, 0.642],
        ],
        color,
        { y, segments: 20 },
      )
    }
  })
  for (const x of [-0.82, 0.82])
    m.box(0.03, 0.24, 0.06, MUSEUM.slate, { x: x * 0.985, y: 0.58, z: 0.16, bevel: 0.006 })
  m.box(0.6, 0.16, 0.003, MUSEUM.tissue, { x: -0.36, y: 0.45, z: 0.268, bevel: 0.001 })
}

/** Flat boxes and foam blocks on the shelf. */
function stack(m: Model): void {
  for (let i = 0; i < 5; i++)
    m.box(0.66 - i * 0.012, 0.018, 0.5, i % 2 ? MUSEUM.crateDark : MUSEUM.crate, {
      x: -0.35 + (i % 2) * 0.012,
      y: 0.224 + i * 0.019,
      z: -0.02,
      ry: i * 0.01,
      bevel: 0.004,
    })
  for (const [x, y, turn] of [
    [0.3, 0.224, 0.05],
    [0.34, 0.324, -0.08],
    [0.62, 0.224, 0.1],
  ] as const)
    m.box(0.27, 0.1, 0.34, MUSEUM.foam, { x, y, ry: turn, bevel: 0.008 })
}
