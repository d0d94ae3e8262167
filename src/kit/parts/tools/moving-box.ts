import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { plate, polygon, roundRect } from '../../solid/slab.ts'
import { stripe } from '../general-shapes.ts'

const [W, H, D] = [0.5, 0.36, 0.36]

/** A cardboard box; open, its flaps stand up and packing paper shows. */
export const part: Part = {
  words: {
    en: {
      name: 'moving box',
      description: 'A cardboard box with hand holes, marked with an arrow for this side up.',
    },
    es: {
      name: 'caja de cartón',
      description: 'Una caja de cartón con asas, marcada con flechas que dicen hacia arriba.',
    },
  },
  stands: 'floor',
  size: [W, H, D],
  verbs: ['take', 'open', 'close', 'put', 'give'],
  grip: [0.25, 0.27, 0],
  states: { closed: (m) => box(m, false), open: (m) => box(m, true) },
}

function box(m: Model, isOpen: boolean): void {
  const side = { bevel: 0.004 }
  if (isOpen) {
    m.box(W, 0.006, D, PALETTE.kraft, side)
    for (const z of [-1, 1])
      m.box(W, H - 0.004, 0.006, PALETTE.kraft, { z: z * (D / 2 - 0.003), bevel: 0.002 })
    for (const x of [-1, 1])
      m.box(0.006, H - 0.004, D, PALETTE.kraft, { x: x * (W / 2 - 0.003), bevel: 0.002 })
    flaps(m)
    for (let i = 0; i < 6; i++)
      m.ball([0.09, 0.05, 0.08], i % 2 ? PALETTE.white : PALETTE.tile, {
        x: -0.15 + (i % 3) * 0.15,
        y: 0.24 + (i % 2) * 0.015,
        z: i < 3 ? -0.075 : 0.075,
        ry: i,
        detail: 1,
      })
  } else {
    m.box(W, H, D, PALETTE.kraft, side)
    m.box(0.055, 0.0016, D - 0.01, PALETTE.crustLight, { y: H - 0.0006, rx: 0, bevel: 0.0004 })
    for (const z of [-1, 1])
      m.box(0.055, 0.09, 0.0016, PALETTE.crustLight, { y: H - 0.092, z: (z * D) / 2, bevel: 0.0004 })
    m.at({ y: H + 0.0012, rx: -Math.PI / 2 }, () => stripe(m, W - 0.02, 0.003, PALETTE.crustDark, 0, 0, 0))
  }
  for (const turn of [0, Math.PI])
    m.at({ ry: turn }, () => {
      marks(m)
      m.at({ ry: Math.PI / 2, z: 0 }, () =>
        m.slab(roundRect(0.1, 0.032, 0.016), 0.002, PALETTE.choc, {
          y: H - 0.09,
          z: W / 2 - 0.0008,
          bevel: 0.0005,
        }),
      )
    })
}

function marks(m: Model): void {
  for (const x of [0.15, 0.2]) {
    const arrow = polygon([
      [x - 0.006, 0.07],
      [x + 0.006, 0.07],
      [x + 0.006, 0.12],
      [x + 0.018, 0.12],
      [x, 0.148],
      [x - 0.018, 0.12],
      [x - 0.006, 0.12],
    ])
    m.add(plate([arrow]), PALETTE.choc, { z: D / 2 + 0.0008, casts: false })
  }
  stripe(m, 0.086, 0.006, PALETTE.choc, 0.175, 0.056, D / 2 + 0.0008)
  stripe(m, 0.14, 0.09, PALETTE.white, -0.15, 0.13, D / 2 + 0.0008)
  for (const [i, w] of [0.1, 0.08, 0.05].entries())
    stripe(m, w, 0.009, PALETTE.board, -0.15 - (0.1 - w) / 2, 0.152 - i * 0.022, D / 2 + 0.0014)
}

function flaps(m: Model): void {
  for (const z of [-1, 1])
    m.at({ y: H - 0.006, z: z * (D / 2 - 0.003), rx: z * 1.95 }, () =>
      m.box(W - 0.006, D / 2 - 0.02, 0.005, PALETTE.kraft, { bevel: 0.0015 }),
    )
  for (const x of [-1, 1])
    m.at({ y: H - 0.006, x: x * (W / 2 - 0.003), rz: -x * 0.75 }, () =>
      m.box(0.005, D / 2 - 0.03, D - 0.014, PALETTE.kraft, { bevel: 0.0015 }),
    )
}
