import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { spot, stripe } from '../general-shapes.ts'

/** A printer; full, paper stands in its tray and a page lies in front. */
export const part: Part = {
  words: {
    en: {
      name: 'printer',
      description: 'An office printer with a paper tray at the back and a slot at the front.',
    },
    es: {
      name: 'impresora',
      description: 'Una impresora de oficina con bandeja de papel detrás y una ranura delante.',
    },
  },
  stands: 'top',
  size: [0.44, 0.372, 0.477],
  verbs: ['use', 'press', 'fill', 'turnOn'],
  states: { empty: (m) => printer(m, false), full: (m) => printer(m, true) },
}

function printer(m: Model, isFull: boolean): void {
  m.slab(roundRect(0.44, 0.34, 0.04), 0.13, PALETTE.char, {
    rx: -Math.PI / 2,
    z: -0.04,
    bevel: 0.012,
    shine: 0.2,
  })
  m.slab(roundRect(0.44, 0.34, 0.04), 0.095, PALETTE.cream, {
    rx: -Math.PI / 2,
    y: 0.125,
    z: -0.04,
    bevel: 0.018,
    shine: 0.2,
  })
  m.box(0.3, 0.05, 0.008, '#16191a', { y: 0.068, z: 0.1285, bevel: 0.003 })
  m.box(0.27, 0.01, 0.14, '#4a5154', { y: 0.058, z: 0.185, bevel: 0.003 })
  m.box(0.27, 0.022, 0.008, '#4a5154', { y: 0.058, z: 0.252, bevel: 0.003 })
  m.at({ y: 0.2, z: -0.165, rx: -0.3 }, () => {
    m.box(0.27, 0.18, 0.008, '#4a5154', { bevel: 0.003 })
    for (const x of [-1, 1]) m.box(0.012, 0.1, 0.02, PALETTE.cream, { x: x * 0.12, z: 0.01, bevel: 0.003 })
    if (isFull) {
      m.box(0.212, 0.225, 0.012, PALETTE.white, { z: 0.01, bevel: 0.002 })
      stripe(m, 0.2, 0.002, PALETTE.grout, 0, 0.2, 0.0164)
    }
  })
  m.at({ y: 0.2205, x: 0.13, z: 0.07, rx: -Math.PI / 2 }, () => {
    m.slab(roundRect(0.13, 0.07, 0.01), 0.004, PALETTE.char, { bevel: 0.001 })
    stripe(m, 0.06, 0.04, isFull ? '#9fd8c0' : '#e8a24c', -0.025, 0, 0.0045, 0.9)
    spot(m, 0.012, isFull ? PALETTE.leafLight : PALETTE.red, 0.04, 0, 0.0045, 0.9)
  })
  if (isFull) page(m)
}

function page(m: Model): void {
  m.at({ y: 0.0715, z: 0.18, rx: -Math.PI / 2 + 0.03 }, () => {
    m.box(0.21, 0.13, 0.004, PALETTE.white, { y: -0.065, bevel: 0.001 })
    stripe(m, 0.1, 0.012, PALETTE.teal, -0.035, 0.035, 0.0026)
    for (let i = 0; i < 3; i++)
      stripe(m, 0.16 - i * 0.02, 0.006, PALETTE.steelDark, -0.005 - i * 0.01, 0.01 - i * 0.018, 0.0026)
  })
}
