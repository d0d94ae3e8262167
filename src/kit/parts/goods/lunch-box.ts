import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { frameOutline } from '../general-shapes.ts'
import { roundRect } from '../../solid/slab.ts'

const [W, H, D] = [0.2, 0.062, 0.14]

/** A lunch box; open, a sandwich, an apple and carrots lie in it, its lid leans behind. */
export const part: Part = {
  words: {
    en: { name: 'lunch box', description: 'A plastic box with food that somebody brought from home.' },
    es: { name: 'lonchera', description: 'Una caja de plástico con comida que alguien trajo de casa.' },
  },
  stands: 'top',
  size: [W + 0.012, H + 0.012, D + 0.012],
  verbs: ['take', 'open', 'close', 'give'],
  grip: [0.1, 0.04, 0],
  states: { closed: (m) => lunch(m, false), open: (m) => lunch(m, true) },
}

function lunch(m: Model, isOpen: boolean): void {
  const flat = { rx: -Math.PI / 2 }
  m.slab(roundRect(W, D, 0.03), isOpen ? 0.02 : H, PALETTE.sage, { ...flat, bevel: 0.008, shine: 0.2 })
  if (isOpen) {
    m.slab(frameOutline(W - 0.01, D - 0.01, 0.008), H - 0.01, PALETTE.sage, {
      ...flat,
      y: 0.01,
      bevel: 0.003,
      shine: 0.2,
    })
    m.box(0.006, 0.035, D - 0.03, PALETTE.sage, { x: 0.03, y: 0.018, bevel: 0.002 })
    food(m)
  }
  m.at(isOpen ? { y: 0.068, z: -D / 2 - 0.05, rx: 1.18 } : { y: H - 0.012 }, () => {
    m.slab(roundRect(W + 0.012, D + 0.012, 0.034), 0.024, PALETTE.coral, {
      ...flat,
      bevel: 0.008,
      shine: 0.2,
    })
    m.slab(roundRect(W - 0.05, D - 0.05, 0.02), 0.004, PALETTE.terracotta, {
      ...flat,
      y: 0.0225,
      bevel: 0.001,
    })
    for (const x of [-1, 1])
      m.box(0.01, 0.032, 0.05, PALETTE.cream, { x: x * (W / 2 + 0.002), y: -0.01, bevel: 0.003 })
  })
}

function food(m: Model): void {
  for (const [i, z] of [-0.028, 0.02].entries())
    m.at({ x: -0.035, y: 0.018, z, ry: i * 0.1 }, () => {
      m.box(0.09, 0.014, 0.042, PALETTE.crustLight, { bevel: 0.005 })
      m.box(0.094, 0.006, 0.045, PALETTE.leafLight, { y: 0.013, bevel: 0.002 })
      m.box(0.088, 0.006, 0.042, PALETTE.mustard, { y: 0.018, bevel: 0.002 })
      m.box(0.09, 0.014, 0.042, PALETTE.crustLight, { y: 0.023, bevel: 0.005 })
    })
  m.ball(0.026, PALETTE.red, { x: 0.062, y: 0.042, z: -0.03, detail: 2, shine: 0.3 })
  m.rod(
    [
      [0.062, 0.062, -0.03],
      [0.066, 0.076, -0.03],
    ],
    0.002,
    PALETTE.walnut,
    { sides: 5 },
  )
  for (let i = 0; i < 4; i++)
    m.rod(
      [
        [0.045 + i * 0.011, 0.028 + (i % 2) * 0.008, 0.008],
        [0.047 + i * 0.011, 0.03 + (i % 2) * 0.008, 0.052],
      ],
      0.0065,
      '#e88a35',
      { sides: 6 },
    )
}
