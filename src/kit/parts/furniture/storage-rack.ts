import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { mark } from '../museum-shapes.ts'

/** An open steel rack of the museum's store with four shelves, numbered from the top. */
export const part: Part = {
  words: {
    en: {
      name: 'storage rack',
      description: 'A tall steel rack for the boxes of the museum store, with numbered shelves.',
    },
    es: {
      name: 'estantería de almacén',
      description: 'Una estantería alta de acero para las cajas del almacén del museo, con baldas numeradas.',
    },
  },
  stands: 'floor',
  size: [1.2, 2, 0.502],
  verbs: ['put', 'use', 'fill'],
  states: {
    full: (m, { letters }) => rack(m, letters, true),
    empty: (m, { letters }) => rack(m, letters, false),
  },
}

const SHELVES = [0.12, 0.6, 1.08, 1.56]

function rack(m: Model, letters: Letters, isFull: boolean): void {
  for (const x of [-0.58, 0.58]) {
    for (const z of [-0.23, 0.23]) {
      m.box(0.04, 2, 0.04, MUSEUM.slate, { x, z, bevel: 0.006 })
      m.box(0.06, 0.012, 0.06, MUSEUM.slateDark, { x: x * 0.98, z: z * 0.96, bevel: 0.003 })
    }
    for (const y of [0.32, 1.28])
      m.rod(
        [
          [x, y, -0.22],
          [x, y + 0.4, 0.22],
        ],
        0.008,
        MUSEUM.slate,
        { sides: 5 },
      )
  }
  SHELVES.forEach((y, i) => {
    m.box(1.18, 0.045, 0.48, MUSEUM.limewash, { y, bevel: 0.008 })
    m.at({ x: -0.46, y: y + 0.0225, z: 0.2406 }, () => {
      mark(m, 0.1, 0.036, PALETTE.white)
      lettering(m, letters, `C ${4 - i}`, 0.028, MUSEUM.plum, 0, -0.01, 0.0006)
    })
    if (isFull) m.at({ y: y + 0.045 }, () => load(m, i))
  })
}

/** Boxes of one shelf: [x, width, height, depth, colour, turn]. */
const LOADS: readonly (readonly [number, number, number, number, string, number])[][] = [
  [
    [-0.3, 0.52, 0.3, 0.42, MUSEUM.crate, 0.02],
    [0.27, 0.5, 0.24, 0.4, MUSEUM.crateDark, -0.03],
  ],
  [
    [-0.36, 0.4, 0.14, 0.34, '#9aa3a6', 0],
    [0.08, 0.4, 0.14, 0.34, '#9aa3a6', 0.03],
    [0.42, 0.2, 0.26, 0.34, MUSEUM.linen, 0],
  ],
  [
    [-0.43, 0.22, 0.3, 0.36, MUSEUM.plum, 0],
    [-0.19, 0.22, 0.3, 0.36, MUSEUM.plum, 0],
    [0.05, 0.22, 0.3, 0.36, '#9aa3a6', 0],
    [0.36, 0.3, 0.16, 0.36, MUSEUM.crate, 0.12],
  ],
  [
    [-0.28, 0.48, 0.12, 0.36, '#9aa3a6', -0.02],
    [0.3, 0.44, 0.16, 0.36, MUSEUM.linen, 0.04],
  ],
]

function load(m: Model, shelf: number): void {
  for (const [x, w, h, d, color, turn] of LOADS[shelf] ?? [])
    m.at({ x, z: 0.02, ry: turn }, () => {
      m.box(w, h, d, color, { bevel: 0.008 })
      m.box(w + 0.008, h * 0.3, d + 0.008, color, { y: h * 0.7 + 0.004, bevel: 0.008 })
      m.at({ y: h * 0.4, z: d / 2 + 0.0006 }, () => {
        mark(m, 0.1, 0.05, PALETTE.white, { y: 0 })
        mark(m, 0.1, 0.012, MUSEUM.plumDark, { y: 0.019, z: 0.0006 })
        mark(m, 0.07, 0.006, MUSEUM.slate, { x: -0.006, z: 0.0006 })
        mark(m, 0.05, 0.006, MUSEUM.slate, { x: -0.016, y: -0.013, z: 0.0006 })
      })
    })
  // a second layer on the flat boxes
  if (shelf === 1)
    m.at({ x: -0.14, y: 0.148, z: 0.02, ry: -0.04 }, () => {
      m.box(0.42, 0.14, 0.34, '#a9b1b3', { bevel: 0.008 })
      mark(m, 0.1, 0.05, PALETTE.white, { y: 0.07, z: 0.1706 })
    })
}
