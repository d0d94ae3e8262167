import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A card reader, waiting or with its receipt. */
export const part: Part = {
  words: {
    en: { name: 'card reader', description: 'A small machine with keys and a screen, for paying by card.' },
    es: {
      name: 'lector de tarjetas',
      description: 'Un aparato pequeño con teclas y pantalla, para pagar con tarjeta.',
    },
  },
  stands: 'top',
  size: [0.08, 0.065, 0.148],
  verbs: ['take', 'put', 'use', 'press', 'give', 'show'],
  grip: [0, 0.02, 0.04],
  states: {
    ready: (m) => m.at({ y: 0.004 }, () => cardReader(m)),
    paid: (m) => m.at({ y: 0.004 }, () => paidReader(m)),
  },
}

/** A card reader, 15 cm. */
export function cardReader(m: Model): void {
  m.box(0.08, 0.03, 0.15, PALETTE.char, { rx: 0.25, y: 0.012, bevel: 0.01 })
  m.box(0.06, 0.004, 0.05, '#9fe0c8', { y: 0.051, z: -0.03, rx: 0.25, glow: 0.9, bevel: 0.001, casts: false })
  for (let i = 0; i < 9; i++)
    m.box(0.013, 0.004, 0.009, '#59605f', {
      x: -0.02 + (i % 3) * 0.02,
      y: 0.036 - Math.floor(i / 3) * 0.004,
      z: 0.012 + Math.floor(i / 3) * 0.016,
      rx: 0.25,
      bevel: 0.001,
      casts: false,
    })
}

function paidReader(m: Model): void {
  cardReader(m)
  m.at({ y: 0.05, z: -0.066, rx: -0.2 }, () => {
    m.box(0.054, 0.11, 0.002, PALETTE.white, { bevel: 0.0005 })
    for (let i = 0; i < 4; i++)
      m.box(i ? 0.036 : 0.02, 0.003, 0.001, '#5a6a70', { y: 0.09 - i * 0.017, z: 0.0013, bevel: 0.0003 })
  })
}
