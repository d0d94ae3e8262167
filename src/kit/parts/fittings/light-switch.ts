import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { soft } from '../trade-shapes.ts'

/** A rocker in a square frame: pressed in above for off, below for on. */
export const part: Part = {
  words: {
    en: {
      name: 'light switch',
      description: 'A square switch on the wall that turns the light of the room on and off.',
    },
    es: {
      name: 'interruptor de luz',
      description: 'Un interruptor cuadrado en la pared que enciende y apaga la luz del cuarto.',
    },
  },
  stands: 'wall',
  size: [0.086, 0.086, 0.022],
  verbs: ['turnOn', 'turnOff', 'press'],
  states: { off: (m) => rocker(m, false), on: (m) => rocker(m, true) },
}

function rocker(m: Model, isOn: boolean): void {
  m.slab(soft(0.086, 0.086, 0.009), 0.01, PALETTE.white, { y: 0.043, bevel: 0.003, shine: 0.3 })
  m.slab(soft(0.062, 0.062, 0.004), 0.002, TRADE.enclosureDark, { y: 0.043, z: 0.009, bevel: 0.0006 })
  m.at({ y: 0.043, z: 0.013, rx: isOn ? 0.15 : -0.15 }, () => {
    m.box(0.057, 0.057, 0.01, PALETTE.white, { y: -0.0285, bevel: 0.003, shine: 0.3 })
    m.box(0.018, 0.004, 0.001, isOn ? TRADE.orange : TRADE.enclosureDark, {
      y: -0.021,
      z: 0.0052,
      bevel: 0.0003,
      ...(isOn && { glow: 1.6 }),
    })
  })
}
