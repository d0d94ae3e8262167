import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { ring, lightning, screw, soft } from '../trade-shapes.ts'

const PER_ROW = 8
/** Row and place of the breaker that trips. */
const TRIPPED = [1, 4] as const

/** A wall cabinet with two rows of breakers behind its door, whose hinges are on the left. */
export const part: Part = {
  words: {
    en: {
      name: 'distribution board',
      description: 'A wall cabinet with rows of breakers; each one protects and switches one circuit.',
    },
    es: {
      name: 'cuadro eléctrico',
      description: 'Un armario de pared con filas de interruptores; cada uno protege y corta un circuito.',
    },
  },
  stands: 'wall',
  size: [0.406, 0.52, 0.13],
  verbs: ['open', 'close', 'use', 'turnOn', 'turnOff'],
  states: {
    closed: (m, s) => board(m, s, 'closed'),
    open: (m, s) => board(m, s, 'open'),
    tripped: (m, s) => board(m, s, 'tripped'),
  },
}

function board(m: Model, { letters }: Supplies, look: 'closed' | 'open' | 'tripped'): void {
  const isOpen = look !== 'closed'
  m.box(0.4, 0.52, 0.09, TRADE.enclosure, { z: 0.045, bevel: 0.01 })
  if (isOpen) {
    m.box(0.36, 0.48, 0.012, PALETTE.white, { y: 0.02, z: 0.09, bevel: 0.003 })
    for (let row = 0; row < 2; row++) breakers(m, letters, row, look === 'tripped')
    for (const x of [-0.165, 0.165]) for (const y of [0.04, 0.48]) screw(m, x, y, 0.096, 0.006)
    m.box(0.05, 0.05, 0.02, TRADE.neutral, { x: -0.12, y: 0.045, z: 0.1, bevel: 0.003 })
    m.box(0.05, 0.05, 0.02, TRADE.earth, { x: -0.055, y: 0.045, z: 0.1, bevel: 0.003 })
    for (const x of [-0.13, -0.11, -0.065, -0.045]) screw(m, x, 0.07, 0.11, 0.0045)
  }
  m.at({ x: -0.195, z: 0.09, ry: isOpen ? -1.95 : 0 }, () => door(m, letters, isOpen))
  for (const y of [0.08, 0.44])
    m.drum(0.009, 0.05, TRADE.enclosureDark, { x: -0.197, y: y - 0.02, z: 0.094, segments: 8 })
}

/** The door, its hinged edge on x = 0. */
function door(m: Model, letters: Supplies['letters'], isOpen: boolean): void {
  m.at({ x: 0.195 }, () => {
    m.box(0.38, 0.5, 0.02, TRADE.enclosure, { y: 0.01, z: 0.011, bevel: 0.007 })
    m.slab(ring(3, 0.075, Math.PI / 2), 0.003, PALETTE.char, { y: 0.34, z: 0.0205, bevel: 0.0008 })
    m.slab(ring(3, 0.06, Math.PI / 2), 0.003, TRADE.hazard, { y: 0.34, z: 0.0218, bevel: 0.0008 })
    m.slab(lightning(0.062), 0.0015, PALETTE.char, { y: 0.341, z: 0.0243, bevel: 0.0003 })
    m.slab(soft(0.19, 0.05, 0.008), 0.0025, TRADE.navy, { y: 0.24, z: 0.0205, bevel: 0.0006 })
    lettering(m, letters, 'SOLAR', 0.03, PALETTE.white, 0, 0.229, 0.0237)
    m.slab(soft(0.03, 0.09, 0.01), 0.012, PALETTE.char, { x: 0.16, y: 0.26, z: 0.02, bevel: 0.003 })
    m.slab(soft(0.014, 0.05, 0.006), 0.01, TRADE.enclosureDark, { x: 0.16, y: 0.265, z: 0.03, bevel: 0.003 })
    // The list of circuits on the inside.
    if (!isOpen) return
    m.box(0.24, 0.32, 0.002, PALETTE.white, { y: 0.1, z: 0.0005, bevel: 0.0006 })
    for (let i = 0; i < 7; i++)
      m.box(0.2 - (i % 3) * 0.03, 0.006, 0.001, PALETTE.steelDark, {
        x: (i % 3) * 0.015,
        y: 0.14 + i * 0.036,
        z: -0.0008,
        bevel: 0.0002,
      })
  })
}

function breakers(m: Model, letters: Supplies['letters'], row: number, isTripped: boolean): void {
  const y = 0.315 - row * 0.185
  m.box(0.32, 0.006, 0.004, TRADE.enclosureDark, { y: y - 0.02, z: 0.096, bevel: 0.001 })
  const wide = 0.04
  for (let i = 0; i < PER_ROW; i++) {
    const isMain = row === 0 && i === 0
    const isDown = isTripped && row === TRIPPED[0] && i === TRIPPED[1]
    m.at({ x: (i - (PER_ROW - 1) / 2) * wide, y, z: 0.106 }, () => {
      m.box(wide - 0.002, 0.115, 0.026, isMain ? PALETTE.char : TRADE.enclosure, {
        bevel: 0.003,
        without: ['-z'],
      })
      m.box(wide * 0.42, 0.026, 0.024, isMain ? PALETTE.red : TRADE.navy, {
        y: isDown ? 0.024 : 0.056,
        z: isDown ? 0.016 : 0.017,
        rx: isDown ? 0.5 : -0.5,
        bevel: 0.003,
        without: ['-z'],
      })
      m.box(wide * 0.5, isDown ? 0.012 : 0.008, 0.0015, isDown ? PALETTE.red : PALETTE.leaf, {
        y: isDown ? 0.085 : 0.091,
        z: 0.0134,
        bevel: 0.0004,
        without: ['-z'],
      })
      if (isDown)
        m.slab(ring(3, 0.014, -Math.PI / 2), 0.004, PALETTE.red, { y: 0.13, z: -0.0105, bevel: 0.0006 })
    })
  }
  lettering(m, letters, row === 0 ? '1–8' : '9–16', 0.018, PALETTE.char, 0.13, y - 0.042, 0.0968)
}
