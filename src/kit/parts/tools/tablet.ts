import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { spot, stripe } from '../general-shapes.ts'

/** A tablet in a soft case, lying; on, it shows a list of tasks. */
export const part: Part = {
  words: {
    en: { name: 'tablet', description: 'A flat touch screen in a soft case, with a list of tasks.' },
    es: {
      name: 'tableta',
      description: 'Una pantalla táctil plana en una funda blanda, con una lista de tareas.',
    },
  },
  stands: 'top',
  size: [0.19, 0.012, 0.26],
  verbs: ['take', 'use', 'turnOn', 'turnOff', 'show', 'give'],
  grip: [0, 0.006, 0.11],
  states: { off: (m) => tablet(m, false), on: (m) => tablet(m, true) },
}

function tablet(m: Model, isOn: boolean): void {
  m.at({ rx: -Math.PI / 2 }, () => {
    m.slab(roundRect(0.19, 0.26, 0.018), 0.011, PALETTE.tealSoft, { bevel: 0.003 })
    m.slab(roundRect(0.176, 0.246, 0.012), 0.002, PALETTE.char, { z: 0.0098, bevel: 0.0006, shine: 0.5 })
    spot(m, 0.003, '#59666b', 0, 0.116, 0.0121)
    if (isOn) tasks(m)
  })
}

function tasks(m: Model): void {
  const lit = (w: number, h: number, color: string, x: number, y: number, up: number) =>
    stripe(m, w, h, color, x, y, 0.0118 + up * 0.0005, 1)
  lit(0.16, 0.216, '#eef3f0', 0, -0.005, 1)
  lit(0.16, 0.036, PALETTE.teal, 0, 0.085, 2)
  lit(0.08, 0.01, '#eef3f0', -0.026, 0.085, 3)
  for (let i = 0; i < 4; i++) {
    const y = 0.043 - i * 0.04
    const isDone = i < 2
    lit(0.02, 0.02, isDone ? PALETTE.leaf : '#b8c4c0', -0.058, y, 2)
    if (!isDone) lit(0.014, 0.014, '#eef3f0', -0.058, y, 3)
    lit(0.07 + ((i * 7) % 3) * 0.012, 0.008, '#5a6a70', 0.01, y + 0.005, 2)
    lit(0.05, 0.005, '#9fb0ab', -0.005, y - 0.008, 2)
  }
}
