import { PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'

/** A ten litre bucket; full, it holds soapy water. */
export const part: Part = {
  words: {
    en: { name: 'bucket', description: 'A plastic bucket with a handle, for cleaning water.' },
    es: { name: 'balde', description: 'Un balde de plástico con asa, para el agua de limpieza.' },
  },
  stands: 'floor',
  size: [0.32, 0.285, 0.3],
  verbs: ['take', 'fill', 'use'],
  grip: [0, 0.27, 0.13],
  states: { empty: (m) => bucket(m, false), full: (m) => bucket(m, true) },
}

function bucket(m: Model, isFull: boolean): void {
  m.turn(
    [
      [0, 0],
      [0.098, 0],
      [0.104, 0.008],
      [0.136, 0.25],
      [0.149, 0.253],
      [0.15, 0.268],
      [0.143, 0.274],
      [0.134, 0.266],
      [0.1, 0.016],
      [0, 0.012],
    ],
    PALETTE.coral,
    { segments: 24, shine: 0.2 },
  )
  for (let i = 1; i < 4; i++) {
    const [y, r] = [0.05 + i * 0.05, 0.1105 + i * 0.0066]
    m.turn(
      [
        [r - 0.001, y],
        [r + 0.002, y + 0.003],
        [r + 0.0005, y + 0.006],
      ],
      PALETTE.terracotta,
      { segments: 24 },
    )
  }
  for (const x of [-1, 1]) m.box(0.02, 0.045, 0.04, PALETTE.coral, { x: x * 0.148, y: 0.225, bevel: 0.007 })
  // The handle lies on the rim towards the front.
  m.rod(
    [
      [-0.155, 0.25, 0],
      [-0.13, 0.277, 0.08],
      [0, 0.279, 0.145],
      [0.13, 0.277, 0.08],
      [0.155, 0.25, 0],
    ],
    0.004,
    PALETTE.steel,
    { sides: 5, steps: 16, ...STEEL },
  )
  m.rod(
    [
      [-0.045, 0.276, 0.139],
      [0, 0.276, 0.145],
      [0.045, 0.276, 0.139],
    ],
    0.009,
    PALETTE.char,
    { sides: 6, steps: 4 },
  )
  if (!isFull) return
  m.drum(0.131, 0.01, '#9cc8d2', { y: 0.23, segments: 24, shine: 0.5 })
  for (let i = 0; i < 9; i++) {
    const [a, r] = [i * 2.4, 0.035 + (i % 4) * 0.02]
    m.ball(0.014 + (i % 3) * 0.006, '#f4fafa', {
      x: Math.cos(a) * r,
      y: 0.24,
      z: Math.sin(a) * r,
      detail: 1,
      shine: 0.3,
    })
  }
}
