import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { FACING, lightning, soft } from '../trade-shapes.ts'

/** What the display reads; nothing when the meter is off. */
type Reading = '' | '0.0 V' | '398 V'

/** A handheld meter on its prop, so that its display can be read from the front; its two leads lie before it. */
export const part: Part = {
  words: {
    en: {
      name: 'multimeter',
      description: 'A handheld meter with a red and a black lead that shows how much voltage there is.',
    },
    es: {
      name: 'multímetro',
      description: 'Un medidor de mano con un cable rojo y uno negro que muestra cuánta tensión hay.',
    },
  },
  stands: 'top',
  size: [0.251, 0.171, 0.238],
  verbs: ['take', 'put', 'use', 'turnOn', 'turnOff', 'show'],
  grip: [0, 0.06, -0.03],
  states: {
    off: (m, s) => multimeter(m, s, ''),
    zero: (m, s) => multimeter(m, s, '0.0 V'),
    live: (m, s) => multimeter(m, s, '398 V'),
  },
}

function multimeter(m: Model, { letters }: Supplies, reading: Reading): void {
  const isOn = reading !== ''
  m.at({ y: 0.0125, rx: -0.62 }, () => {
    m.slab(soft(0.094, 0.185, 0.018), 0.04, TRADE.orange, { y: 0.0925, z: -0.02, bevel: 0.007 })
    m.slab(soft(0.076, 0.166, 0.01), 0.003, PALETTE.char, { y: 0.0925, z: 0.0195, bevel: 0.001 })
    m.at({ z: 0.0225 }, () => {
      m.box(0.064, 0.042, 0.002, PALETTE.steelDark, { y: 0.124, bevel: 0.0008 })
      m.box(0.058, 0.036, 0.002, isOn ? '#c9dcae' : '#8d9a80', {
        y: 0.127,
        z: 0.0008,
        bevel: 0.0006,
        ...(isOn && { glow: 1.1 }),
      })
      if (isOn) lettering(m, letters, reading, 0.0205, '#1d2a1c', 0, 0.138, 0.0026)
      m.drum(0.021, 0.0016, PALETTE.steelDark, { y: 0.078, ...FACING, segments: 20 })
      m.at({ y: 0.078, rz: isOn ? 0 : Math.PI / 2 }, () => {
        m.drum(0.016, 0.009, PALETTE.char, { ...FACING, segments: 14 })
        m.box(0.006, 0.015, 0.003, PALETTE.white, { y: 0.001, z: 0.0085, bevel: 0.001 })
      })
      lettering(m, letters, 'V', 0.011, PALETTE.white, 0, 0.103, 0.0012)
      lettering(m, letters, 'OFF', 0.0065, PALETTE.white, -0.0295, 0.0755, 0.0012)
      lettering(m, letters, 'mV', 0.0075, PALETTE.white, 0.0285, 0.09, 0.0012)
      lettering(m, letters, 'A', 0.009, PALETTE.white, 0.028, 0.068, 0.0012)
      if (reading === '398 V')
        m.slab(lightning(0.018), 0.0014, TRADE.orange, { x: -0.026, y: 0.106, bevel: 0.0003, glow: 2 })
      for (const [x, color] of [
        [-0.02, PALETTE.char],
        [0.02, PALETTE.red],
      ] as const)
        m.drum(0.0085, 0.014, color, { x, y: 0.03, ...FACING, segments: 10 })
    })
    m.box(0.05, 0.125, 0.005, PALETTE.char, { y: 0.16, z: -0.022, rx: -Math.PI + 0.78, bevel: 0.002 })
  })
  lead(m, -1, PALETTE.char)
  lead(m, 1, PALETTE.red)
}

/** From its jack over the table to the probe that lies beside the meter. */
function lead(m: Model, side: number, color: string): void {
  m.rod(
    [
      [side * 0.02, 0.058, -0.006],
      [side * 0.022, 0.05, 0.03],
      [side * 0.034, 0.008, 0.07],
      [side * 0.07, 0.0035, 0.102],
      [side * 0.108, 0.0035, 0.08],
      [side * 0.116, 0.012, 0.04],
    ],
    0.003,
    color,
    { sides: 5, steps: 14 },
  )
  m.at({ x: side * 0.117, y: 0.012, z: 0.045, rx: -Math.PI / 2, rz: side * 0.05 }, () => {
    m.turn(
      [
        [0, 0],
        [0.0055, 0.002],
        [0.0065, 0.06],
        [0.012, 0.066],
        [0.012, 0.07],
        [0.0055, 0.074],
        [0.004, 0.1],
        [0, 0.1],
      ],
      color,
      { segments: 8 },
    )
    m.rod(
      [
        [0, 0.099, 0],
        [0, 0.122, 0],
      ],
      (t) => 0.0018 - t * 0.001,
      PALETTE.steel,
      { sides: 5, shine: 0.9 },
    )
  })
}
