import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { FACING, ring, soft } from '../trade-shapes.ts'

type Look = 'off' | 'on' | 'fault'

const LAMP = { off: '#6d7472', on: '#5fd36a', fault: '#ff4a36' } as const

/** The box on the wall that turns the panels' direct current into the current of sockets. */
export const part: Part = {
  words: {
    en: {
      name: 'inverter',
      description:
        'A wall box that turns the current of solar panels into current for sockets; a lamp says how it is.',
    },
    es: {
      name: 'inversor',
      description:
        'Una caja de pared que convierte la corriente de los paneles en corriente de enchufe; una luz indica su estado.',
    },
  },
  stands: 'wall',
  size: [0.46, 0.58, 0.204],
  verbs: ['use', 'turnOn', 'turnOff', 'press'],
  states: {
    off: (m, s) => inverter(m, s, 'off'),
    on: (m, s) => inverter(m, s, 'on'),
    fault: (m, s) => inverter(m, s, 'fault'),
  },
}

function inverter(m: Model, { letters }: Supplies, look: Look): void {
  m.box(0.3, 0.36, 0.02, TRADE.enclosureDark, { y: 0.15, z: 0.01, bevel: 0.004 })
  m.box(0.42, 0.46, 0.07, TRADE.enclosureDark, { y: 0.08, z: 0.055, bevel: 0.008 })
  // Fins at both sides give the heat away.
  for (const side of [-1, 1])
    for (let i = 0; i < 10; i++)
      m.box(0.02, 0.012, 0.07, TRADE.enclosureDark, {
        x: side * 0.218,
        y: 0.11 + i * 0.042,
        z: 0.055,
        bevel: 0.003,
      })
  m.slab(soft(0.46, 0.5, 0.045), 0.11, TRADE.enclosure, { y: 0.33, z: 0.088, bevel: 0.018 })
  m.slab(soft(0.426, 0.11, 0.03), 0.006, TRADE.navy, { y: 0.152, z: 0.195, bevel: 0.002 })
  m.box(0.426, 0.01, 0.004, TRADE.orange, { y: 0.213, z: 0.1975, bevel: 0.001 })
  display(m, letters, look)
  const isLit = look !== 'off'
  m.at({ y: 0.27, z: 0.197 }, () => {
    m.drum(0.021, 0.004, PALETTE.char, { ...FACING, segments: 16 })
    m.drum(isLit ? 0.016 : 0.012, isLit ? 0.009 : 0.0055, LAMP[look], {
      ...FACING,
      segments: 14,
      ...(isLit && { glow: 2.2 }),
    })
  })
  lettering(m, letters, 'DC', 0.03, PALETTE.white, -0.14, 0.141, 0.2018)
  lettering(m, letters, 'AC', 0.03, PALETTE.white, 0.14, 0.141, 0.2018)
  m.slab(soft(0.05, 0.006, 0.002), 0.001, PALETTE.white, { y: 0.152, z: 0.2008, bevel: 0.0003 })
  m.slab(ring(3, 0.013), 0.001, PALETTE.white, { x: 0.03, y: 0.152, z: 0.2008, bevel: 0.0003 })
  connectors(m)
}

function display(m: Model, letters: Supplies['letters'], look: Look): void {
  m.at({ y: 0.42, z: 0.1975 }, () => {
    m.slab(soft(0.27, 0.13, 0.016), 0.005, PALETTE.char, { bevel: 0.0015 })
    const ground = { off: '#2b3334', on: '#21413f', fault: '#43211f' }[look]
    m.slab(soft(0.246, 0.106, 0.01), 0.002, ground, {
      z: 0.0045,
      bevel: 0.0006,
      shine: 0.5,
      ...(look !== 'off' && { glow: 0.8 }),
    })
    if (look === 'on') {
      lettering(m, letters, '4.2 kW', 0.052, '#c9f3dc', 0, -0.006, 0.0072)
      for (let i = 0; i < 8; i++)
        m.box(0.018, 0.008 + 0.012 * Math.sin((i + 0.5) * 0.4), 0.001, '#5fd3a0', {
          x: -0.084 + i * 0.024,
          y: -0.042,
          z: 0.0068,
          bevel: 0.0003,
          glow: 1.3,
        })
    }
    if (look === 'fault') {
      lettering(m, letters, 'E 031', 0.052, '#ffd9cf', 0.03, -0.018, 0.0072)
      m.slab(ring(3, 0.03, Math.PI / 2), 0.001, '#ff6a4f', {
        x: -0.087,
        y: -0.006,
        z: 0.0066,
        bevel: 0.0003,
        glow: 1.5,
      })
      m.box(0.005, 0.018, 0.001, '#43211f', { x: -0.087, y: -0.01, z: 0.0074, bevel: 0.0003 })
    }
  })
}

/** What goes in and out underneath: two strings from the roof, one cable to the board. */
function connectors(m: Model): void {
  for (const [x, color] of [
    [-0.17, PALETTE.red],
    [-0.14, PALETTE.char],
    [-0.1, PALETTE.red],
    [-0.07, PALETTE.char],
  ] as const) {
    m.drum(0.01, 0.05, color, { x, y: 0.04, z: 0.13, segments: 8 })
    m.rod(
      [
        [x, 0.045, 0.13],
        [x, 0.003, 0.13],
      ],
      0.005,
      color,
      { sides: 6 },
    )
  }
  m.drum(0.022, 0.055, PALETTE.char, { x: 0.13, y: 0.035, z: 0.13, segments: 12 })
  m.rod(
    [
      [0.13, 0.045, 0.13],
      [0.13, 0.006, 0.13],
    ],
    0.011,
    TRADE.enclosureDark,
    { sides: 8 },
  )
}
