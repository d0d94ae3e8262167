import { PALETTE, STEEL } from '../../palette.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { frameOutline, stripe } from '../general-shapes.ts'

const [W, H, D] = [0.36, 1.8, 0.5]

/** Three steel lockers for the things of staff; open, the middle one shows a coat and a bag. */
export const part: Part = {
  words: {
    en: {
      name: 'lockers',
      description: 'Three tall steel lockers where people who work here keep their coats and bags.',
    },
    es: {
      name: 'casilleros',
      description: 'Tres casilleros altos de acero donde el personal guarda abrigos y bolsos.',
    },
  },
  stands: 'floor',
  size: [3 * W + 0.02, H, D + 0.02],
  verbs: ['open', 'close', 'put'],
  states: {
    closed: (m, { letters }) => lockers(m, letters, false),
    open: (m, { letters }) => lockers(m, letters, true),
  },
}

function lockers(m: Model, letters: Letters, isOpen: boolean): void {
  m.box(3 * W, 0.08, D - 0.04, PALETTE.char, { z: -0.02, bevel: 0.006 })
  m.box(3 * W + 0.02, 0.03, D, PALETTE.tealSoft, { y: H - 0.03, bevel: 0.006 })
  m.box(3 * W + 0.02, 0.03, D, PALETTE.tealSoft, { y: 0.07, bevel: 0.006 })
  m.box(3 * W, H - 0.1, 0.012, PALETTE.tealDark, { y: 0.08, z: -D / 2 + 0.008, bevel: 0.002 })
  for (let i = 0; i < 4; i++)
    m.box(0.022, H - 0.12, D, PALETTE.tealSoft, {
      x: (i - 1.5) * W,
      y: 0.09,
      bevel: 0.004,
      without: ['-y', '+y'],
    })
  for (let i = 0; i < 3; i++) {
    const opened = isOpen && i === 1
    m.at({ x: (i - 1.5) * W + 0.012, y: 0.105, z: D / 2 - 0.006, ry: opened ? -1.75 : 0 }, () =>
      door(m, letters, i + 1),
    )
    if (opened) m.at({ x: (i - 1) * W, y: 0.1 }, () => belongings(m))
  }
}

/** A door with its hinge on the origin. */
function door(m: Model, letters: Letters, number: number): void {
  const [w, h] = [W - 0.026, H - 0.14]
  m.at({ x: w / 2 }, () => {
    m.box(w, h, 0.016, PALETTE.sage, { bevel: 0.005 })
    for (const y of [0.12, h - 0.2])
      for (let i = 0; i < 4; i++) stripe(m, 0.17, 0.011, PALETTE.tealDark, 0, y + i * 0.026, 0.0086)
    m.slab(frameOutline(0.05, 0.12, 0.008), 0.006, PALETTE.steel, {
      x: w / 2 - 0.05,
      y: 0.86,
      z: 0.008,
      bevel: 0.002,
    })
    m.box(0.016, 0.06, 0.018, PALETTE.steel, { x: w / 2 - 0.05, y: 0.83, z: 0.016, bevel: 0.005, ...STEEL })
    m.box(0.09, 0.06, 0.003, PALETTE.white, { y: 1.3, z: 0.009, bevel: 0.001 })
    lettering(m, letters, `0${number}`, 0.05, PALETTE.board, 0, 1.312, 0.0112)
  })
}

function belongings(m: Model): void {
  m.box(W - 0.03, 0.016, D - 0.06, PALETTE.tealDark, { y: 1.4, bevel: 0.003 })
  m.box(0.2, 0.1, 0.28, PALETTE.mustard, { y: 1.416, z: 0.05, bevel: 0.03 })
  m.rod(
    [
      [-0.1, 1.3, 0],
      [0, 1.36, 0],
      [0.1, 1.3, 0],
    ],
    0.007,
    PALETTE.steel,
    { sides: 5, steps: 4 },
  )
  m.rod(
    [
      [0, 1.35, 0],
      [0, 1.41, 0],
    ],
    0.005,
    PALETTE.steel,
    { sides: 5 },
  )
  m.box(0.25, 0.78, 0.2, PALETTE.coral, { y: 0.54, bevel: 0.075 })
  m.box(0.012, 0.7, 0.01, PALETTE.cream, { y: 0.57, z: 0.1, bevel: 0.003 })
  for (const x of [-1, 1])
    m.box(0.08, 0.6, 0.13, PALETTE.coral, { x: x * 0.112, y: 0.64, z: 0.02, rz: x * 0.04, bevel: 0.035 })
  m.box(0.26, 0.12, 0.32, PALETTE.walnut, { y: 0.0, bevel: 0.04 })
}
