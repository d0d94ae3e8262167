import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { ALONG, safetyPadlock, screw, soft } from '../trade-shapes.ts'

type Look = 'on' | 'off' | 'locked'

/** A heavy switch with a lever on its right side: up is on, down is off, and down it takes a padlock. */
export const part: Part = {
  words: {
    en: {
      name: 'DC isolator',
      description: 'A dark box with a big lever at its side that cuts the solar panels off; down means off.',
    },
    es: {
      name: 'seccionador de CC',
      description:
        'Una caja oscura con una palanca grande al lado que corta los paneles solares; abajo es apagado.',
    },
  },
  stands: 'wall',
  size: [0.232, 0.303, 0.111],
  verbs: ['turnOn', 'turnOff', 'use', 'close', 'open'],
  states: {
    on: (m, s) => isolator(m, s, 'on'),
    off: (m, s) => isolator(m, s, 'off'),
    locked: (m, s) => isolator(m, s, 'locked'),
  },
}

function isolator(m: Model, { letters }: Supplies, look: Look): void {
  const isOn = look === 'on'
  for (const [x, color] of [
    [-0.07, PALETTE.red],
    [-0.02, PALETTE.char],
  ] as const) {
    m.rod(
      [
        [x, 0, 0.05],
        [x, 0.04, 0.05],
      ],
      0.006,
      color,
      { sides: 7 },
    )
    m.drum(0.013, 0.026, TRADE.enclosureDark, { x, y: 0.012, z: 0.05, segments: 10 })
  }
  m.at({ x: -0.03, y: 0.03 }, () => {
    m.box(0.19, 0.27, 0.09, TRADE.panel, { z: 0.046, bevel: 0.01 })
    m.slab(soft(0.17, 0.25, 0.01), 0.008, TRADE.navy, { y: 0.135, z: 0.088, bevel: 0.002 })
    for (const x of [-0.07, 0.07]) for (const y of [0.024, 0.246]) screw(m, x, y, 0.0955, 0.006)
    m.slab(soft(0.14, 0.062, 0.008), 0.0025, TRADE.hazard, { y: 0.193, z: 0.0952, bevel: 0.0006 })
    lettering(m, letters, 'DC 1000 V', 0.0225, PALETTE.char, 0, 0.185, 0.1)
    sun(m)
    // The window says in a word what the lever says by its place.
    m.slab(soft(0.08, 0.042, 0.006), 0.003, PALETTE.white, { x: 0.022, y: 0.065, z: 0.0952, bevel: 0.0006 })
    lettering(
      m,
      letters,
      isOn ? 'I ON' : '0 OFF',
      0.022,
      isOn ? PALETTE.red : '#2f7d48',
      0.022,
      0.057,
      0.0998,
    )
  })
  lever(m, isOn)
  if (look === 'locked') {
    m.box(0.012, 0.04, 0.02, PALETTE.steel, { x: 0.076, y: 0.1, z: 0.098, bevel: 0.002, shine: 0.9 })
    m.at({ x: 0.083, y: 0.055, z: 0.118, ry: 0.35 }, () => safetyPadlock(m, true))
  }
}

/** Two panels under a sun, which tells where the current comes from. */
function sun(m: Model): void {
  m.at({ x: -0.05, y: 0.065, z: 0.0953 }, () => {
    m.at({ rx: Math.PI / 2 }, () => m.drum(0.013, 0.002, TRADE.hazard, { segments: 12 }))
    for (let i = 0; i < 8; i++) {
      const angle = (i / 8) * Math.PI * 2
      m.at({ rz: angle }, () => m.box(0.003, 0.008, 0.0016, TRADE.hazard, { y: 0.016, bevel: 0.0004 }))
    }
  })
}

function lever(m: Model, isOn: boolean): void {
  m.at({ x: 0.062, y: 0.165, z: 0.05, ...ALONG }, () => m.drum(0.032, 0.02, PALETTE.char, { segments: 16 }))
  m.at({ x: 0.088, y: 0.165, z: 0.05, rx: isOn ? 0.35 : Math.PI - 0.35 }, () => {
    m.box(0.016, 0.13, 0.026, PALETTE.steelDark, { y: -0.016, bevel: 0.004, shine: 0.8 })
    m.drum(0.017, 0.068, PALETTE.red, { y: 0.066, top: 0.019, segments: 12, shine: 0.3 })
  })
}
