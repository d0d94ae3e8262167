import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { FACING, soft } from '../trade-shapes.ts'

/** A round socket with its own switch and a lamp in one frame. */
export const part: Part = {
  words: {
    en: {
      name: 'socket',
      description: 'A wall socket with its own switch; a small lamp shows when there is power.',
    },
    es: {
      name: 'enchufe',
      description: 'Un enchufe de pared con su interruptor; una lucecita indica si hay corriente.',
    },
  },
  stands: 'wall',
  size: [0.152, 0.082, 0.024],
  verbs: ['turnOn', 'turnOff', 'use'],
  states: { off: (m) => socket(m, false), on: (m) => socket(m, true) },
}

function socket(m: Model, isOn: boolean): void {
  m.slab(soft(0.152, 0.082, 0.008), 0.011, PALETTE.white, { y: 0.041, bevel: 0.003, shine: 0.3 })
  m.at({ x: -0.035, y: 0.041, z: 0.011 }, () => {
    m.slab(soft(0.058, 0.058, 0.006), 0.005, PALETTE.white, { z: -0.002, bevel: 0.0012, shine: 0.3 })
    // A raised rim stands for the round well.
    m.at({ z: -0.002, ...FACING }, () =>
      m.turn(
        [
          [0.0255, 0],
          [0.0255, 0.009],
          [0.0225, 0.011],
          [0.0205, 0.009],
          [0.0195, 0.0055],
          [0, 0.0055],
        ],
        TRADE.enclosure,
        { segments: 22 },
      ),
    )
    for (const x of [-0.0095, 0.0095])
      m.drum(0.0032, 0.0012, PALETTE.char, { x, z: 0.0032, ...FACING, segments: 8 })
    for (const y of [-1, 1])
      m.box(0.008, 0.006, 0.005, PALETTE.steelDark, {
        y: y * 0.0175 - 0.003,
        z: 0.005,
        bevel: 0.001,
        shine: 0.9,
      })
  })
  m.at({ x: 0.035, y: 0.041, z: 0.0105 }, () => {
    m.slab(soft(0.04, 0.058, 0.005), 0.003, TRADE.enclosureDark, { bevel: 0.0008 })
    m.at({ z: 0.0055, rx: isOn ? 0.16 : -0.16 }, () =>
      m.box(0.034, 0.052, 0.008, PALETTE.white, { y: -0.026, bevel: 0.002, shine: 0.3 }),
    )
  })
  m.box(0.005, isOn ? 0.012 : 0.008, 0.004, isOn ? '#ff7a3c' : '#8a5a48', {
    x: 0.066,
    y: isOn ? 0.035 : 0.037,
    z: 0.0115,
    bevel: 0.001,
    ...(isOn && { glow: 2 }),
  })
}
