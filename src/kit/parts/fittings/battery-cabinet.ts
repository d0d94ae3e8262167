import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { FACING, lightning, ring, soft } from '../trade-shapes.ts'

/** A tall cabinet for the sun's electricity; open, four battery modules on their shelves. */
export const part: Part = {
  words: {
    en: {
      name: 'battery cabinet',
      description: 'A tall cabinet with battery modules that keeps electricity from the sun for the night.',
    },
    es: {
      name: 'armario de baterías',
      description: 'Un armario alto con módulos de batería que guarda la electricidad del sol para la noche.',
    },
  },
  stands: 'floor',
  size: [0.62, 1.25, 0.394],
  verbs: ['open', 'close', 'use', 'turnOn', 'turnOff'],
  states: { closed: (m, s) => cabinet(m, s, false), open: (m, s) => cabinet(m, s, true) },
}

function cabinet(m: Model, { letters }: Supplies, isOpen: boolean): void {
  for (const x of [-0.24, 0.24]) m.box(0.1, 0.06, 0.34, PALETTE.char, { x, z: -0.01, bevel: 0.01 })
  const shell = { z: -0.015, bevel: 0.008 }
  if (isOpen) {
    for (const side of [-1, 1])
      m.box(0.03, 1.2, 0.35, TRADE.enclosure, { x: side * 0.295, y: 0.05, ...shell })
    for (const y of [0.05, 1.22]) m.box(0.6, 0.03, 0.35, TRADE.enclosure, { y, ...shell })
    m.box(0.58, 1.18, 0.02, TRADE.enclosureDark, { y: 0.06, z: -0.175, bevel: 0.002 })
    for (let i = 0; i < 4; i++) m.at({ y: 0.1 + i * 0.265 }, () => battery(m, letters, i))
    busbar(m)
  } else m.box(0.62, 1.2, 0.35, TRADE.enclosure, { y: 0.05, ...shell, bevel: 0.014 })
  m.at({ x: -0.31, y: 0.055, z: 0.162, ry: isOpen ? -1.9 : 0 }, () => door(m, letters))
}

/** The door, hinged on x = 0. */
function door(m: Model, letters: Supplies['letters']): void {
  m.at({ x: 0.31 }, () => {
    m.box(0.61, 1.19, 0.024, TRADE.enclosure, { z: 0.012, bevel: 0.01 })
    m.box(0.61, 0.1, 0.005, TRADE.navy, { y: 0.06, z: 0.0235, bevel: 0.0015 })
    m.box(0.61, 0.014, 0.005, TRADE.orange, { y: 0.166, z: 0.0235, bevel: 0.0015 })
    for (let i = 0; i < 4; i++)
      m.box(0.28, 0.012, 0.004, TRADE.enclosureDark, { y: 1.06 + i * 0.026, z: 0.0232, bevel: 0.0015 })
    m.slab(soft(0.036, 0.16, 0.014), 0.02, PALETTE.char, { x: 0.25, y: 0.65, z: 0.022, bevel: 0.005 })
    m.slab(ring(3, 0.11, Math.PI / 2), 0.003, PALETTE.char, { y: 0.77, z: 0.0235, bevel: 0.001 })
    m.slab(ring(3, 0.089, Math.PI / 2), 0.003, TRADE.hazard, { y: 0.77, z: 0.0248, bevel: 0.001 })
    m.slab(lightning(0.09), 0.0015, PALETTE.char, { y: 0.772, z: 0.0275, bevel: 0.0004 })
    // How full: a battery of four bars.
    m.slab(soft(0.2, 0.1, 0.016), 0.004, PALETTE.char, { y: 0.52, z: 0.0225, bevel: 0.001 })
    m.box(0.014, 0.04, 0.004, PALETTE.char, { x: 0.106, y: 0.5, z: 0.0245, bevel: 0.001 })
    for (let i = 0; i < 4; i++)
      m.box(0.036, 0.07, 0.003, i < 3 ? '#6fd36a' : '#3c4a44', {
        x: -0.066 + i * 0.044,
        y: 0.485,
        z: 0.027,
        bevel: 0.001,
        ...(i < 3 && { glow: 1.3 }),
      })
    lettering(m, letters, '10 kWh', 0.06, TRADE.navy, 0, 0.375, 0.0248)
  })
}

function battery(m: Model, letters: Supplies['letters'], i: number): void {
  m.box(0.56, 0.012, 0.33, TRADE.enclosureDark, { z: -0.01, bevel: 0.003 })
  m.box(0.5, 0.2, 0.28, PALETTE.char, { y: 0.01, z: -0.015, bevel: 0.012 })
  m.slab(soft(0.4, 0.12, 0.014), 0.006, TRADE.navy, { x: -0.03, y: 0.115, z: 0.122, bevel: 0.0015 })
  lettering(m, letters, String(i + 1), 0.06, PALETTE.white, -0.17, 0.098, 0.1288)
  for (const [x, color] of [
    [0.19, PALETTE.red],
    [0.225, PALETTE.char],
  ] as const)
    m.drum(0.014, 0.022, color, { x, y: 0.15, z: 0.122, ...FACING, segments: 10 })
  m.drum(0.01, 0.008, '#6fd36a', { x: 0.207, y: 0.08, z: 0.123, ...FACING, segments: 8, glow: 1.4 })
}

/** Cables from module to module. */
function busbar(m: Model): void {
  for (let i = 0; i < 3; i++)
    for (const [x, color] of [
      [0.19, PALETTE.red],
      [0.225, PALETTE.steelDark],
    ] as const) {
      const y = 0.25 + i * 0.265
      m.rod(
        [
          [x, y, 0.14],
          [x + 0.006, y + 0.13, 0.155],
          [x, y + 0.265, 0.14],
        ],
        0.006,
        color,
        { sides: 5, steps: 4 },
      )
    }
}
