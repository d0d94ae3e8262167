import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'

/** A backpack on its base; open, its flap hangs back and a book and a jumper show. */
export const part: Part = {
  words: {
    en: { name: 'backpack', description: 'A backpack with a front pocket and two straps.' },
    es: { name: 'mochila', description: 'Una mochila con un bolsillo delante y dos correas.' },
  },
  stands: 'floor',
  size: [0.36, 0.48, 0.28],
  verbs: ['take', 'open', 'close', 'put', 'give'],
  grip: [0, 0.465, -0.06],
  states: { closed: (m) => backpack(m, false), open: (m) => backpack(m, true) },
}

function backpack(m: Model, isOpen: boolean): void {
  m.box(0.3, 0.06, 0.19, PALETTE.char, { bevel: 0.025 })
  m.box(0.31, isOpen ? 0.36 : 0.4, 0.2, PALETTE.teal, { y: 0.015, bevel: 0.06 })
  for (const x of [-1, 1]) {
    m.box(0.05, 0.16, 0.13, PALETTE.tealDark, { x: x * 0.157, y: 0.04, bevel: 0.022 })
    m.rod(
      [
        [x * 0.07, 0.39, -0.09],
        [x * 0.085, 0.33, -0.125],
        [x * 0.1, 0.2, -0.13],
        [x * 0.12, 0.07, -0.085],
      ],
      0.026,
      PALETTE.tealDark,
      { sides: 8, steps: 10, flat: 0.4 },
    )
  }
  m.box(0.23, 0.19, 0.07, PALETTE.tealSoft, { y: 0.04, z: 0.1, bevel: 0.028 })
  m.box(0.19, 0.01, 0.008, PALETTE.char, { y: 0.17, z: 0.134, bevel: 0.003 })
  m.box(0.012, 0.035, 0.008, PALETTE.mustard, { x: 0.08, y: 0.142, z: 0.136, bevel: 0.003 })
  m.rod(
    [
      [-0.045, 0.395, -0.085],
      [-0.035, 0.455, -0.075],
      [0.035, 0.455, -0.075],
      [0.045, 0.395, -0.085],
    ],
    0.011,
    PALETTE.char,
    { sides: 6, steps: 10 },
  )
  if (isOpen) open(m)
  else closed(m)
}

function closed(m: Model): void {
  m.box(0.318, 0.13, 0.215, PALETTE.tealDark, { y: 0.31, z: 0.004, bevel: 0.05 })
  m.box(0.05, 0.14, 0.012, PALETTE.mustard, { y: 0.245, z: 0.108, bevel: 0.004 })
  m.box(0.06, 0.03, 0.018, PALETTE.char, { y: 0.245, z: 0.114, bevel: 0.005 })
}

function open(m: Model): void {
  m.box(0.2, 0.02, 0.11, PALETTE.board, { y: 0.36, z: 0.005, bevel: 0.006 })
  m.box(0.16, 0.18, 0.035, PALETTE.coral, { x: 0.01, y: 0.26, z: -0.025, rz: -0.07, bevel: 0.006 })
  m.box(0.15, 0.17, 0.026, PALETTE.white, { x: 0.014, y: 0.263, z: -0.025, rz: -0.07, bevel: 0.003 })
  m.box(0.16, 0.1, 0.06, PALETTE.mustard, { y: 0.31, z: 0.035, bevel: 0.026 })
  m.at({ y: 0.37, z: -0.1, rx: -2.6 }, () => m.box(0.29, 0.17, 0.025, PALETTE.tealDark, { bevel: 0.01 }))
}
