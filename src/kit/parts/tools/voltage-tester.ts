import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { FACING, LYING, lightning, soft } from '../trade-shapes.ts'

const STEPS = ['690', '400', '230', '50']

/** A tester of two handles on one cable: both tips touch the wires, and lamps climb with the voltage. */
export const part: Part = {
  words: {
    en: {
      name: 'voltage tester',
      description:
        'Two handles with metal tips on one cable; a column of lamps shows if a wire is live or dead.',
    },
    es: {
      name: 'comprobador de tensión',
      description:
        'Dos mangos con puntas de metal unidos por un cable; una columna de luces muestra si hay tensión.',
    },
  },
  stands: 'top',
  size: [0.166, 0.035, 0.291],
  verbs: ['take', 'put', 'use', 'turnOn', 'turnOff', 'show'],
  grip: [-0.05, 0.02, 0.06],
  states: {
    off: (m, s) => tester(m, s, 'off'),
    dead: (m, s) => tester(m, s, 'dead'),
    live: (m, s) => tester(m, s, 'live'),
  },
}

function tester(m: Model, { letters }: Supplies, look: 'off' | 'dead' | 'live'): void {
  m.at({ x: -0.05, ...LYING }, () => {
    m.slab(soft(0.062, 0.19, 0.016), 0.032, TRADE.navy, { y: -0.025, bevel: 0.006 })
    m.slab(soft(0.044, 0.152, 0.008), 0.0025, PALETTE.char, { y: -0.024, z: 0.0312, bevel: 0.0008 })
    m.at({ z: 0.0337 }, () => {
      STEPS.forEach((volts, i) => {
        const isLit = look === 'live' && i > 0
        const y = 0.026 - i * 0.023
        // A lamp that is lit stands out like a drop, so that it reads without colour too.
        m.drum(isLit ? 0.0072 : 0.005, isLit ? 0.0035 : 0.0012, isLit ? '#ff5a3c' : '#6d4a45', {
          x: -0.012,
          y,
          ...FACING,
          segments: 8,
          ...(isLit && { glow: 2 }),
        })
        lettering(m, letters, volts, 0.011, PALETTE.white, 0.0085, y - 0.004, 0.0008)
      })
      const isReady = look === 'dead'
      m.drum(isReady ? 0.008 : 0.005, isReady ? 0.0035 : 0.0012, isReady ? '#6fd36a' : '#46604a', {
        x: -0.012,
        y: -0.079,
        ...FACING,
        segments: 10,
        ...(isReady && { glow: 2 }),
      })
      lettering(m, letters, '0 V', 0.0095, PALETTE.white, 0.0085, -0.0825, 0.0008)
      if (look === 'live')
        m.slab(lightning(0.019), 0.003, TRADE.hazard, { x: -0.0005, y: 0.0425, bevel: 0.0005, glow: 1.8 })
    })
    m.drum(0.012, 0.014, TRADE.orange, { y: 0.066, z: 0.016, segments: 12 })
    tip(m, 0.078, 0.016)
  })
  m.at({ x: 0.06, ...LYING }, () => {
    m.slab(soft(0.036, 0.15, 0.014), 0.028, TRADE.navy, { y: -0.025, bevel: 0.006 })
    for (let i = 0; i < 4; i++)
      m.box(0.026, 0.004, 0.002, PALETTE.char, { y: -0.07 + i * 0.012, z: 0.0282, bevel: 0.0008 })
    m.box(0.05, 0.008, 0.03, TRADE.orange, { y: 0.044, z: 0.015, bevel: 0.003 })
    tip(m, 0.05, 0.014)
  })
  m.rod(
    [
      [-0.05, 0.014, 0.118],
      [-0.048, 0.005, 0.138],
      [-0.02, 0.0042, 0.152],
      [0.03, 0.0042, 0.146],
      [0.058, 0.006, 0.122],
      [0.06, 0.013, 0.098],
    ],
    0.0042,
    PALETTE.char,
    { sides: 6, steps: 12 },
  )
}

/** A test tip that points up the handle, bare only at its end. */
function tip(m: Model, y: number, z: number): void {
  m.drum(0.0055, 0.028, PALETTE.char, { y, z, top: 0.0035, segments: 8 })
  m.rod(
    [
      [0, y + 0.026, z],
      [0, y + 0.056, z],
    ],
    (t) => 0.0021 - t * 0.001,
    PALETTE.steel,
    { sides: 6, shine: 0.9 },
  )
}
