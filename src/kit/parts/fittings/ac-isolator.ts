import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { FACING, safetyPadlock, screw, soft } from '../trade-shapes.ts'

type Look = 'on' | 'off' | 'locked'

/** A rotary switch in a box: its red handle stands upright for on, lies across for off. */
export const part: Part = {
  words: {
    en: {
      name: 'AC isolator',
      description:
        'A switch with a red turning handle that cuts the building side; it can be locked when off.',
    },
    es: {
      name: 'seccionador de CA',
      description:
        'Un interruptor con mando giratorio rojo que corta el lado del edificio; apagado, se puede bloquear.',
    },
  },
  stands: 'wall',
  size: [0.13, 0.24, 0.112],
  verbs: ['turnOn', 'turnOff', 'use', 'close', 'open'],
  states: {
    on: (m, s) => isolator(m, s, 'on'),
    off: (m, s) => isolator(m, s, 'off'),
    locked: (m, s) => isolator(m, s, 'locked'),
  },
}

function isolator(m: Model, { letters }: Supplies, look: Look): void {
  for (const x of [-0.03, 0.03]) m.drum(0.014, 0.03, PALETTE.char, { x, z: 0.038, segments: 10 })
  m.at({ y: 0.024 }, () => {
    m.box(0.13, 0.216, 0.07, TRADE.enclosure, { z: 0.036, bevel: 0.009 })
    m.box(0.124, 0.002, 0.0715, TRADE.enclosureDark, { y: 0.05, z: 0.036, bevel: 0.0005 })
    for (const x of [-0.05, 0.05]) for (const y of [0.066, 0.202]) screw(m, x, y, 0.0705, 0.006)
    m.slab(soft(0.112, 0.118, 0.014), 0.004, TRADE.hazard, { y: 0.134, z: 0.07, bevel: 0.001 })
    lettering(m, letters, 'I', 0.022, PALETTE.char, 0, 0.171, 0.0764)
    lettering(m, letters, 'ON', 0.0115, PALETTE.char, 0.022, 0.1735, 0.0764)
    lettering(m, letters, '0', 0.022, PALETTE.char, 0.0455, 0.126, 0.0764)
    lettering(m, letters, 'OFF', 0.0115, PALETTE.char, 0.04, 0.108, 0.0764)
    lettering(m, letters, 'AC 240 V', 0.019, TRADE.navy, 0, 0.02, 0.0735)
    m.drum(0.032, 0.012, PALETTE.char, { y: 0.134, z: 0.073, ...FACING, segments: 18 })
    m.at({ y: 0.134, z: 0.084, rz: look === 'on' ? 0 : -Math.PI / 2 }, () => {
      m.drum(0.026, 0.01, PALETTE.red, { ...FACING, segments: 16 })
      m.slab(soft(0.022, 0.07, 0.009), 0.024, PALETTE.red, { y: 0.004, z: 0.004, bevel: 0.005, shine: 0.3 })
      m.box(0.004, 0.024, 0.001, PALETTE.white, { y: 0.012, z: 0.0281, bevel: 0.0003 })
      m.drum(0.0045, 0.0015, PALETTE.char, { y: -0.018, z: 0.0272, ...FACING, segments: 8 })
    })
    // Off, a hasp slides out of the handle's foot: the lock goes through it.
    if (look !== 'on')
      m.box(0.026, 0.05, 0.005, PALETTE.steel, { y: 0.082, z: 0.095, bevel: 0.0015, shine: 0.9 })
    if (look === 'locked')
      m.at({ y: 0.0165, z: 0.1, ry: Math.PI / 2 - 0.9 }, () => m.at({ y: 0 }, () => safetyPadlock(m, true)))
  })
}
